import {
  blocksOf,
  prepare,
  simulate,
  simulateBlock,
  yearMoments,
  type SimulationModel,
} from "../../../src/engine/simulation";
import { drawYears, workOutFactors } from "../../../src/engine/simulation/frequency";
import { handMade, itemOf, modelOf, modelWith, scaled, sheetOf } from "./models";

const years = 200_000;

/** Every event costs 1 yen: a year's loss is a count. */
const counted = (yearly: boolean, parts: Partial<SimulationModel>): SimulationModel =>
  modelWith([handMade({ frequency: 2, yearly, items: [itemOf(1, {})] })], parts);

const varying = { frailty: { market: 0.1, firm: 0.3 }, knowledge: { frequency: 0.25, severity: 0 } };

describe("the variance of a year's loss", () => {
  const varianceOf = (model: SimulationModel): number => simulate(model, { years, seed: 6 }).sd ** 2;

  test("of what strikes from outside: a Poisson count, whatever the years are like", () => {
    expect(yearMoments(counted(false, varying)).variance).toBeCloseTo(2, 12);
    // a standard error of √((2 + 2·2²) / 200,000) = 0.007
    expect(Math.abs(varianceOf(counted(false, varying)) - 2)).toBeLessThan(0.033);
  });

  test("of what takes the years' factors: 2 + 2²·(1.1 × 1.3 × e^0.0625 − 1)", () => {
    const expected = 4.088908;
    expect(yearMoments(counted(true, varying)).variance).toBeCloseTo(expected, 6);
    expect(Math.abs(varianceOf(counted(true, varying)) / expected - 1)).toBeLessThan(0.03);
  });

  test("what is not known of amounts spreads either: e^0.0625 × (variance + 2²) − 2²", () => {
    const unknown = { ...varying, knowledge: { frequency: 0.25, severity: 0.25 } };
    for (const [yearly, expected] of [
      [false, 2.386967],
      [true, 4.610598],
    ] as const) {
      expect(yearMoments(counted(yearly, unknown)).variance).toBeCloseTo(expected, 6);
      expect(Math.abs(varianceOf(counted(yearly, unknown)) / expected - 1)).toBeLessThan(0.03);
    }
  });
});

describe("the factors of a year", () => {
  const plain = modelOf(sheetOf("retailer"));
  type Yearly = Partial<SimulationModel["frailty"] & SimulationModel["knowledge"]>;
  /** What frequencies and amounts of the first years are multiplied by. */
  const factorsOf = (customer: string, { market = 0, firm = 0, frequency = 0, severity = 0 }: Yearly) => {
    const model = { ...plain, customer, frailty: { market, firm }, knowledge: { frequency, severity } };
    const prepared = prepare(model, 1);
    drawYears(prepared, 0, 100);
    workOutFactors(prepared, 100);
    const { buffers } = prepared;
    return { factors: [...buffers.factors.subarray(0, 100)], severity: [...buffers.severity.subarray(0, 100)] };
  };
  const ones = Array.from({ length: 100 }, () => 1);

  test("of the firm is its own", () => {
    expect(factorsOf("a", { firm: 0.5 })).not.toEqual(factorsOf("b", { firm: 0.5 }));
    expect(factorsOf("a", { firm: 0.5 })).toEqual(factorsOf("a", { firm: 0.5 }));
  });
  test("of the market is shared by all customers", () => {
    expect(factorsOf("a", { market: 0.5 })).toEqual(factorsOf("b", { market: 0.5 }));
    expect(new Set(factorsOf("a", { market: 0.5 }).factors).size).toBeGreaterThan(90);
  });
  test("what is not known is shared by all customers; of frequencies and of amounts for itself", () => {
    const { factors, severity } = factorsOf("a", { frequency: 0.5, severity: 0.5 });
    expect(factorsOf("b", { frequency: 0.5, severity: 0.5 })).toEqual({ factors, severity });
    expect(new Set([...factors, ...severity]).size).toBe(200);
    expect(factorsOf("a", { frequency: 0.5 })).toEqual({ factors, severity: ones });
    expect(factorsOf("a", { severity: 0.5 })).toEqual({ factors: ones, severity });
  });
  test("that vary by nothing leave all as it is", () => {
    expect(factorsOf("a", {})).toEqual({ factors: ones, severity: ones });
  });
});

test("the year's factor on amounts is in items, totals and the largest event alike", () => {
  const model = scaled(modelWith([handMade({ items: [itemOf(3, {}), itemOf(5, { shock: "cost" })] })]), 1.5);
  const uncertain = { ...model, knowledge: { frequency: 0, severity: 0.25 } };
  const prepared = prepare(uncertain, 2);
  const { totals, largest, items } = simulateBlock(prepared, { years: 4_096, seed: 2 }, 0);
  const certain = simulateBlock(prepare(model, 2), { years: 4_096, seed: 2 }, 0);
  const { severity } = prepared.buffers;
  let [first, second] = [0, 0];
  certain.totals.forEach((total, year) => {
    const factor = severity[year] ?? 0;
    expect(totals[year]).toBeCloseTo(total * factor, 9);
    expect(largest[year]).toBeCloseTo((certain.largest[year] ?? 0) * factor, 9);
    first += (total / 8) * 3 * factor;
    second += (total / 8) * 5 * factor;
  });
  expect(items[0]?.[0]).toBeCloseTo(first, 6);
  expect(items[0]?.[1]).toBeCloseTo(second, 6);
});

test("an event by itself is that of the model, whatever is not known of amounts", () => {
  const model = modelOf(sheetOf("hospital"));
  const given = [0, 0.25].map((severity) =>
    simulate({ ...model, knowledge: { frequency: 0.5, severity } }, { years: 4_096, seed: 3 }).byScenario.map(
      ({ conditional }) => conditional,
    ),
  );
  expect(given[0]).toEqual(given[1]);
});

describe("two customers at one seed", () => {
  /** Yearly losses, from streams of their own. */
  const lossesOf = (customer: string, parts: Partial<SimulationModel>): readonly number[] => {
    const model = { ...counted(true, parts), customer };
    const options = { years, seed: 9 };
    const prepared = prepare(model, options.seed);
    return Array.from({ length: blocksOf(options) }, (_, block) => [
      ...simulateBlock(prepared, options, block).totals,
    ]).flat();
  };
  /** Mean product of the distances from the mean, and its standard error. */
  const covariance = (parts: Partial<SimulationModel>): readonly [number, number] => {
    const [ours, theirs] = [lossesOf("ours", parts), lossesOf("theirs", parts)];
    const products = ours.map((loss, year) => (loss - 2) * ((theirs[year] ?? 0) - 2));
    const mean = products.reduce((sum, each) => sum + each, 0) / years;
    const square = products.reduce((sum, each) => sum + each * each, 0) / years;
    return [mean, Math.sqrt((square - mean * mean) / years)];
  };

  test("are independent, each with bad years of its own", () => {
    const [found, error] = covariance({ frailty: { market: 0, firm: 0.3 } });
    expect(Math.abs(found)).toBeLessThan(4.5 * error);
  });
  test("share the market's years and what is not known: 2²·(1.1 × e^0.0625 × e^0.0625 − 1)", () => {
    const [found, error] = covariance({
      frailty: { market: 0.1, firm: 0.3 },
      knowledge: { frequency: 0.25, severity: 0.25 },
    });
    expect(Math.abs(found - 0.985853)).toBeLessThan(4.5 * error);
    expect(error).toBeLessThan(0.05);
  });
});
