import { runSync } from "../../../src/scheduling/chunked";
import { exceedanceCurve } from "../../../src/engine/simulation/curve";
import { find, histogramOf, orderStatistics, tailFrom } from "../../../src/engine/simulation/order-statistics";
import { tailMeasures, type TailMeasure } from "../../../src/engine/simulation/risk-measures";
import { seededRandom } from "../../support/random";

const measures = (losses: readonly number[], levels: readonly number[]) =>
  runSync(tailMeasures(runSync(histogramOf(Float64Array.from(losses))), levels)).at;

/** Twenty years, seventeen without a loss. */
const handMade = [0, 0, 0, 100, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 250, 0];

test("VaR is the smallest loss x with F(x) ≥ level; TVaR the mean of the worst (1 − level)·n years", () => {
  const at = Object.fromEntries(measures(handMade, [0.5, 0.85, 0.9, 0.95, 0.97]).map((each) => [each.level, each]));
  // ten of twenty: the tenth smallest, 0; the worst ten years hold all of 390
  expect(at[0.5]?.var.value).toBe(0);
  expect(at[0.5]?.tvar.value).toBeCloseTo(39, 10);
  // seventeen of twenty years are 0: F(0) = 0.85
  expect(at[0.85]?.var.value).toBe(0);
  expect(at[0.85]?.tvar.value).toBeCloseTo(130, 10);
  expect(at[0.9]?.var.value).toBe(40);
  expect(at[0.9]?.tvar.value).toBeCloseTo(175, 10);
  expect(at[0.95]?.var.value).toBe(100);
  expect(at[0.95]?.tvar.value).toBeCloseTo(250, 10);
  // the worst 0.6 years: 250 alone
  expect(at[0.97]?.var.value).toBe(250);
  expect(at[0.97]?.tvar.value).toBeCloseTo(250, 10);
});

test("the year at the edge counts for the part that is missing", () => {
  // the worst 2.5 of ten years: 10, 9 and half of 8
  const [at] = measures([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0.75]);
  expect(at?.var.value).toBe(8);
  expect(at?.tvar.value).toBeCloseTo((10 + 9 + 0.5 * 8) / 2.5, 10);
});

test("losses that are alike are as good as one another", () => {
  const [at] = measures([5, 5, 5, 5, 5, 5, 5, 5, 5, 7], [0.8]);
  expect(at?.var.value).toBe(5);
  expect(at?.tvar.value).toBeCloseTo(6, 10);
});

test("nothing lost at all", () => {
  const [at] = measures([0, 0, 0, 0], [0.99]);
  expect(at).toMatchObject({ var: { value: 0, low: 0, high: 0 }, tvar: { value: 0, low: 0, high: 0 } });
});

test("order statistics are those of sorting, whatever the losses", () => {
  const random = seededRandom(3);
  const losses = Float64Array.from({ length: 20_000 }, () => (random() < 0.4 ? 0 : 1e3 * (1 / random() - 1)));
  const sorted = Float64Array.from(losses).sort();
  const ranks = [1, 2, 7_900, 8_100, 10_000, 15_000, 19_000, 19_999, 20_000];
  expect(runSync(orderStatistics(runSync(histogramOf(losses)), ranks))).toEqual(ranks.map((rank) => sorted[rank - 1]));
});

test("every point of the exceedance curve is a count, and it begins at the chance of any loss", () => {
  const random = seededRandom(4);
  const losses = Float64Array.from({ length: 50_000 }, () => (random() < 0.7 ? 0 : 1e6 * random() ** 3));
  const curve = runSync(exceedanceCurve(runSync(histogramOf(losses))));
  const above = (loss: number): number => losses.filter((each) => each > loss).length / losses.length;
  expect(curve.length).toBeGreaterThan(80);
  expect(curve.length).toBeLessThanOrEqual(200);
  expect(curve[0]).toEqual({ loss: 0, exceedance: above(0) });
  for (const { loss, exceedance } of curve) expect(exceedance).toBe(above(loss));
  expect(curve.at(-1)?.exceedance).toBe(1 / losses.length);
});

