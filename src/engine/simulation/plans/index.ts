export { claimsOfSheet, type ClaimsModel } from "./claims-model";
export { bytesKept, keepEvents, mostYearsKept, settleKept, type KeptEvents } from "./kept-events";
export { termCurve, type TermPoint } from "./curves";
export { movable, type Movable } from "./change-terms";
export { smallestLimit, type SmallestLimit } from "./smallest-limit";
export { PlanRun } from "./plan-run";
export { planYearsOf, type PlanYears } from "./plan-years";
export type { PlansAsked } from "./plans-asked";
export type { PlanBlock } from "./settle-block";
