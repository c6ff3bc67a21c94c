import { runSync } from "../../../src/scheduling/chunked";
import {
  blocksOf,
  measuresOf,
  newScan,
  prepare,
  simulateBlock,
  SimulationRun,
  tailLevels,
  yearMoments,
  type SimulationModel,
} from "../../../src/engine/simulation";
import { verifying } from "../../support/cases";
import { modelOf, sheetOf, withProvider } from "./models";

jest.setTimeout(600_000);

/** Seeds, years of each, and between which shares of the seeds an interval of 95 % may hold. */
const size = verifying
  ? { seeds: 300, years: 100_000, exact: 10_000_000, from: 0.91, to: 0.98 }
  : { seeds: 100, years: 20_000, exact: 1_000_000, from: 0.87, to: 1 };
const level = "0.995";
/** A weak firm, one that leaks cost most, and one that a few large events do. */
const samples = ["retailer", "online-shop", "manufacturer"] as const;

function measured(model: SimulationModel, years: number, seed: number) {
  const run = new SimulationRun(model, { years, seed });
  const prepared = prepare(model, seed);
  for (let block = 0; block < blocksOf(run.options); block++) run.add(simulateBlock(prepared, run.options, block));
  const { tails } = runSync(measuresOf(run, newScan()));
  const tail = tails[tailLevels.findIndex((each) => `${each}` === level)];
  if (!tail) throw new Error("No such level");
  const { mean, standardError } = run.estimate();
  return { mean: mean ?? NaN, error: standardError ?? NaN, tail };
}

test.each(verifying ? samples : samples.slice(0, 1))(
  "%s: an interval of 95 % holds the true mean, and the VaR of a run far longer, in about as many seeds as it says",
  (sample) => {
    const model = modelOf(sheetOf(sample), withProvider);
    const { mean } = yearMoments(model);
    const exact = measured(model, size.exact, 1_000_000).tail;
    const held = { mean: 0, var: 0, tvar: 0 };
    for (let seed = 1; seed <= size.seeds; seed++) {
      const found = measured(model, size.years, seed);
      if (Math.abs(found.mean - mean) <= 1.959964 * found.error) held.mean++;
      for (const measure of ["var", "tvar"] as const) {
        const { low, high } = found.tail[measure];
        if (low <= exact[measure].value && exact[measure].value <= high) held[measure]++;
      }
    }
    for (const share of [held.mean / size.seeds, held.var / size.seeds]) {
      expect(share).toBeGreaterThanOrEqual(size.from);
      expect(share).toBeLessThanOrEqual(size.to);
    }
    // a heavy tail's own error is carried by a few years: printed, not held to
    if (verifying) process.stdout.write(`${sample}, ${size.seeds} seeds, held in ${JSON.stringify(held)}\n`);
  },
);
