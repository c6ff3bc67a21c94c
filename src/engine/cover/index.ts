/** What a policy pays of losses, and why the rest stays. */
export { reasons, type Reason, type Settlement } from "./claim";
export { lineOf } from "./answered-by";
export type { Outage } from "./outage";
export { coverLines, type CoverLine, type Layer, type Plan, type ScenarioSublimit } from "./plan";
export type { ItemLoss, LossEvent } from "./settle-event";
export { settleYear, type EventSettlement } from "./settle-year";
export { planTerms, type TermId, type Terms, type TermValue } from "./terms";
