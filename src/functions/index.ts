export { run, type Outcome } from "./run";
export { simulateYears as simulate } from "./simulation";
