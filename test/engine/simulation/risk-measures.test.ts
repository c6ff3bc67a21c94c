import { runSync } from "../../../src/scheduling/chunked";
import { exceedanceCurve } from "../../../src/engine/simulation/curve";
import { find, histogramOf, orderStatistics, tailFrom } from "../../../src/engine/simulation/order-statistics";
import { tailMeasures } from "../../../src/engine/simulation/risk-measures";
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

test("VaR's interval holds the true quantile in about 95 of 100 samples", () => {
  const random = seededRandom(11);
  // exponential of mean 1: the 0.9 quantile is ln 10
  const hits = Array.from({ length: 400 }, () => {
    const [at] = measures(
      Array.from({ length: 1_000 }, () => -Math.log(1 - random())),
      [0.9],
    );
    return at !== undefined && at.var.low <= Math.LN10 && Math.LN10 <= at.var.high;
  }).filter(Boolean).length;
  expect(hits).toBeGreaterThan(365);
  expect(hits).toBeLessThan(396);
});

test("TVaR's interval holds the true value in about 95 of 100 samples", () => {
  const random = seededRandom(12);
  const hits = Array.from({ length: 400 }, () => {
    const [at] = measures(
      Array.from({ length: 2_000 }, () => -Math.log(1 - random())),
      [0.9],
    );
    // of an exponential: VaR + 1
    return at !== undefined && at.tvar.low <= Math.LN10 + 1 && Math.LN10 + 1 <= at.tvar.high;
  }).filter(Boolean).length;
  expect(hits).toBeGreaterThan(362);
  expect(hits).toBeLessThan(398);
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
