export { Pool, progressOf, RunStopped, type Progress, type RunWatch } from "./pool";
export { simulateAll, type DistributionOptions, type DistributionStep } from "./distribution";
export { threadHere, type Thread } from "./thread";
