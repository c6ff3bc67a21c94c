import { mostPlans } from "../../../engine";

/** Points of a column of a plan, and of what a term means. */
export const [planWidth, meaningWidth] = [98, 300] as const;

/** Points: term, unit, a column a plan, what may be typed, what a blank means, what the term means, its id. */
export const widths = [
  178,
  40,
  ...Array.from({ length: mostPlans }, () => planWidth),
  124,
  112,
  meaningWidth,
  150,
] as const;

/** The column of the first plan. */
export const first = 2;
export const [RANGE, , MEANING, ID] = [
  first + mostPlans,
  first + mostPlans + 1,
  first + mostPlans + 2,
  first + mostPlans + 3,
] as const;
