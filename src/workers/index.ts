export type { Forecast } from "./forecast";
export { Pool, progressOf, RunStopped } from "./pool";
export { simulateAll, type DistributionOptions, type DistributionStep } from "./distribution";
export { threadHere, type Thread } from "./thread";
