import { gammaTable, lognormalTable, pertTable } from "../../../src/engine/simulation/distributions";
import { quantileAt, tableChances, type QuantileTable } from "../../../src/engine/simulation/quantile-table";

/** Bits in the middle of a step of 2^-32 below `chance`. */
const at = (table: QuantileTable, chance: number): number => quantileAt(table, Math.floor(chance * 2 ** 32) | 0);

/** Moments of what a table gives: its first and its last part in small steps, between them straight lines. */
function momentsOf(table: QuantileTable): readonly [mean: number, variance: number] {
  let [first, second] = [0, 0];
  const add = (width: number, x: number, y: number): void => {
    first += (width * (x + y)) / 2;
    second += (width * (x * x + x * y + y * y)) / 3;
  };
  const steps = 4_096;
  for (let step = 0; step < steps; step++) {
    for (const start of [0, 1 - 2 ** -16]) {
      const middle = at(table, start + ((step + 0.5) / steps) * 2 ** -16);
      add(2 ** -16 / steps, middle, middle);
    }
  }
  tableChances.slice(1, -1).forEach((chance, index) => {
    const before = tableChances[index] ?? 0;
    if (index > 0) add(chance - before, at(table, before), at(table, chance - 2 ** -32));
  });
  return [first, second - first * first];
}

/** Beta distribution function of whole α and β: a sum of binomials. */
function betaBelow(x: number, alpha: number, beta: number): number {
  const n = alpha + beta - 1;
  let [sum, choose] = [0, 1];
  for (let j = 0; j <= n; j++) {
    if (j >= alpha) sum += choose * x ** j * (1 - x) ** (n - j);
    choose = (choose * (n - j)) / (j + 1);
  }
  return sum;
}

const modes = [0, 0.1, 0.25, 1 / 3, 0.5, 0.8, 1];

test.each(modes.flatMap((mode) => [1, 4, 20].map((gamma) => [mode, gamma] as const)))(
  "a PERT whose mode is %d, γ %d: mean and variance in closed form",
  (mode, gamma) => {
    const [mean, variance] = momentsOf(pertTable(mode, gamma));
    const expected = (gamma * mode + 1) / (gamma + 2);
    expect(Math.abs(mean - expected)).toBeLessThan(5e-7);
    expect(Math.abs(variance / ((expected * (1 - expected)) / (gamma + 3)) - 1)).toBeLessThan(2e-5);
  },
);

test.each([
  [0, 1, 5],
  [0.25, 2, 4],
  [0.5, 3, 3],
  [1, 5, 1],
])("a PERT whose mode is %d, γ 4, is the beta distribution of %d and %d at every chance", (mode, alpha, beta) => {
  const table = pertTable(mode, 4);
  for (const chance of [1e-4, 0.001, 0.01, 0.1, 0.3, 0.5, 0.77, 0.95, 0.999, 0.9999]) {
    expect(Math.abs(betaBelow(at(table, chance), alpha, beta) / chance - 1)).toBeLessThan(2e-3);
    expect(Math.abs((1 - betaBelow(at(table, chance), alpha, beta)) / (1 - chance) - 1)).toBeLessThan(2e-3);
  }
});

test.each([0.05, 0.1, 0.3, 1, 4])("a gamma of variance %d: mean 1 and that variance", (variance) => {
  const [mean, own] = momentsOf(gammaTable(variance));
  expect(Math.abs(mean - 1)).toBeLessThan(1e-5);
  expect(Math.abs(own / variance - 1)).toBeLessThan(1e-4);
});

test("a gamma of variance 1 is the exponential distribution, far out too", () => {
  for (const chance of [0.001, 0.5, 0.99, 0.9999, 0.999_999, 0.999_999_9])
    expect(at(gammaTable(1), chance) / -Math.log(1 - chance)).toBeCloseTo(1, 2);
});

test("the residual shock has mean 1; its logarithm is normal", () => {
  const table = lognormalTable(0.5);
  expect(Math.abs(momentsOf(table)[0] - 1)).toBeLessThan(2e-6);
  // quantiles of the standard normal distribution: 1.6449, 2.3263, 4.7534
  for (const [chance, z] of [
    [0.5, 0],
    [0.95, 1.644853627],
    [0.01, -2.326347874],
    [0.999_999, 4.753424309],
  ] as const)
    expect(Math.log(at(table, chance))).toBeCloseTo(0.5 * z - 0.125, 3);
});

test("quantiles never fall", () => {
  for (const table of [pertTable(0.2, 4), gammaTable(0.3), lognormalTable(0.4)]) {
    const values = [...tableChances.slice(0, -1), 1 - 2 ** -32].map((chance) => at(table, chance));
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});
