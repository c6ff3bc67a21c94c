import { mostPlans, type Plan } from "../../engine";
import { numbered, planValue } from "../sheets/plans/plan-input";
import { nameRow, planRows } from "../sheets/plans/rows";
import type { PlanChange } from "./plans";

/** What is written of a plan into its column: every row, blank where it says nothing; null empties the column. */
export function changesOfPlan(plan: Plan | null, place: number): readonly PlanChange[] {
  const own = plan && numbered(plan);
  return [
    { place, row: nameRow, value: plan?.name ?? null },
    ...planRows.map((row): PlanChange => ({ place, row: row.id, value: own ? planValue(own, row) : null })),
  ];
}

/** What makes the sheet of plans hold these and no others: as many as it has room for, from the first column on. */
export const changesToPlans = (plans: readonly Plan[]): readonly PlanChange[] =>
  Array.from({ length: mostPlans }, (_, index) => changesOfPlan(plans[index] ?? null, index + 1)).flat();
