import type { Plan } from "../../../engine";
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
