import { parametersOfScenarios } from "../scenarios";
import { value } from "./parameter";

/** Yearly frequencies, what they rise with, and how they vary by industry. */
export const frequencyParameters = [
  ...parametersOfScenarios("switch"),
  ...parametersOfScenarios("frequency"),
  value("freq.staffMax", "frequency", "persons", 100_000, ["assumption"], { range: [1, 1e6] }),
  value("freq.webHalf", "frequency", "personsPerMonth", 100_000, ["assumption"], { range: [1, 1e9] }),
  value("freq.cardHalf", "frequency", "cards", 1_000, ["assumption"], { range: [1, 1e9] }),
  value("freq.salesHalf", "frequency", "yenPerYear", 100_000_000, ["assumption"], { range: [1, 1e12] }),
  value("freq.it.s1", "frequency", "factor", 0.5, ["assumption"]),
  value("freq.it.s2", "frequency", "factor", 2, ["assumption"]),
  value("freq.it.s5", "frequency", "factor", 1, ["assumption"]),
  ...parametersOfScenarios("industry"),
];
