import { understandNumber } from "../sheet/number-text";

/** What a cost earns: 0 or more. */
export interface ReturnOnCost {
  /** Yen, once. */
  readonly cost: number;
  /** Yen a year that are expected to be lost less; negative if more. */
  readonly saved: number;
  /** Of the cost, a year. */
  readonly rate: number;
  /** Until what is saved is as much as it cost; null if nothing is saved. */
  readonly years: number | null;
}

/** Yen that a text stands for, such as 3000万; null where nothing is typed, undefined where it is no cost. */
export function costOf(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const yen = understandNumber(typed, "yen");
  return yen != null && yen > 0 ? yen : undefined;
}

/** `saved`: yen a year, without interest, tax and running costs. */
export const returnOnCost = (cost: number, saved: number): ReturnOnCost => ({
  cost,
  saved,
  rate: saved / cost,
  years: saved > 0 ? cost / saved : null,
});
