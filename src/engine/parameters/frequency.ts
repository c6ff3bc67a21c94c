import { parametersOfScenarios } from "../scenarios";
import { value } from "./parameter";

/** Yearly frequencies by size, per scenario, and how they vary by industry. */
export const frequencyParameters = [
  value("freq.anchor.small", "frequency", "persons", 50, ["assumption"], { range: [1, 1e6] }),
  value("freq.anchor.medium", "frequency", "persons", 300, ["assumption"], { range: [1, 1e6] }),
  value("freq.anchor.large", "frequency", "persons", 2000, ["assumption"], { range: [1, 1e6] }),
  ...parametersOfScenarios("frequency"),
  ...parametersOfScenarios("industry"),
];
