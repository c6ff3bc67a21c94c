import {
  assess,
  defaultParameters,
  improvementPath,
  questions,
  type HearingSheet,
  type PathStep,
  type QuestionId,
} from "../../../src/engine";
import { unknownReply } from "../../../src/engine/sheet/hearing-sheet";
import { runSync } from "../../../src/scheduling/chunked";
import { randomCases } from "../../support/cases";

const expected = (sheet: HearingSheet): number =>
  assess(sheet, defaultParameters).scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

const after = (sheet: HearingSheet, { raises }: Pick<PathStep, "raises">): HearingSheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...Object.fromEntries(raises.map(({ question, option }) => [question, option])) },
});

const best: HearingSheet = {
  profile: { industry: "E", revenue: 1e9, staff: 100, hasWebsite: true },
  answers: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.id])),
};
const backups = ["S18", "S19", "S20"] as const satisfies readonly QuestionId[];
const path = (sheet: HearingSheet, most = 5) => runSync(improvementPath(sheet, defaultParameters, most));

test("where everything is in place there is no step, and the path is complete", () => {
  expect(path(best)).toMatchObject({ steps: [], complete: true });
});

test("backups are raised as one, each by one step", () => {
  const answers = Object.fromEntries(
    backups.map((id) => [id, questions.find((each) => each.id === id)!.options.at(-1)!.id]),
  );
  const { steps } = path({ ...best, answers: { ...best.answers, ...answers } }, 1);
  expect(steps.map(({ raises }) => raises)).toEqual([
    backups.map((question) => ({
      question,
      option: questions.find((each) => each.id === question)!.options.at(-2)!.id,
    })),
  ]);
});

/** What a single next step saves, by diagnoses of its own. */
function singleSteps(sheet: HearingSheet): readonly number[] {
  const now = expected(sheet);
  return questions.flatMap(({ id, options }) => {
    const given = sheet.answers[id] ?? "";
    // one that is said not to apply is nothing to be raised
    const isRaised = given === "" || given === unknownReply || options.some((option) => option.id === given);
    if (!isRaised || backups.some((each) => each === id)) return [];
    const step = options.find((option) => option.id === given)?.step ?? 0;
    const next = [...options].reverse().find((option) => option.step > step && !("claims" in option));
    return next ? [now - expected({ ...sheet, answers: { ...sheet.answers, [id]: next.id } })] : [];
  });
}

test("on random sheets no single step would save more than the one taken; sums are those of fresh diagnoses, to a yen", () => {
  for (const { sheet } of randomCases(3, 8)) {
    const { now, steps } = path(sheet, 3);
    let at = sheet;
    for (const step of steps) {
      const before = expected(at);
      for (const saved of singleSteps(at)) expect(step.gained).toBeGreaterThanOrEqual(saved - 0.01);
      at = after(at, step);
      expect(Math.abs(step.gained - (before - expected(at)))).toBeLessThan(0.01);
      expect(Math.abs(step.expectedAnnualLoss - expected(at))).toBeLessThan(0.01);
      expect(step.saved).toBeCloseTo(now.expectedAnnualLoss - step.expectedAnnualLoss, 6);
    }
  }
});

test("a path that ends by itself says so: nothing that is left saves anything", () => {
  const worst = { ...best.answers, G02: questions.find(({ id }) => id === "G02")!.options.at(-1)!.id };
  const { steps, complete } = path({ ...best, answers: worst }, 20);
  expect(complete).toBe(true);
  expect(new Set(steps.flatMap(({ raises }) => raises.map(({ question }) => question)))).toEqual(new Set(["G02"]));
  expect(path({ ...best, answers: {} }, 2)).toMatchObject({ complete: false, steps: [{}, {}] });
});
