import type { Assessment } from "../../assess";
import type { QuestionId } from "../../catalogue";
import type { VariableId } from "../../profile/variables";
import type { IndicativeReason } from "../../rating/basis-values";

/** What a price rests on, and what it lacks. */
export interface PriceBasis {
  /** Why it is no more than a 参考値; null where it rests on enough. */
  readonly indicative: IndicativeReason | null;
  /** Share of the weight of what was asked that is answered, 0–1. */
  readonly answered: number;
  /** Asked and not answered, the heaviest first. */
  readonly open: readonly QuestionId[];
  /** What stands in for values of the company that were left out. */
  readonly assumed: readonly VariableId[];
}

type Rested = Pick<Assessment, "indicative" | "issues" | "assumed"> & {
  readonly rating: { readonly overall: Pick<Assessment["rating"]["overall"], "answered"> };
};

/** Whatever leaves a question open says how much it weighs. */
type Open = Extract<Assessment["issues"][number], { readonly weight: number }>;
const isOpen = (issue: Assessment["issues"][number]): issue is Open => "weight" in issue;

export function priceBasis({ indicative, issues, assumed, rating }: Rested): PriceBasis {
  const open = issues.filter(isOpen).sort((one, other) => other.weight - one.weight);
  return {
    indicative,
    answered: rating.overall.answered,
    open: open.map(({ question }) => question),
    assumed: assumed.map(({ id }) => id),
  };
}

/** Expected yearly losses of one customer, yen: what the price was made from, and what else it could be. */
export interface ExpectedLosses {
  readonly loss: number;
  /** With open replies as an average firm answers them; null where none is open. */
  readonly openAsNeutral: number | null;
  /** Between which it lies in eight of ten worlds. */
  readonly band: { readonly p10: number; readonly p90: number };
}

/** A premium equivalent between two ends, yen a year. */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How far a price could move: as the expected loss does, with what is not known of the model and with open replies as
 * average. Every load is a share, so that a price moves as what it is made from. That paid moves as the loss is 前提.
 */
export function priceRange(price: number, { loss, openAsNeutral, band }: ExpectedLosses): PriceRange | null {
  if (loss === 0) return null;
  const losses = [loss, band.p10, band.p90, ...(openAsNeutral === null ? [] : [openAsNeutral])];
  return { low: (price * Math.min(...losses)) / loss, high: (price * Math.max(...losses)) / loss };
}
