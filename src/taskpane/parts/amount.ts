import { fill, formatNumber, type Language, type PaneWords } from "../../locales";
import type { AmountUnit } from "../session/settings";

const yenOf: Readonly<Record<AmountUnit, number>> = {
  yen: 1,
  tenThousand: 1e4,
  million: 1e6,
  hundredMillion: 1e8,
};

const digitsOf: Readonly<Record<AmountUnit, number>> = { yen: 0, tenThousand: 0, million: 1, hundredMillion: 2 };

/** A format with so many decimals. */
export const decimals = (digits: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/** An amount of yen counted in a unit: whole yen and 万円, decimals of larger units, two digits of less than one. */
export function inUnit(yen: number, unit: AmountUnit, language: Language): string {
  const digits = digitsOf[unit];
  const value = yen / yenOf[unit];
  if (unit !== "yen" && value !== 0 && Math.abs(value) < 1)
    return formatNumber(value, language, { maximumSignificantDigits: 2 });
  return formatNumber(value, language, decimals(digits));
}

/** Amounts of one column, all with the decimals that give the largest two digits. */
export function inColumn(largest: number, unit: AmountUnit, language: Language): (yen: number) => string {
  const value = Math.abs(largest) / yenOf[unit];
  const wanted = unit === "yen" || value === 0 ? 0 : 1 - Math.floor(Math.log10(value));
  const digits = Math.max(digitsOf[unit], wanted > 1 ? wanted : 0);
  return (yen) => formatNumber(yen / yenOf[unit], language, decimals(digits));
}

/** An amount with its unit. */
export const amountText = (yen: number, unit: AmountUnit, language: Language, text: PaneWords): string =>
  fill(text.units[unit].amount, { amount: inUnit(yen, unit, language) });

/** An amount of yen as a label of an axis: no more digits than it needs. */
export const axisAmount = (yen: number, unit: AmountUnit, language: Language): string =>
  formatNumber(yen / yenOf[unit], language, {
    maximumSignificantDigits: 3,
    ...(unit === "yen" ? { notation: "compact" as const } : {}),
  });
