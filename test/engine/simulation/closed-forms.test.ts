import {
  blocksOf,
  eventMoments,
  prepare,
  yearMoments,
  yearsOf,
  type SimulationModel,
} from "../../../src/engine/simulation";
import { drawBlock } from "../../../src/engine/simulation/events";
import { tempered } from "../../../src/engine/validation/closed-forms";
import { sampled, verifying } from "../../support/cases";
import { seededRandom } from "../../support/random";
import { frequencyOf, modelOf, randomParameters, sampleIds, scaled, sheetOf, withProvider } from "./models";

jest.setTimeout(600_000);

/** Power sums of a variable, for its mean, variance and the errors of both. */
class Sample {
  private count = 0;
  private readonly sums = [0, 0, 0, 0];
  constructor(private readonly shift: number) {}
  add(value: number): void {
    const centred = value - this.shift;
    this.count++;
    let power = 1;
    for (let order = 0; order < 4; order++) this.sums[order] = (this.sums[order] ?? 0) + (power *= centred);
  }
  /** How many standard errors the sample's mean and variance are from what they should be. */
  against(mean: number, variance: number): readonly [number, number] {
    const [m1 = 0, m2 = 0, m3 = 0, m4 = 0] = this.sums.map((sum) => sum / this.count);
    const own = m2 - m1 * m1;
    const fourth = m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 ** 4;
    return [
      (this.shift + m1 - mean) / Math.sqrt(own / this.count),
      (own - variance) / Math.sqrt((fourth - own * own) / this.count),
    ];
  }
}

/** Signs of items whose sum has a variance made of every covariance of two items, of one scenario or of two. */
const signed = (items: number, seed: number): readonly number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: items }, () => (random() < 0.5 ? -1 : 1));
};

/** Mean and variance of a year's items, each times its sign. */
function signedYear(model: SimulationModel, signs: readonly (readonly number[])[]): readonly [number, number] {
  const { frailty, knowledge } = model;
  const { scenarios } = yearMoments(model);
  const means = scenarios.map(({ items }, at) =>
    items.means.reduce((sum, mean, i) => sum + mean * (signs[at]?.[i] ?? 0), 0),
  );
  let variance = 0;
  scenarios.forEach(({ items }, s) => {
    items.covariances.forEach((row, i) => {
      row.forEach((each, j) => (variance += each * (signs[s]?.[i] ?? 0) * (signs[s]?.[j] ?? 0)));
    });
    scenarios.forEach((_, t) => {
      if (s === t) return;
      const both = model.scenarios[s]?.yearly && model.scenarios[t]?.yearly;
      const counts = both ? (1 + frailty.market) * (1 + frailty.firm) * Math.exp(knowledge.frequency ** 2) : 1;
      variance += (Math.exp(knowledge.severity ** 2) * counts - 1) * (means[s] ?? 0) * (means[t] ?? 0);
    });
  });
  return [means.reduce((sum, mean) => sum + mean, 0), variance];
}

/**
 * Distances from the closed forms, in standard errors: items of an event and each two of them, items of a year by turns
 * added and taken off, scenarios, the year.
 */
function distances(model: SimulationModel, years: number, seed: number): readonly number[] {
  const found: number[] = [];
  const prepared = prepare(model, seed);
  const year = yearMoments(model);
  const whole = new Sample(year.mean);
  const scenarios = year.scenarios.map(({ mean }) => new Sample(mean));
  const moments = model.scenarios.map((each) => eventMoments(each, model.gamma, model.knowledge.severity));
  const signs = [1, 2, 3].map((set) => moments.map(({ means }, at) => signed(means.length, 10 * set + at)));
  const signedMoments = signs.map((each) => signedYear(model, each));
  const signedSums = signedMoments.map(([mean]) => new Sample(mean));
  const products = moments.map(({ means }) => means.map((_, i) => means.slice(0, i + 1).map(() => new Sample(0))));
  const items = moments.map(({ means }) => means.map((mean) => new Sample(mean)));
  const options = { years, seed };
  for (let block = 0; block < blocksOf(options); block++) {
    const length = yearsOf(options, block);
    const totals = model.scenarios.map(() => new Float64Array(length));
    const signedTotals = signs.map(() => new Float64Array(length));
    drawBlock(prepared, block, length, (batch) => {
      const at = batch.scenario;
      for (let event = 0; event < batch.events; event++) {
        const row = totals[at] ?? new Float64Array();
        const place = batch.years[event] ?? 0;
        row[place] = (row[place] ?? 0) + (batch.losses[event] ?? 0);
        batch.items.forEach((amounts, i) => {
          const amount = amounts[event] ?? 0;
          signedTotals.forEach((years, set) => {
            years[place] = (years[place] ?? 0) + amount * (signs[set]?.[at]?.[i] ?? 0);
          });
          items[at]?.[i]?.add(amount);
          for (let j = 0; j <= i; j++) products[at]?.[i]?.[j]?.add(amount * (batch.items[j]?.[event] ?? 0));
        });
      }
    });
    for (let each = 0; each < length; each++) {
      let sum = 0;
      totals.forEach((row, index) => {
        scenarios[index]?.add(row[each] ?? 0);
        sum += row[each] ?? 0;
      });
      whole.add(sum);
      signedTotals.forEach((years, set) => signedSums[set]?.add(years[each] ?? 0));
    }
  }
  signedMoments.forEach((expected, set) => found.push(...(signedSums[set]?.against(...expected) ?? [])));
  found.push(...whole.against(year.mean, year.variance));
  model.scenarios.forEach(({ frequency, items: declared }, at) => {
    if (frequency === 0) return;
    const { mean, variance } = year.scenarios[at] ?? { mean: 0, variance: 0 };
    found.push(...(scenarios[at]?.against(mean, variance) ?? []));
    declared.forEach(({ certain }, i) => {
      if (certain === 0) return;
      const m = moments[at];
      const expected = m?.means[i] ?? 0;
      const square = m?.products[i]?.[i] ?? 0;
      found.push(...(items[at]?.[i]?.against(expected, square - expected ** 2) ?? []));
      for (let j = 0; j < i; j++) {
        if (declared[j]?.certain === 0) continue;
        const [distance] = products[at]?.[i]?.[j]?.against(m?.products[i]?.[j] ?? 0, 1) ?? [0];
        if (Number.isFinite(distance)) found.push(distance);
      }
    });
  });
  return found.filter((distance) => !Number.isNaN(distance));
}

function expectWithin(found: readonly number[]): void {
  expect(found.length).toBeGreaterThan(50);
  const sizes = found.map(Math.abs);
  expect(Math.max(...sizes)).toBeLessThan(4.5);
  expect(sizes.filter((size) => size > 3).length / sizes.length).toBeLessThanOrEqual(0.01);
}

test.each(sampled(sampleIds, 3))(
  "%s: means, variances and covariances are the closed forms', at a million years",
  (sample) => {
    const model = tempered(modelOf(sheetOf(sample), withProvider));
    expectWithin(distances(scaled(model, 0.3 / frequencyOf(model)), 1_000_000, 20_240_401));
  },
);

test("so they are with random parameter sets", () => {
  const random = seededRandom(5);
  const found = Array.from({ length: verifying ? 3 : 1 }, (_, index) => {
    const model = tempered(modelOf(sheetOf("online-shop"), randomParameters(random)));
    return distances(scaled(model, 0.2 / frequencyOf(model)), 1_000_000, 100 + index);
  }).flat();
  expectWithin(found);
});
