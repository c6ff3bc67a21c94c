import type { PlanYears } from "../../../engine/simulation";
import { samePrints } from "../simulation-state";
import type { LimitOrder, LimitTrial, PlansOrder } from "./kept-years";
import type { RunState } from "./latest-run";

/** Plans settled over simulated years, in their order. */
export type CoverYearsState = RunState<PlansOrder, readonly PlanYears[]>;

/** A plan with one of its terms moved. */
export type LimitTrialState = RunState<LimitOrder, LimitTrial>;

/** Whether plans are settled to the same figures: by the same inputs and parameters, read again or not. */
export const sameOrder = (one: PlansOrder, other: PlansOrder): boolean =>
  samePrints(one.prints, other.prints) && JSON.stringify(one.plans) === JSON.stringify(other.plans);

export const sameTrial = (one: LimitOrder, other: LimitOrder): boolean =>
  samePrints(one.prints, other.prints) &&
  one.what === other.what &&
  JSON.stringify(one.plan) === JSON.stringify(other.plan);
