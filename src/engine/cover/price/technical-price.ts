import type { Loads } from "./loads";

/** What a plan pays in a year, yen, as the years of a simulation say. */
export interface PaidYear {
  readonly mean: number;
  /** TVaR 99 %. */
  readonly tvar: number;
}

/** The parts of a gross premium, in the order they are added. */
export const priceParts = [
  "expectedPaid",
  "handling",
  "risk",
  "nonModelled",
  "expense",
  "commission",
  "profit",
] as const;
export type PricePart = (typeof priceParts)[number];

/** Yen a year; an indication, never a quotation. */
export interface TechnicalPrice {
  /** They add up to `gross`. */
  readonly parts: Readonly<Record<PricePart, number>>;
  /** 純保険料相当: the first four. */
  readonly pure: number;
  /** 営業保険料相当. */
  readonly gross: number;
}

/**
 * 純保険料相当 = (expected paid × (1 + handling) + risk load) × (1 + load for what no scenario holds); 営業保険料相当 = that ÷
 * (1 − expenses − commission − profit). The year of an event is taken as the year of its claim. Source: the domain's
 * defaults, §3.
 */
export function technicalPrice({ mean, tvar }: PaidYear, loads: Loads): TechnicalPrice {
  const handling = mean * loads.handling;
  const risk = (loads.risk.of === "tvar" ? tvar : mean) * loads.risk.share;
  const modelled = mean + handling + risk;
  const nonModelled = modelled * loads.nonModelled;
  const pure = modelled + nonModelled;
  const gross = pure / (1 - loads.expense - loads.commission - loads.profit);
  return {
    parts: {
      expectedPaid: mean,
      handling,
      risk,
      nonModelled,
      expense: gross * loads.expense,
      commission: gross * loads.commission,
      profit: gross * loads.profit,
    },
    pure,
    gross,
  };
}
