import type { Plan } from "../../cover/plan";
import type { ClaimsModel } from "./claims-model";

/** Plans to be settled over the years of a simulation, and what they need to know of its events. Plain data. */
export interface PlansAsked {
  readonly claims: ClaimsModel;
  readonly plans: readonly Plan[];
}
