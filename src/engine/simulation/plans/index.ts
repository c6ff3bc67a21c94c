export { claimsOfSheet } from "./claims-model";
export { termCurve } from "./curves";
export { bytesKept, keepEvents, settleKept } from "./kept-events";
export { PlanRun } from "./plan-run";
export { planYearsOf, type PlanYears } from "./plan-years";
export type { PlansAsked } from "./plans-asked";
export { smallestLimit } from "./smallest-limit";
