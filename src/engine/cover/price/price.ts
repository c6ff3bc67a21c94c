import type { Terms } from "../terms";
import type { TechnicalPrice } from "./technical-price";

/** Premiums that the terms of a plan name: yen a year. */
export interface Premiums {
  /** 表定保険料; null where none is typed. */
  readonly tariff: number | null;
  /** After the insurer's own discounts; null without a tariff, or without a table of discounts. */
  readonly tariffDiscounted: number | null;
  /** Null where none is typed. */
  readonly quoted: number | null;
}

/**
 * What a plan should cost beside what is asked for it: yen a year. Technical figures and the insurer's tariff never meet in
 * one amount.
 */
export interface Price extends Premiums {
  /** 純保険料相当, 営業保険料相当. */
  readonly pure: number;
  readonly gross: number;
}

/** Expected paid over a premium, 0 or more; null where there is no premium. */
export interface LossRatios {
  readonly gross: number | null;
  readonly tariffDiscounted: number | null;
  readonly quoted: number | null;
}

/** A premium left blank is read as 0: none is stated. */
const stated = (premium: number): number | null => (premium > 0 ? premium : null);

/** `discount`: the sum of what the insurer's table gives, 0–1; null while there is no table. */
export function premiumsOf(terms: Terms, discount: number | null): Premiums {
  const tariff = stated(terms["premium.tariff"]);
  return {
    tariff,
    tariffDiscounted: tariff === null || discount === null ? null : tariff * (1 - discount),
    quoted: stated(terms["premium.quoted"]),
  };
}

export const priceOf = (terms: Terms, { pure, gross }: TechnicalPrice, discount: number | null): Price => ({
  pure,
  gross,
  ...premiumsOf(terms, discount),
});

export function lossRatios(expectedPaid: number, { gross, tariffDiscounted, quoted }: Price): LossRatios {
  const of = (premium: number | null): number | null =>
    premium === null || premium === 0 ? null : expectedPaid / premium;
  return { gross: of(gross), tariffDiscounted: of(tariffDiscounted), quoted: of(quoted) };
}
