import { isActing } from "../../cover/acting";
import type { Plan } from "../../cover/plan";
import { movable, type Movable } from "./change-terms";

const million = 1_000_000;
const limits = [10, 30, 50, 100, 300, 500, 1_000, 3_000].map((yen) => yen * million);
const deductibles = [0, 0.1, 0.5, 1, 3, 5, 10].map((yen) => yen * million);

/** What curves and the smallest limit try: round values around the sizes that insurers of the market publish. 前提 */
export const valuesTried: Readonly<Record<Movable, readonly number[]>> = {
  whole: [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10],
  liability: limits,
  response: limits,
  liabilityDeductible: deductibles,
  responseDeductible: deductibles,
};

/** Rising; none where moving the term would change nothing: its part is not covered, or the plan has no limit. */
export function triedValues({ terms }: Plan, what: Movable): readonly number[] {
  const acts = movable[what].terms.some((id) => isActing(id, terms) && (what !== "whole" || terms[id] !== null));
  return acts ? valuesTried[what] : [];
}
