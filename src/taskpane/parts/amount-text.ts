import { fill, formatNumber } from "../../locales";
import { usePane, usePaneState } from "../pane-context";
import { amountText, decimals, inColumn, inUnit } from "./amount";

/** Texts of numbers in the unit and language of the pane. */
export interface Numbers {
  /** Yen in the chosen unit. */
  readonly yen: (amount: number) => string;
  /** Yen without the unit, for tables that name it once; and the unit. */
  readonly bare: (amount: number) => string;
  /** Formats a column of amounts up to `largest`, all with as many decimals. */
  readonly column: (largest: number) => (amount: number) => string;
  readonly unit: string;
  /** Events a year in words: about once in N years. */
  readonly interval: (frequency: number) => string;
  /** Whole numbers, or with so many decimals. */
  readonly plain: (value: number, digits?: number) => string;
}

export function useNumbers(): Numbers {
  const { language, text } = usePane();
  const unit = usePaneState(({ settings }) => settings.unit);
  const plain = (value: number, digits = 0): string => formatNumber(value, language, decimals(digits));
  return {
    yen: (amount) => amountText(amount, unit, language, text),
    bare: (amount) => inUnit(amount, unit, language),
    column: (largest) => inColumn(largest, unit, language),
    unit: text.units[unit].name,
    interval(frequency) {
      if (frequency <= 0) return text.losses.never;
      if (frequency > 1) return fill(text.losses.often, { times: plain(frequency, 1) });
      const years = 1 / frequency;
      return fill(text.losses.once, { years: plain(years, years < 10 ? 1 : 0) });
    },
    plain,
  };
}
