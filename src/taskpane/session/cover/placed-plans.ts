import type { Plan } from "../../../engine";
import type { PlanChange } from "../../../workbook/plan/plans";
import { numbered, planValue } from "../../../workbook/sheets/plans/plan-input";
import { nameRow, planRows } from "../../../workbook/sheets/plans/rows";
import type { PlanColumnInUse } from "../plan-cells";

/** A plan of a file, and the column of the sheet it goes to. */
interface PlacedPlan {
  readonly plan: Plan;
  /** From 1; null: no column is free. */
  readonly place: number | null;
  /** Whether a plan of this name stands there, which it replaces. */
  readonly replaces: boolean;
}

/** A plan goes over the one of its name, else into the next column that is free. */
export function placedPlans(plans: readonly Plan[], columns: readonly PlanColumnInUse[]): readonly PlacedPlan[] {
  const free = columns.filter(({ isFree }) => isFree).map(({ place }) => place);
  return plans.map((plan) => {
    const own = columns.find(({ name, isFree }) => !isFree && name === plan.name);
    return own ? { plan, place: own.place, replaces: true } : { plan, place: free.shift() ?? null, replaces: false };
  });
}

/** What is written of a plan into its column: every row, blank where it says nothing. */
export function changesOfPlan(plan: Plan, place: number): readonly PlanChange[] {
  const own = numbered(plan);
  return [
    { place, row: nameRow, value: plan.name },
    ...planRows.map((row): PlanChange => ({ place, row: row.id, value: planValue(own, row) })),
  ];
}
