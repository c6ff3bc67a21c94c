import gammaincinv from "@stdlib/math-base-special-gammaincinv";
import { simulate, type SimulationModel } from "../../../src/engine/simulation";
import { handMade, itemOf, modelWith } from "./models";

jest.setTimeout(120_000);

/** One uncertain amount a scenario: a PERT of γ 4 whose α and β are whole. */
const scenario = (id: SimulationModel["scenarios"][number]["id"], frequency: number, mode: number, most: number) =>
  handMade({
    id,
    frequency,
    draws: [{ id: "legal", low: 0, likely: mode * most, high: most }],
    items: [itemOf(1, { drawn: [0] })],
  });

const model = modelWith([scenario("suspected-attack", 0.5, 0.25, 100), scenario("denial-of-service", 0.3, 0.5, 300)], {
  frailty: { market: 0.2, firm: 0.5 },
});

/** In-place fast Fourier transform of 2^k points (Cooley and Tukey). */
function transform(re: Float64Array, im: Float64Array, inverse: boolean): void {
  const n = re.length;
  const swap = (a: Float64Array, i: number, j: number): void => {
    [a[i], a[j]] = [a[j] ?? 0, a[i] ?? 0];
  };
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [re, im].forEach((part) => swap(part, i, j));
  }
  for (let size = 2; size <= n; size *= 2) {
    for (let start = 0; start < n; start += size) {
      for (let k = 0; k < size / 2; k++) {
        const angle = ((inverse ? 2 : -2) * Math.PI * k) / size;
        const [c, s] = [Math.cos(angle), Math.sin(angle)];
        const [i, j] = [start + k, start + k + size / 2];
        const [x, y] = [re[j] ?? 0, im[j] ?? 0];
        const [tx, ty] = [x * c - y * s, x * s + y * c];
        [re[j], im[j]] = [(re[i] ?? 0) - tx, (im[i] ?? 0) - ty];
        [re[i], im[i]] = [(re[i] ?? 0) + tx, (im[i] ?? 0) + ty];
      }
    }
  }
  if (inverse) for (let i = 0; i < n; i++) [re[i], im[i]] = [(re[i] ?? 0) / n, (im[i] ?? 0) / n];
}

/** Distribution function of a beta of whole α and β: a sum of binomials. */
function betaBelow(x: number, alpha: number, beta: number): number {
  if (x >= 1) return 1;
  const n = alpha + beta - 1;
  let [sum, choose] = [0, 1];
  for (let j = 0; j <= n; j++) {
    if (j >= alpha) sum += choose * x ** j * (1 - x) ** (n - j);
    choose = (choose * (n - j)) / (j + 1);
  }
  return sum;
}

/**
 * Chances of a year's loss on a grid of width 1: with a firm's gamma frailty and the market's, the characteristic
 * function is the mean over the market's M of (1 + v·M·Σλ(1 − φ))^(−1/v).
 */
function aggregate(points: number): Float64Array {
  const exponentRe = new Float64Array(points);
  const exponentIm = new Float64Array(points);
  for (const { frequency, draws } of model.scenarios) {
    const [draw] = draws;
    const [most, mode] = [draw?.high ?? 0, (draw?.likely ?? 0) / (draw?.high ?? 1)];
    const [alpha, beta] = [1 + 4 * mode, 5 - 4 * mode];
    const re = new Float64Array(points);
    const im = new Float64Array(points);
    for (let x = 0; x <= most; x++)
      re[x] = betaBelow((x + 0.5) / most, alpha, beta) - (x === 0 ? 0 : betaBelow((x - 0.5) / most, alpha, beta));
    transform(re, im, false);
    for (let i = 0; i < points; i++) {
      exponentRe[i] = (exponentRe[i] ?? 0) + frequency * (1 - (re[i] ?? 0));
      exponentIm[i] = (exponentIm[i] ?? 0) - frequency * (im[i] ?? 0);
    }
  }
  const { market, firm } = model.frailty;
  const nodes = 400;
  const markets = Array.from({ length: nodes }, (_, node) => market * gammaincinv((node + 0.5) / nodes, 1 / market));
  const [re, im] = [new Float64Array(points), new Float64Array(points)];
  for (let i = 0; i <= points / 2; i++) {
    for (const factor of markets) {
      const [x, y] = [1 + firm * factor * (exponentRe[i] ?? 0), firm * factor * (exponentIm[i] ?? 0)];
      const size = (x * x + y * y) ** (-0.5 / firm);
      const angle = -Math.atan2(y, x) / firm;
      re[i] = (re[i] ?? 0) + (size * Math.cos(angle)) / nodes;
      im[i] = (im[i] ?? 0) + (size * Math.sin(angle)) / nodes;
    }
  }
  // of real chances: the second half mirrors the first
  for (let i = 1; i < points / 2; i++) [re[points - i], im[points - i]] = [re[i] ?? 0, -(im[i] ?? 0)];
  transform(re, im, true);
  return re;
}

