export { run, type Outcome } from "./run";
export { simulateYears } from "./simulation";
