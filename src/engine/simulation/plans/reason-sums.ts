import { reasons, type Reason } from "../../cover/claim";
import { scenarioSumAt } from "./plan-sums";

/** Where a reason's sum of a scenario stands. */
export const reasonAt = Object.fromEntries(
  reasons.map((reason, index) => [reason, scenarioSumAt.reasons + index]),
) as Readonly<Record<Reason, number>>;

/** Adds yen, or events, to a sum. */
export const add = (sums: Float64Array, at: number, yen: number): void => {
  sums[at] = (sums[at] as number) + yen;
};
