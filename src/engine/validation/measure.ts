import { runSync } from "../../scheduling/chunked";
import { blocksOf, simulateBlock } from "../simulation/block";
import type { SimulationOptions } from "../simulation/losses";
import type { SimulationModel } from "../simulation/model";
import { histogramOf } from "../simulation/order-statistics";
import { prepare } from "../simulation/prepare";
import { normal95, tailMeasures } from "../simulation/risk-measures";
import { SimulationRun } from "../simulation/run";
import { shareLevel } from "../simulation/measures";

/** A figure of a sample, with its standard error. */
export interface Measured {
  readonly value: number;
  readonly error: number;
}

/** Simulates as the product does. */
export function runOf(model: SimulationModel, options: SimulationOptions): SimulationRun {
  const run = new SimulationRun(model, options);
  const prepared = prepare(model, options.seed);
  for (let block = 0; block < blocksOf(options); block++) run.add(simulateBlock(prepared, options, block));
  return run;
}

/** Mean of the years simulated. */
export function sampleMean(run: SimulationRun): Measured {
  const { mean, standardError } = run.estimate();
  return { value: mean ?? 0, error: standardError ?? 0 };
}

/** TVaR 99 of the years simulated. */
export function sampleTail({ totals }: SimulationRun): Measured {
  const [tail] = runSync(tailMeasures(runSync(histogramOf(totals)), [shareLevel])).at;
  if (!tail) throw new Error("No tail");
  return { value: tail.tvar.value, error: (tail.tvar.high - tail.tvar.value) / normal95 };
}

/** Standard errors between a figure and what it should be; 0 where both are the same. */
export const errorsAway = (value: number, expected: number, error: number): number =>
  value === expected ? 0 : (value - expected) / error;
