import { names } from "../../../model/names";

/** A simulated value of a plan by its name; `plan`: from 1. */
export const yearly = (part: string, plan: number): string =>
  `INDEX(${names.coverYear(part.replaceAll(".", "_"))},${plan})`;

/** Whether a plan's years are there: 0 no, 1 yes, 2 they are of other terms. */
export const stateOf = (plan: number): string => yearly("state", plan);

/** A formula over a plan's years where they are there and of its terms; else what there is to say, `again` or a dash. */
export const whereSettled = (plan: number, formula: string, again: string): string =>
  `IF(${stateOf(plan)}=1,${formula},IF(${stateOf(plan)}=2,"${again}","–"))`;
