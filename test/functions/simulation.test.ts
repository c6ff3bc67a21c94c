import type { SimulationModel } from "../../src/engine/simulation";
import { simulateYears } from "../../src/functions/simulation";

/** A customer with one kind of event that costs a million yen each time. */
const certain = (customer: string, frequency: number): SimulationModel => ({
  customer,
  gamma: 4,
  frailty: { market: 0, firm: 0 },
  knowledge: { frequency: 0, severity: 0 },
  revenue: 1e9,
  scenarios: [
    {
      id: "suspected-attack",
      frequency,
      causes: [],
      yearly: true,
      sigmas: { cost: 0, liability: 0 },
      draws: [],
      chances: [],
      items: [{ id: "s1.legal", certain: 1_000_000, drawn: [], chances: [], shock: null }],
    },
  ],
});

/** Simulates, and counts how often the thread was given back: never where a run is kept. */
function counting() {
  let rests = 0;
  const simulate = simulateYears(() => {
    rests++;
    return Promise.resolve();
  });
  return {
    /** Whether it was simulated anew. */
    async isNew(model: SimulationModel, years: number, seed: number): Promise<boolean> {
      const before = rests;
      await simulate(model, { years, seed });
      return rests > before;
    },
  };
}

test("a year is above an amount, not at it", async () => {
  const simulate = simulateYears(() => Promise.resolve());
  const { exceedance } = await simulate(certain("above", 1), { years: 100_000, seed: 3 });
  // Poisson of mean 1: no event in e⁻¹ of the years, one in as many
  const off = (found: number, chance: number) => Math.abs(found - chance) / Math.sqrt((chance * (1 - chance)) / 1e5);
  expect(off(exceedance(999_999), 1 - Math.exp(-1))).toBeLessThan(4.5);
  expect(off(exceedance(1_000_000), 1 - 2 * Math.exp(-1))).toBeLessThan(4.5);
  expect(exceedance(-1)).toBe(1);
});

test("the cells of a column share a run; another customer, number of years or seed has its own", async () => {
  const { isNew } = counting();
  expect(await isNew(certain("kept", 0.1), 1_000, 1)).toBe(true);
  expect(await isNew(certain("kept", 0.1), 1_000, 1)).toBe(false);
  expect(await isNew(certain("kept", 0.1), 1_000, 2)).toBe(true);
  expect(await isNew(certain("kept", 0.1), 2_000, 1)).toBe(true);
  expect(await isNew(certain("kept", 0.2), 1_000, 1)).toBe(true);
  // and the first is still there
  expect(await isNew(certain("kept", 0.1), 1_000, 1)).toBe(false);
});

test("four runs are kept; a fifth takes the place of the oldest", async () => {
  const { isNew } = counting();
  const [first, second, third, fourth, fifth] = [1, 2, 3, 4, 5] as const;
  const model = certain("four", 0.1);
  for (const seed of [first, second, third, fourth]) expect(await isNew(model, 1_000, seed)).toBe(true);
  expect(await isNew(model, 1_000, first)).toBe(false);
  expect(await isNew(model, 1_000, fifth)).toBe(true);
  expect(await isNew(model, 1_000, second)).toBe(false);
  expect(await isNew(model, 1_000, first)).toBe(true);
});

test("two cells that ask at once share a run as well", async () => {
  let rests = 0;
  const simulate = simulateYears(() => {
    rests++;
    return Promise.resolve();
  });
  const ask = () => simulate(certain("at once", 0.1), { years: 1_000, seed: 1 });
  await Promise.all([ask(), ask()]);
  const both = rests;
  await simulate(certain("at once", 0.1), { years: 1_000, seed: 2 });
  expect(rests).toBe(2 * both);
});
