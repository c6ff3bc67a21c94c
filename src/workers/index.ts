export { Pool, progressOf, RunStopped } from "./pool";
export { simulateAll, type DistributionStep } from "./distribution";
export { threadHere, type Thread } from "./thread";
