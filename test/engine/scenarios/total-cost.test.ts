import {
  assess,
  defaultParameters,
  scenarios,
  totalCostIntervals,
  totalCosts,
  understand,
  type ScenarioResult,
} from "../../../src/engine";
import { near, type Profile } from "../../support/engine";

const estimate = (low: number) => ({ low, likely: 2 * low, high: 5 * low, mean: 3 * low });

/** Results of invented amounts: a loss of 1,000, and 100 for each amount beside it. */
const invented = scenarios.map(({ beside }) => ({
  loss: estimate(1_000),
  frequency: 0.5,
  beside: beside.map(() => estimate(100)),
})) as unknown as readonly ScenarioResult[];

test("all that stands beside a loss is added, but for the highest fine", () => {
  const added = scenarios.map(({ beside }) => beside.filter(({ id }) => !id.endsWith(".fine")).length);
  // improvement and churn; the fine is a third
  expect(scenarios.map(({ id, beside }, index) => [id, beside.length, added[index]])).toContainEqual([
    "data-breach",
    3,
    2,
  ]);
  totalCosts(invented).forEach(({ event, annual }, index) => {
    const low = 1_000 + 100 * (added[index] ?? 0);
    expect(event).toEqual({ low, likely: 2 * low, high: 5 * low, mean: 3 * low });
    expect(annual).toBe(0.5 * 3 * low);
  });
});

test("nothing is added to what cannot happen", () => {
  const impossible = invented.map((result) => ({ ...result, loss: null }));
  expect(totalCosts(impossible)).toEqual(scenarios.map(() => ({ event: null, annual: 0 })));
});

const profile: Profile = { industry: "E", revenue: 6e9, staff: 300, personsHeld: 10_000, "provider.1.name": "AWS" };
const sheet = { profile, answers: {} };

test("the usual range of a total cost is that of a lognormal of its mean and deviation", () => {
  const { scenarios: results } = assess(sheet, defaultParameters);
  const ranges = totalCostIntervals(understand(sheet, defaultParameters).model, results);
  totalCosts(results).forEach(({ event }, index) => {
    const range = ranges[index];
    if (!range || !event) throw new Error("Every scenario can happen here");
    // of a lognormal of that mean and standard deviation
    const squared = Math.log(1 + (range.sd / event.mean) ** 2);
    expect(range.p50).toEqual(near(event.mean * Math.exp(-squared / 2)));
    expect(range.p95 / range.p50).toEqual(near(Math.exp(1.645 * Math.sqrt(squared))));
    expect(Math.sqrt(range.p5 * range.p95)).toEqual(near(range.p50));
  });
});

test("there is no range where the scenario cannot happen", () => {
  const without = { ...sheet, profile: { ...profile, hasWebsite: false, publicServers: 0 } };
  const { scenarios: results } = assess(without, defaultParameters);
  const ranges = totalCostIntervals(understand(without, defaultParameters).model, results);
  expect(results.map(({ applies }) => applies)).toEqual([true, true, false, false, true, true]);
  expect(ranges.map((range) => range !== null)).toEqual(results.map(({ applies }) => applies));
});
