export { claimsOfSheet, type ClaimsModel } from "./claims-model";
export { bytesKept, keepEvents, mostYearsKept, settleKept, type KeptEvents } from "./kept-events";
export { PlanRun } from "./plan-run";
export { planYearsOf, type PlanYears } from "./plan-years";
export type { PlansAsked } from "./plans-asked";
export type { PlanBlock } from "./settle-block";
