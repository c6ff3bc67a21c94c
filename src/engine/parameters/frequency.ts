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
  value("history.variance", "frequency", "none", 0.5, ["assumption"], { range: [0.01, 10] }),
  value("history.years", "frequency", "years", 5, ["assumption", "convention"], { range: [1, 20] }),
  value("history.minimumLoss", "frequency", "yen", 1_000_000, ["assumption"]),
  value("history.fixed", "frequency", "factor", 0.5, ["assumption"], { range: [0, 1] }),
  value("history.cap", "frequency", "factor", 3, ["assumption"], { range: [1, 10] }),
  ...parametersOfScenarios("industry"),
];
