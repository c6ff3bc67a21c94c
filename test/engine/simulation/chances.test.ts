import { blocksOf, eventMoments, prepare, yearsOf, type SimulationModel } from "../../../src/engine/simulation";
import { drawBlock } from "../../../src/engine/simulation/events";
import { handMade, itemOf, modelWith } from "./models";

/** Yen of every event of so many years. */
function events(model: SimulationModel, years = 20_000): readonly number[] {
  const options = { years, seed: 4 };
  const prepared = prepare(model, options.seed);
  const found: number[] = [];
  for (let block = 0; block < blocksOf(options); block++) {
    drawBlock(prepared, block, yearsOf(options, block), (batch) => {
      found.push(...batch.losses.subarray(0, batch.events));
    });
  }
  return found;
}

const spent = { id: "legal", low: 1, likely: 2, high: 6 } as const;
/** A beta of 2 and 4 by the default shape. */
const share = { low: 0, likely: 0.25, high: 1 } as const;

const withChance = (probability: number): SimulationModel =>
  modelWith([
    handMade({
      frequency: 5,
      sigmas: { cost: 0.5, liability: 0 },
      draws: [spent],
      chances: [{ id: "s2.extent", probability, otherwise: share }],
      items: [itemOf(100, { drawn: [0], chances: [0], shock: "cost" })],
    }),
  ]);

describe("the whole or a share", () => {
  test("never the whole: the share as any other draw, to the bit", () => {
    const drawn = handMade({
      frequency: 5,
      sigmas: { cost: 0.5, liability: 0 },
      draws: [spent, { id: "s2.extent", ...share }],
      items: [itemOf(100, { drawn: [0, 1], shock: "cost" })],
    });
    expect(events(withChance(0))).toEqual(events(modelWith([drawn])));
  });

  test("always the whole: as if it were not there, to the bit", () => {
    const without = handMade({
      frequency: 5,
      sigmas: { cost: 0.5, liability: 0 },
      draws: [spent],
      items: [itemOf(100, { drawn: [0], shock: "cost" })],
    });
    expect(events(withChance(1))).toEqual(events(modelWith([without])));
  });

  test("the likelier, the more of the same events are the whole; all others keep their amount", () => {
    const [never, seldom, often, always] = [0, 0.3, 0.6, 1].map((probability) => events(withChance(probability)));
    const wholes = [seldom, often].map((found) => found?.filter((loss, event) => loss === always?.[event]).length ?? 0);
    const shares = [seldom, often].map((found) => found?.filter((loss, event) => loss === never?.[event]).length ?? 0);
    const count = always?.length ?? 0;
    expect(count).toBeGreaterThan(90_000);
    // a standard error of 0.0016
    expect((wholes[0] ?? 0) / count).toBeCloseTo(0.3, 2);
    expect((wholes[1] ?? 0) / count).toBeCloseTo(0.6, 2);
    expect(wholes.map((each, index) => each + (shares[index] ?? 0))).toEqual([count, count]);
    expect(seldom?.filter((loss, event) => loss > (often?.[event] ?? 0))).toEqual([]);
  });

  test("mean and variance: of 30 %, else a beta of 2 and 4, by hand and as simulated", () => {
    const model = modelWith([
      handMade({
        frequency: 5,
        chances: [{ id: "s2.extent", probability: 0.3, otherwise: share }],
        items: [itemOf(1, { chances: [0] })],
      }),
    ]);
    // 0.3 + 0.7 × 2/6, and 0.3 + 0.7 × 2·3 / (6·7)
    const [mean, square] = [0.3 + 0.7 / 3, 0.4];
    const [scenario] = model.scenarios;
    const closed = scenario && eventMoments(scenario, model.gamma);
    expect(closed?.means[0]).toBeCloseTo(mean, 12);
    expect(closed?.products[0]?.[0]).toBeCloseTo(square, 12);
    const found = events(model);
    const of = (power: number): number => found.reduce((sum, loss) => sum + loss ** power, 0) / found.length;
    const error = (power: number): number => Math.sqrt((of(2 * power) - of(power) ** 2) / found.length);
    expect(Math.abs(of(1) - mean)).toBeLessThan(4.5 * error(1));
    expect(Math.abs(of(2) - square)).toBeLessThan(4.5 * error(2));
  });

  test("items that name one chance are the whole together", () => {
    const model = modelWith([
      handMade({
        frequency: 5,
        chances: [
          { id: "s2.claimed", probability: 0.5, otherwise: { low: 0, likely: 0, high: 0 } },
          { id: "s2.itClaimed", probability: 0.5, otherwise: { low: 0, likely: 0, high: 0 } },
        ],
        items: [itemOf(1, { chances: [0] }), itemOf(2, { chances: [0] }), itemOf(4, { chances: [1] })],
      }),
    ]);
    const counts = new Map<number, number>();
    for (const loss of events(model)) counts.set(loss, (counts.get(loss) ?? 0) + 1);
    expect([...counts.keys()].sort((a, b) => a - b)).toEqual([0, 3, 4, 7]);
    const [scenario] = model.scenarios;
    const products = scenario && eventMoments(scenario, model.gamma).products;
    // one chance: 1 × 2 × 0.5; two of them: 1 × 4 × 0.25
    expect([products?.[0]?.[1], products?.[0]?.[2]]).toEqual([1, 1]);
  });
});

test("two items share the spread of a shock that touches both, and of no other", () => {
  const scenario = handMade({
    sigmas: { cost: 0.5, liability: 1 },
    items: [
      itemOf(1, { shock: "cost" }),
      itemOf(1, { shock: "cost" }),
      itemOf(1, { shock: "liability" }),
      itemOf(1, {}),
    ],
  });
  const { products } = eventMoments(scenario, 4);
  // e^0.25 and e^1
  expect(products[0]?.map((each) => Number(each.toFixed(6)))).toEqual([1.284025, 1.284025, 1, 1]);
  expect(products[2]?.map((each) => Number(each.toFixed(6)))).toEqual([1, 1, 2.718282, 1]);
  expect(products[3]).toEqual([1, 1, 1, 1]);
});
