import type { Language, PaneWords } from "../../locales";
import type { AmountUnit } from "../session/settings";

const yenOf: Readonly<Record<AmountUnit, number>> = {
  yen: 1,
  tenThousand: 1e4,
  million: 1e6,
  hundredMillion: 1e8,
};

/** An amount of yen in a unit, with the unit: whole yen and 万円, one decimal of larger units. */
export function amountText(yen: number, unit: AmountUnit, language: Language, text: PaneWords): string {
  const digits = unit === "yen" || unit === "tenThousand" ? 0 : unit === "million" ? 1 : 2;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${format.format(yen / yenOf[unit])}${text.units[unit]}`;
}
