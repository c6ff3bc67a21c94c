import type { Plan } from "../../../engine";
import type { PlanYears } from "../../../engine/simulation";
import type { KeptYears, YearsOf } from "../cover/kept-years";
import { samePrints } from "../simulation-state";

/** A plan over a customer's years, as the sheet stands and with the answers tried: the same years of both. */
export interface TriedOrder {
  readonly standing: YearsOf;
  readonly tried: YearsOf;
  readonly plan: Plan;
}

export interface TriedYears {
  readonly standing: PlanYears;
  readonly tried: PlanYears;
}

/** Whether both are settled to the same figures. */
export const sameTriedOrder = (one: TriedOrder, other: TriedOrder): boolean =>
  samePrints(one.standing.prints, other.standing.prints) &&
  samePrints(one.tried.prints, other.tried.prints) &&
  one.standing.years === other.standing.years &&
  JSON.stringify(one.plan) === JSON.stringify(other.plan);

/** Settles the plan over both; each keeps its events, so that another plan is settled at once. */
export async function settleTried(
  { standing, tried, plan }: TriedOrder,
  kept: { readonly standing: KeptYears; readonly tried: KeptYears },
  signal: AbortSignal,
): Promise<TriedYears> {
  const before = await paidIn(kept.standing, standing, plan, signal);
  const isSame = samePrints(standing.prints, tried.prints);
  return { standing: before, tried: isSame ? before : await paidIn(kept.tried, tried, plan, signal) };
}

async function paidIn(years: KeptYears, of: YearsOf, plan: Plan, signal: AbortSignal): Promise<PlanYears> {
  const [own] = await years.settle({ ...of, plans: [plan] }, signal);
  if (!own) throw new Error(`No years of plan ${plan.name}`);
  return own;
}
