export { run, type Outcome } from "./run";
export { settleYears, simulateYears } from "./simulation";
