import type { Estimate } from "../parameters/estimates";
import type { ScenarioId } from "../scenarios";
import type { ScenarioResult } from "../scenarios/assess-scenario";

/** A figure in the one case and in the other. */
export interface Both<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface ScenarioChange {
  readonly id: ScenarioId;
  /** Events a year. */
  readonly frequency: Both<number>;
  /** Yen an event; null where the scenario cannot happen. */
  readonly loss: Both<Estimate | null>;
  /** Yen a year. */
  readonly expectedAnnualLoss: Both<number>;
}

/** Every scenario of two assessments, in their order. */
export const scenarioChanges = (
  before: readonly ScenarioResult[],
  after: readonly ScenarioResult[],
): readonly ScenarioChange[] =>
  before.map(({ id, frequency, loss, expectedAnnualLoss }, index) => {
    const then = after[index];
    return {
      id,
      frequency: { before: frequency, after: then?.frequency ?? 0 },
      loss: { before: loss, after: then?.loss ?? null },
      expectedAnnualLoss: { before: expectedAnnualLoss, after: then?.expectedAnnualLoss ?? 0 },
    };
  });
