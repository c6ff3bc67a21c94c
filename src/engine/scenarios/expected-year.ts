import type { ScenarioResult } from "./assess-scenario";

/** What the formulas say of a year, all scenarios together. */
export interface ExpectedYear {
  /** Expected loss, yen. */
  readonly loss: number;
  /** Expected number of events: the sum of the frequencies. */
  readonly events: number;
}

/** Of the source documents' scenarios alone. */
export const coreOf = <Each extends Pick<ScenarioResult, "extended">>(results: readonly Each[]): readonly Each[] =>
  results.filter(({ extended }) => !extended);

type Counted = Pick<ScenarioResult, "frequency" | "expectedAnnualLoss">;

export const expectedYearOf = (results: readonly Counted[]): ExpectedYear => ({
  loss: results.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0),
  events: results.reduce((sum, { frequency }) => sum + frequency, 0),
});
