export { claimsOfSheet } from "./claims-model";
export { movables, withMoved, type Movable } from "./change-terms";
export { termCurve, type TermPoint } from "./curves";
export { bytesKept, keepEvents, mostYearsKept, settleKept, type KeptEvents } from "./kept-events";
export { PlanRun } from "./plan-run";
export { planYearsOf, type PlanYears } from "./plan-years";
export type { PlansAsked } from "./plans-asked";
export { smallestLimit, type SmallestLimit } from "./smallest-limit";
export { triedValues } from "./tried-values";
