import { defaultParameters } from "../../../src/engine";
import { runSync } from "../../../src/scheduling/chunked";
import { exceedanceCurve } from "../../../src/engine/simulation/curve";
import { measuresOf, oepOf, returnYears } from "../../../src/engine/simulation/measures";
import { histogramOf } from "../../../src/engine/simulation/order-statistics";
import { SimulationRun } from "../../../src/engine/simulation/run";
import { newScan } from "../../../src/engine/simulation/scan";
import { worstYears } from "../../../src/engine/simulation/tail";
import { modelOf, sheetOf } from "./models";

const scan = newScan();
const curveOf = (losses: readonly number[]) =>
  runSync(exceedanceCurve(runSync(histogramOf(Float64Array.from(losses), scan))));
const times = (count: number, loss: number): number[] => Array.from({ length: count }, () => loss);

/** A run of one block whose years lost these amounts in all, and in their largest events. */
function runOf(totals: readonly number[], largest: readonly number[]): SimulationRun {
  const run = new SimulationRun(modelOf(sheetOf("retailer"), defaultParameters), { years: totals.length, seed: 1 });
  run.add({
    block: 0,
    totals: Float64Array.from(totals),
    largest: Float64Array.from(largest),
    sum: 0,
    squares: 0,
    yearsWithEvents: 0,
    items: [],
    plans: null,
  });
  return run;
}

describe("return periods", () => {
  const years = Array.from({ length: 1_000 }, (_, year) => year + 1);
  const run = runOf(
    years,
    years.map((year) => 2 * year),
  );
  const byHand = [500, 800, 900, 950, 980, 990, 995, 996, 998, 999];

  test("of the total of a year (AEP): of 1 to 1,000 yen the loss exceeded once in 2, 5, 10 … years", () => {
    expect(returnYears).toEqual([2, 5, 10, 20, 50, 100, 200, 250, 500, 1_000]);
    expect(runSync(measuresOf(run, scan)).aep).toEqual(byHand);
  });
  test("of the largest event of a year (OEP)", () => {
    expect(runSync(oepOf(run, scan))).toEqual(byHand.map((loss) => 2 * loss));
  });
});

describe("the exceedance curve", () => {
  test("takes the upper edge of a bin with more than 512 losses, and losses themselves elsewhere", () => {
    expect(curveOf([...times(399, 0), ...times(600, 1_000_000), 5_000_000])).toEqual([
      { loss: 0, exceedance: 0.601 },
      { loss: 1_001_472, exceedance: 0.001 },
    ]);
  });
  test("counts the losses above a bin's upper edge, not those above a rank in it", () => {
    const above = Array.from({ length: 1_000 }, (_, index) => 2_000_000 + 100_000 * index);
    const curve = curveOf([...times(1_000, 1_000_000), ...above]);
    expect(curve.find(({ loss }) => loss === 1_001_472)?.exceedance).toBe(0.5);
  });
  test("takes the loss itself where its bin holds 512 at most", () => {
    const curve = curveOf([...times(487, 0), ...times(512, 1_000_000), 5_000_000]);
    expect(curve.at(0)).toEqual({ loss: 0, exceedance: 0.513 });
    expect(curve.at(-1)).toEqual({ loss: 1_000_000, exceedance: 0.001 });
  });
  test("is the chance of no loss alone where nothing was lost", () => {
    expect(curveOf(times(10, 0))).toEqual([{ loss: 0, exceedance: 0 }]);
  });
});

describe("the years that make up TVaR", () => {
  const tail = { years: Int32Array.of(7, 90), losses: Float64Array.of(10, 20) };
  const weightsOf = (years: number, atRisk: number) =>
    worstYears(tail, years, 0.99, atRisk).map(({ block, years, weights }) => [block, [...years], [...weights]]);

  test("at 99 % of 150 years are one and a half: the year at VaR counts half", () => {
    expect(weightsOf(150, 10)).toEqual([[0, [7, 90], [expect.closeTo(0.5, 12), 1]]]);
  });
  test("leave out what is below VaR", () => {
    expect(weightsOf(100, 20)).toEqual([[0, [90], [expect.closeTo(1, 12)]]]);
  });
});
