import { mostPlans, type Plan } from "../../engine";
import { numbered, planValue } from "../sheets/plans/plan-input";
import { nameRow, planRows } from "../sheets/plans/rows";
import type { PlanChange } from "./plans";

/** What makes the sheet of plans hold these and no others: as many as it has room for, from the first column on. */
export function changesToPlans(plans: readonly Plan[]): readonly PlanChange[] {
  return Array.from({ length: mostPlans }, (_, index) => index).flatMap((index) => {
    const [plan, place] = [plans[index], index + 1];
    const own = plan && numbered(plan);
    return [
      { place, row: nameRow, value: plan?.name ?? null },
      ...planRows.map((row): PlanChange => ({ place, row: row.id, value: own ? planValue(own, row) : null })),
    ];
  });
}
