import { fill, formatNumber, percentage } from "../../../locales";
import { usePane } from "../../pane-context";
import { useNumbers } from "../amount-text";

/** Texts of losses and chances in the unit and language of the pane; a loss of zero is a word. */
export interface LossTexts {
  readonly yen: (amount: number) => string;
  /** A loss without the unit, for tables that name it once; and the unit. */
  readonly bare: (amount: number) => string;
  /** A difference, with its sign. */
  readonly change: (amount: number) => string;
  readonly unit: string;
  readonly chance: (chance: number) => string;
  /** A chance a year in words: about once in N years. */
  readonly onceIn: (chance: number) => string;
  readonly plain: (value: number, digits?: number) => string;
}

/** Below this chance, two significant digits are shown instead of one decimal. */
const rare = 0.01;
/** Below so many years, tenths of a year are shown. */
const fewYears = 10;

export function useLosses(): LossTexts {
  const { language, text } = usePane();
  const { yen, bare, unit, plain } = useNumbers();
  const words = text.distribution;
  const orZero = (shown: (amount: number) => string) => (amount: number) =>
    amount === 0 ? words.zero.yen : shown(amount);
  return {
    yen: orZero(yen),
    bare: orZero(bare),
    change: (amount) => (amount === 0 ? `±${words.zero.yen}` : `${amount > 0 ? "+" : "−"}${yen(Math.abs(amount))}`),
    unit,
    chance: (chance) =>
      chance > 0 && chance < rare
        ? formatNumber(chance, language, { style: "percent", maximumSignificantDigits: 2 })
        : percentage(chance, language),
    onceIn: (chance) =>
      chance === 0 ? words.never : fill(words.onceIn, { years: plain(1 / chance, 1 / chance < fewYears ? 1 : 0) }),
    plain,
  };
}
