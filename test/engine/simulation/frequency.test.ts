import { drawYears, workOutCounts } from "../../../src/engine/simulation/frequency";
import { poissonOfMany, poissonQuantile } from "../../../src/engine/simulation/poisson";
import { prepare, type PreparedScenario } from "../../../src/engine/simulation/prepare";
import { modelOf, sheetOf } from "./models";

const years = 4_096;

const prepared = prepare(modelOf(sheetOf("retailer")), 1);
const scenario = prepared.scenarios[0] as PreparedScenario;

function counts(expected: number, blocks: number): number[] {
  prepared.buffers.factors.fill(1);
  return Array.from({ length: blocks }, (_, block) => {
    drawYears(prepared, block, years);
    workOutCounts(prepared, { ...scenario, own: { ...scenario.own, frequency: expected } }, years);
    return [...prepared.buffers.counts];
  }).flat();
}

/** Chances of 0, 1, 2 … events. */
function poisson(expected: number, upTo: number): number[] {
  const chances = [Math.exp(-expected)];
  for (let count = 1; count <= upTo; count++) chances.push(((chances[count - 1] ?? 0) * expected) / count);
  return chances;
}

test.each([0.001, 0.03, 0.4, 1, 3])("events of a year are Poisson of mean %d", (expected) => {
  const found = counts(expected, 50);
  const total = found.length;
  poisson(expected, 6).forEach((chance, count) => {
    const wanted = total * chance;
    if (wanted < 20) return;
    const own = found.filter((each) => each === count).length;
    expect(Math.abs(own - wanted) / Math.sqrt(wanted * (1 - chance))).toBeLessThan(4.5);
  });
});

test("the quantile is the count whose chance not to be exceeded is the first above", () => {
  // of mean 2: 0.1353, 0.4060, 0.6767, 0.8571, 0.9473
  expect(
    [0, 0.1353, 0.1354, 0.406, 0.4061, 0.6766, 0.6767, 0.857, 0.8572, 0.9474].map((u) => poissonQuantile(2, u)),
  ).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 5]);
});

test.each([600, 5_000])("means of %d too: the sample's mean and variance", (expected) => {
  const n = 4_000;
  const sample = Array.from({ length: n }, (_, index) => poissonOfMany(expected, (index + 0.5) / n));
  const mean = sample.reduce((sum, each) => sum + each, 0) / n;
  const variance = sample.reduce((sum, each) => sum + (each - mean) ** 2, 0) / n;
  expect(mean / expected).toBeCloseTo(1, 3);
  expect(variance / expected).toBeCloseTo(1, 1);
});

test("many and few agree where they meet", () => {
  for (const chance of [0.001, 0.3, 0.5, 0.9, 0.9999])
    expect(poissonOfMany(400, chance)).toBe(poissonQuantile(400, chance));
});

test("a higher frequency never means fewer events in any year", () => {
  const [few, more] = [counts(0.4, 3), counts(0.5, 3)];
  expect(few.every((count, year) => count <= (more[year] ?? 0))).toBe(true);
  expect(few).not.toEqual(more);
});
