import { assess, defaultParameters, openAsNeutral, questions, understand, type HearingSheet } from "../../src/engine";
import { scenarios } from "../../src/engine/scenarios";
import { SheetValues } from "../../src/engine/sheet-values";
import { holdsFor } from "../support/property";
import { sheets } from "../support/random-sheet";

const profile = { industry: "E", revenue: 6e9, staff: 300 } as const;
const noAnswers: HearingSheet = { profile, answers: {} };

test("nothing answered: open counts as nothing in place, and as average beside it", () => {
  const neutral = openAsNeutral(understand(noAnswers, defaultParameters));
  // F6 of the specification: S1 0.2476 %, S4 0.1343 % a year with average controls
  const often = Object.fromEntries((neutral?.frequencies ?? []).map(({ id, frequency }) => [id, frequency * 100]));
  expect(often["suspected-attack"]).toBeCloseTo(0.2476, 4);
  expect(often["denial-of-service"]).toBeCloseTo(0.1343, 4);
  const worst = assess(noAnswers, defaultParameters).scenarios.reduce((sum, each) => sum + each.expectedAnnualLoss, 0);
  expect(worst).toBeGreaterThan(2 * (neutral?.loss ?? Infinity));
});

test("all answered: there is nothing to say", () => {
  const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? ""]));
  expect(openAsNeutral(understand({ profile, answers }, defaultParameters))).toBeNull();
});

test("the values that Calc has formulas of are the frequencies of the second assessment", () => {
  let [open, unlike] = [0, 0];
  holdsFor(sheets, 100, (sheet) => {
    const understood = understand(sheet, defaultParameters);
    const values = new SheetValues(understood.model, understood.replies);
    const neutral = openAsNeutral(understood);
    scenarios.forEach(({ code }, index) => {
      const value = values.get(`${code}.frequencyNeutral`);
      const expected = neutral?.frequencies[index]?.frequency ?? values.get(`${code}.frequency`);
      if (Math.abs(value - expected) > 1e-12 * expected) throw new Error(`${code}: ${value} is not ${expected}`);
      if (neutral) open++;
      if (Math.abs(value - values.get(`${code}.frequency`)) > 0.01 * value) unlike++;
    });
  });
  expect(Math.min(open, unlike)).toBeGreaterThan(100);
});
