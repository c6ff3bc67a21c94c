import type { SimulationModel } from "../simulation/model";
import type { CustomerId } from "./customers";
import { passedIf, type Line, type MeasureId } from "./line";
import { runOf, sampleMean, sampleTail, type Measured } from "./measure";

/**
 * The spread of five runs over the standard error one run states of itself: within these but once in ten thousand times,
 * where the runs are independent and the error true. Source: the square root of a quarter of χ² with four degrees.
 */
const spreadRatio = { low: 0.07, high: 2.5 } as const;

/** Mean and TVaR 99 by several seeds: their spread beside the standard error stated. */
export function seedLines(
  customer: CustomerId,
  model: SimulationModel,
  { years, seeds }: { readonly years: number; readonly seeds: readonly number[] },
): readonly Line<"seeds">[] {
  const runs = seeds.map((seed) => runOf(model, { years, seed }));
  return [seedLine(customer, "mean", runs.map(sampleMean)), seedLine(customer, "tvar", runs.map(sampleTail))];
}

export function seedLine(customer: CustomerId, measure: MeasureId, runs: readonly Measured[]): Line<"seeds"> {
  const values = runs.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / runs.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const spread = Math.sqrt(squares / (runs.length - 1));
  const standardError = Math.sqrt(runs.reduce((sum, { error }) => sum + error * error, 0) / runs.length);
  const ratio = spread / standardError;
  return {
    section: "seeds",
    subjects: [
      { kind: "customer", id: customer },
      { kind: "measure", id: measure },
    ],
    verdict: passedIf(ratio >= spreadRatio.low && ratio <= spreadRatio.high),
    figures: { lowest: Math.min(...values), highest: Math.max(...values), spread, standardError, ratio },
    named: [],
  };
}
