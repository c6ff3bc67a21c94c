import { figures } from "../../../engine";

/** Of each plan: low, likely, high, the mean event, and the mean event of a suspicion behind which nothing is found. */
export const casesOfPlan = figures.length + 1;
/** The last of them. */
export const NOTHING_FOUND = casesOfPlan - 1;
export const [LIKELY, MEAN] = [figures.indexOf("likely"), figures.indexOf("mean")] as const;

/** Columns: what a line is, what it is whatever the plan at each figure, then the cases of each plan. */
export const GIVEN = 1;
export const CASES = GIVEN + figures.length;
export const columnsOf = (shown: number): number => CASES + shown * casesOfPlan;

/** Points. */
export const widthsOf = (shown: number): readonly number[] => [
  250,
  ...Array.from({ length: columnsOf(shown) - 1 }, () => 84),
];

/** The place of a case within its line, from 1; `plan`: from 1. */
export const caseOf = (plan: number, point: number): number => (plan - 1) * casesOfPlan + point + 1;