test("quantiles of a year's loss agree with a Fourier inversion, frailties on", () => {
  const years = 1_000_000;
  const { intervals, curve, anyEvent, mean } = simulate(model, { years, seed: 7 });
  const chances = aggregate(8_192);
  const below: number[] = [];
  chances.reduce((sum, chance, index) => (below[index] = sum + chance), 0);
  // 0.5 × 100/3 + 0.3 × 150
  expect(mean).toBeCloseTo(61.67, 0);
  expect(anyEvent).toBeCloseTo(1 - (chances[0] ?? 0), 2);
  for (const { value, low, high } of Object.values(intervals.var)) {
    const level = Number(Object.entries(intervals.var).find(([, each]) => each.value === value)?.[0]);
    const exact = below.findIndex((chance) => chance >= level);
    // a grid of width 1
    expect(exact).toBeGreaterThanOrEqual(low - 1);
    expect(exact).toBeLessThanOrEqual(high + 1);
  }
  for (const { loss, exceedance } of curve) {
    if (exceedance < 0.001) continue;
    const at = Math.floor(loss);
    const between = (below[at] ?? 1) + ((below[at + 1] ?? 1) - (below[at] ?? 1)) * (loss - at - 0.5);
    const exact = 1 - (loss === 0 ? (chances[0] ?? 0) : between);
    expect(Math.abs(exceedance - exact)).toBeLessThan(4.5 * Math.sqrt((exact * (1 - exact)) / years) + 0.0006);
  }
});

test("one item that is certain: a year's loss is a Poisson count", () => {
  const certain = modelWith([handMade({ frequency: 2, items: [itemOf(10, {})] })]);
  const { var: atRisk, tvar, byScenario, sd } = simulate(certain, { years: 200_000, seed: 1 });
  // of mean 2: F(4) = 0.9473, F(5) = 0.9834, F(6) = 0.9955, F(7) = 0.9989, F(8) = 0.99976
  expect(atRisk).toEqual({ "0.9": 40, "0.95": 50, "0.99": 60, "0.995": 60, "0.999": 80 });
  expect(tvar["0.9"]).toBeGreaterThan(45);
  expect(sd).toBeCloseTo(10 * Math.SQRT2, 1);
  expect(byScenario[0]?.conditional).toEqual({ p5: 10, p10: 10, p50: 10, p90: 10, p95: 10, p99: 10, p999: 10 });
});

test("one item that is uncertain: an event's percentiles are those of its law", () => {
  const { byScenario } = simulate(model, { years: 1_000, seed: 1 });
  // beta of 2 and 4 on 0 … 100, and of 3 and 3 on 0 … 300
  const laws = [
    [2, 4, 100],
    [3, 3, 300],
  ] as const;
  byScenario.forEach(({ conditional }, index) => {
    const [alpha, beta, most] = laws[index] ?? [1, 1, 1];
    for (const [level, loss] of [
      [0.05, conditional?.p5],
      [0.1, conditional?.p10],
      [0.5, conditional?.p50],
      [0.9, conditional?.p90],
      [0.95, conditional?.p95],
      [0.99, conditional?.p99],
    ] as const)
      // 32,768 events: a standard error of 0.0028 at most
      expect(Math.abs(betaBelow((loss ?? 0) / most, alpha, beta) - level)).toBeLessThan(0.01);
  });
});

test("where VaR 99 is 0, the worst years are those with a loss: shares of the tail are shares of the mean", () => {
  const rare: SimulationModel = {
    ...model,
    scenarios: model.scenarios.map((each) => ({ ...each, frequency: each.frequency / 200 })),
  };
  const { var: atRisk, tvar, mean, byScenario } = simulate(rare, { years: 100_000, seed: 2 });
  expect(atRisk["0.99"]).toBe(0);
  expect(tvar["0.99"]).toBeCloseTo(mean * 100, 6);
  for (const { shareOfMean, shareOfTail } of byScenario) expect(shareOfTail).toBeCloseTo(shareOfMean ?? 0, 9);
});
