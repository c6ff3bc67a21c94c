import fc from "fast-check";
import { assess, expectedYearOf } from "../../../src/engine";
import { eventMoments, modelOfSheet, yearMoments } from "../../../src/engine/simulation";
import { seededRandom } from "../../support/random";
import { randomSheet } from "../../support/random-sheet";
import { holdsFor } from "../../support/property";
import { modelOf, randomParameters, sheetOf, withProvider } from "./models";

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
  const model = modelOf(sheet, withProvider);
  const losses = assess(sheet, withProvider).scenarios.flatMap(({ loss }) => (loss ? [loss.mean] : []));
  const means = model.scenarios.map((scenario) =>
    eventMoments(scenario, model.gamma).means.reduce((sum, mean) => sum + mean, 0),
  );
  means.forEach((mean, index) => expect(mean / (losses[index] ?? 0)).toBeCloseTo(1, 9));
});