describe("intervals of 95 %, by hand", () => {
  test("VaR's lies between ranks: of 1 to 1,000 at 90 % between 900 ± 1.96 · √90, outwards", () => {
    const losses = Array.from({ length: 1_000 }, (_, index) => index + 1);
    expect(measures(losses, [0.9])[0]?.var).toEqual({ value: 900, low: 881, high: 919 });
  });

  test("VaR's ends at the least and the greatest loss", () => {
    expect(measures([1, 2, 3, 4], [0.5, 0.9]).map((at) => at.var)).toEqual([
      // 2 ± 1.96, and 3.6 ± 1.18
      { value: 2, low: 1, high: 4 },
      { value: 4, low: 2, high: 4 },
    ]);
  });

  test("TVaR's: of 1 to 10 at 80 % the excesses over 8 have mean 0.3 and mean square 0.5", () => {
    const [at] = measures([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [0.8]);
    // 1.959964 · √(0.41 / 10) / 0.2
    const error = 1.9843123;
    expect(at?.tvar.value).toBeCloseTo(9.5, 10);
    expect(at?.tvar.low).toBeCloseTo(9.5 - error, 6);
    expect(at?.tvar.high).toBeCloseTo(9.5 + error, 6);
  });

  test("TVaR's is no gain: of 100 once in 20 at 90 % it would begin at −45.5", () => {
    const [at] = measures([...Array.from({ length: 19 }, () => 0), 100], [0.9]);
    // 1.959964 · √(475 / 20) / 0.1
    expect(at?.tvar.low).toBe(0);
    expect(at?.tvar.high).toBeCloseTo(50 + 95.51683, 5);
  });
});

/** How many of a thousand samples of an exponential of mean 1 have an interval that holds. */
function holding(seed: number, years: number, holds: (at: TailMeasure) => boolean): number {
  const random = seededRandom(seed);
  const sample = () => Array.from({ length: years }, () => -Math.log(1 - random()));
  return Array.from({ length: 1_000 }, () => measures(sample(), [0.9])[0]).filter((at) => at && holds(at)).length;
}

test("VaR's interval holds the true quantile, ln 10, as often as its ranks say", () => {
  // of 1,000 years 881 to 918 below it: 95.5 % by the binomial; ± 3 standard errors of 0.66 %
  const hits = holding(11, 1_000, (at) => at.var.low <= Math.LN10 && Math.LN10 <= at.var.high);
  expect(hits).toBeGreaterThan(955 - 20);
  expect(hits).toBeLessThan(955 + 20);
});

test("TVaR's interval holds the true value, ln 10 + 1, in about 95 of 100 samples", () => {
  const hits = holding(12, 2_000, (at) => at.tvar.low <= Math.LN10 + 1 && Math.LN10 + 1 <= at.tvar.high);
  expect(hits).toBeGreaterThan(950 - 21);
  expect(hits).toBeLessThan(950 + 21);
});

test.each([0.5, 0.9, 0.999])("the tail from rank %d of all holds that loss and all above, year by year", (level) => {
  const random = seededRandom(31);
  // half of the years lose nothing; a slice of the scan is shorter than the run
  const losses = Float64Array.from({ length: 150_000 }, () => (random() < 0.5 ? 0 : 10 ** (9 * random())));
  const rank = Math.ceil(level * losses.length);
  const sorted = losses.slice().sort();
  const value = sorted[rank - 1] ?? NaN;
  const histogram = runSync(histogramOf(losses));
  runSync(find(histogram, [rank, losses.length], rank));
  expect(runSync(orderStatistics(histogram, [rank, losses.length]))).toEqual([value, sorted.at(-1)]);
  const tail = runSync(tailFrom(histogram, rank));
  expect([...tail.losses]).toEqual([...tail.years].map((year) => losses[year]));
  expect([...tail.years]).toEqual([...tail.years].sort((a, b) => a - b));
  const held = new Set(tail.years);
  losses.forEach((loss, year) => {
    if (loss >= value && loss > 0 && !held.has(year)) throw new Error(`Year ${year} is missing`);
  });
  // a bin is 1/256 of its losses wide
  const [least = NaN] = tail.losses.slice().sort();
  expect(least).toBeGreaterThan(value * (1 - 1 / 128));
  expect(least).toBeGreaterThan(0);
  expect(runSync(tailFrom(histogram, rank))).toBe(tail);
});
