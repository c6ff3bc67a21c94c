import fc from "fast-check";
import { assess, defaultParameters, expectedYearOf } from "../../../src/engine";
import { eventMoments, modelOfSheet, prepare, yearMoments } from "../../../src/engine/simulation";
import { drawYears, workOutFactors } from "../../../src/engine/simulation/frequency";
import { seededRandom } from "../../support/random";
import { randomSheet } from "../../support/random-sheet";
import { holdsFor } from "../../support/property";
import { modelOf, randomParameters, sheetOf } from "./models";

test("the closed-form mean of a year is the assessment's expected annual loss", () => {
  holdsFor(fc.integer(), 40, (seed) => {
    const random = seededRandom(seed);
    const [sheet, parameters] = [randomSheet(random), randomParameters(random)];
    const expected = expectedYearOf(assess(sheet, parameters).scenarios).loss;
    const { mean } = yearMoments(modelOfSheet(sheet, parameters));
    expect(Math.abs(mean - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, expected));
  });
});

test("the closed-form mean of an event is the mean loss of its scenario", () => {
  const sheet = sheetOf("retailer");
  const model = modelOf(sheet);
  const losses = assess(sheet, defaultParameters).scenarios.flatMap(({ loss }) => (loss ? [loss.mean] : []));
  const means = model.scenarios.map((scenario) =>
    eventMoments(scenario, model.gamma).means.reduce((sum, mean) => sum + mean, 0),
  );
  means.forEach((mean, index) => expect(mean / (losses[index] ?? 0)).toBeCloseTo(1, 9));
});

describe("frailty", () => {
  const model = modelOf(sheetOf("retailer"));
  /** What the frequencies of the first years are multiplied by. */
  const factorsOf = (customer: string, frailty: Partial<typeof model.frailty>) => {
    const prepared = prepare({ ...model, customer, frailty: { market: 0, firm: 0, ...frailty } }, 1);
    drawYears(prepared, 0, 100);
    workOutFactors(prepared, 100);
    return [...prepared.buffers.factors.subarray(0, 100)];
  };

  test("of the firm is its own", () => {
    expect(factorsOf("a", { firm: 0.5 })).not.toEqual(factorsOf("b", { firm: 0.5 }));
    expect(factorsOf("a", { firm: 0.5 })).toEqual(factorsOf("a", { firm: 0.5 }));
  });
  test("of the market is shared by all customers", () => {
    expect(factorsOf("a", { market: 0.5 })).toEqual(factorsOf("b", { market: 0.5 }));
    expect(new Set(factorsOf("a", { market: 0.5 })).size).toBeGreaterThan(90);
  });
});
