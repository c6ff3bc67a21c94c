import {
  assess,
  defaultParameters,
  improvementsOf,
  questions,
  type HearingSheet,
  type QuestionId,
} from "../../../src/engine";
import { runSync } from "../../../src/scheduling/chunked";
import { randomCases } from "../../support/cases";

const expected = (sheet: HearingSheet): number =>
  assess(sheet, defaultParameters).scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

const options = (id: QuestionId): readonly { readonly id: string }[] =>
  questions.find((each) => each.id === id)!.options;

/** Everything in place. */
const best: HearingSheet = {
  profile: { industry: "E", revenue: 1e9, staff: 100 },
  answers: Object.fromEntries(questions.map(({ id, options: those }) => [id, those[0]!.id])),
};

test("a measure is its questions below their best, raised together; those at their best are not named", () => {
  const sheet: HearingSheet = {
    ...best,
    // one of three kept, one a step below, one at nothing
    answers: { ...best.answers, S19: options("S19")[1]!.id, S20: options("S20").at(-1)!.id },
  };
  const { measures } = runSync(improvementsOf(sheet, defaultParameters));
  expect(measures.map(({ measure, questions: those }) => [measure, those])).toEqual([["backup", ["S19", "S20"]]]);
  const [backup] = measures;
  const raised = { ...sheet.answers, S19: options("S19")[0]!.id, S20: options("S20").at(-2)!.id };
  expect(backup?.next.saved).toBeCloseTo(expected(sheet) - expected({ ...sheet, answers: raised }), 4);
  expect(backup?.best.saved).toBeCloseTo(expected(sheet) - expected(best), 4);
  expect(backup?.best.score).toBe(100);
});

test("every question is answered by one measure, and every measure answers one at least", () => {
  const { measures, questions: found } = runSync(
    improvementsOf({ profile: best.profile, answers: {} }, defaultParameters),
  );
  expect(measures.flatMap(({ questions: those }) => those).sort()).toEqual(
    found.map(({ question }) => question).sort(),
  );
  expect(new Set(measures.map(({ measure }) => measure)).size).toBe(19);
});

test("on random sheets a measure is a fresh diagnosis with its replies, to a yen; the best is never worse than one step", () => {
  for (const { sheet } of randomCases(4, 71)) {
    const { measures, questions: found } = runSync(improvementsOf(sheet, defaultParameters));
    for (const { measure, questions: those, next, best: top } of measures) {
      const raised = Object.fromEntries(
        those.map((id) => [id, found.find(({ question }) => question === id)!.best.option]),
      );
      const fresh = assess({ ...sheet, answers: { ...sheet.answers, ...raised } }, defaultParameters);
      const likely = fresh.scenarios.reduce((sum, { loss }) => sum + (loss?.likely ?? 0), 0);
      const annual = fresh.scenarios.reduce((sum, each) => sum + each.expectedAnnualLoss, 0);
      const events = fresh.scenarios.reduce((sum, { frequency }) => sum + frequency, 0);
      expect([measure, top.score, top.grade]).toEqual([
        measure,
        fresh.rating.overall.score,
        fresh.rating.overall.grade,
      ]);
      expect(Math.abs(top.likelyLoss - likely)).toBeLessThan(0.5);
      expect(Math.abs(top.expectedAnnualLoss - annual)).toBeLessThan(0.01);
      expect(top.frequency).toBeCloseTo(events, 12);
      expect(top.saved).toBeGreaterThanOrEqual(next.saved - 1e-6);
    }
  }
});
