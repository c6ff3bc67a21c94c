import { fill, formatNumber, percentage } from "../../../locales";
import { usePane } from "../../pane-context";
import { useNumbers } from "../amount-text";

/** Words of losses and chances in the unit and language of the pane; nothing lost is written as such. */
export interface LossTexts {
  readonly yen: (amount: number) => string;
  /** The same without the unit, for tables that name it once; and the unit. */
  readonly bare: (amount: number) => string;
  /** By how much an amount is more or less. */
  readonly change: (amount: number) => string;
  readonly unit: string;
  readonly chance: (chance: number) => string;
  /** A chance a year as a person says it: about once in N years. */
  readonly onceIn: (chance: number) => string;
  readonly plain: (value: number, digits?: number) => string;
}

/** Chances below which two digits that count say more than one decimal of a percentage. */
const rare = 0.01;
/** Years below which a tenth of a year counts. */
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
