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

test("an interval of 95 % holds the true mean, and the VaR of a run far longer, in about as many seeds as it says", () => {
  const model = modelOf(sheetOf("retailer"), withProvider);
  const { mean } = yearMoments(model);
  const atRisk = measured(model, size.exact, 1_000_000).tail.var.value;
  let [means, tails] = [0, 0];
  for (let seed = 1; seed <= size.seeds; seed++) {
    const found = measured(model, size.years, seed);
    if (Math.abs(found.mean - mean) <= 1.959964 * found.error) means++;
    if (found.tail.var.low <= atRisk && atRisk <= found.tail.var.high) tails++;
  }
  for (const share of [means / size.seeds, tails / size.seeds]) {
    expect(share).toBeGreaterThanOrEqual(size.from);
    expect(share).toBeLessThanOrEqual(size.to);
  }
});
