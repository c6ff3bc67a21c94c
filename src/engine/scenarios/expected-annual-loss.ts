import type { ScenarioResult } from "./assess-scenario";

/** Yen a year, all scenarios. */
export const expectedAnnualLossOf = (results: readonly Pick<ScenarioResult, "expectedAnnualLoss">[]): number =>
  results.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);
