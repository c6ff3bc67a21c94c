import { simulate } from "../../../src/engine/simulation";
import { modelOf, scaled, sheetOf } from "./models";

const sum = (shares: readonly (number | null)[]): number =>
  shares.reduce<number>((total, share) => total + (share ?? NaN), 0);

test("shares of the tail add to the whole where VaR 99 is 0 and TVaR 99 is not", () => {
  const rare = scaled(modelOf(sheetOf("retailer")), 0.02);
  const simulation = simulate(rare, { years: 100_000, seed: 1 });
  expect(simulation.var["0.99"]).toBe(0);
  expect(simulation.tvar["0.99"]).toBeGreaterThan(0);
  expect(sum(simulation.byScenario.map(({ shareOfTail }) => shareOfTail))).toBeCloseTo(1, 9);
  // every loss is in the tail, so that it is made of what the mean is made of
  for (const { shareOfMean, shareOfTail } of simulation.byScenario) {
    expect(shareOfTail).toBeCloseTo(shareOfMean ?? NaN, 9);
  }
});

test("nothing is lost: there are no shares", () => {
  const none = simulate(scaled(modelOf(sheetOf("retailer")), 0), { years: 4_096, seed: 1 });
  expect(none.byScenario.map(({ shareOfTail }) => shareOfTail)).toEqual(none.byScenario.map(() => null));
});
