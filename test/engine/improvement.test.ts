import { runSync } from "../../src/scheduling/chunked";
import { assess, defaultParameters, improvementsOf, questions, type HearingSheet } from "../../src/engine";
import { randomCases } from "../support/cases";

const annual = (sheet: HearingSheet): number =>
  assess(sheet, defaultParameters).scenarios.reduce((sum, { expectedAnnualLoss }) => sum + expectedAnnualLoss, 0);

/** Every question answered by its best option. */
const best: HearingSheet = {
  profile: { industry: "E", revenue: 1e9, staff: 100 },
  answers: Object.fromEntries(questions.map(({ id, options }) => [id, options[0]!.id])),
};

test("a sheet at its best has nothing to improve", () => {
  expect(runSync(improvementsOf(best, defaultParameters)).questions).toEqual([]);
});

test("a question one step below its best is raised to it, at once and all the way", () => {
  const first = questions[0]!;
  const sheet = { ...best, answers: { ...best.answers, [first.id]: first.options[1]!.id } };
  const { now, questions: found } = runSync(improvementsOf(sheet, defaultParameters));
  expect(found.map(({ question, option, next, best: top }) => [question, option, next.option, top.option])).toEqual([
    [first.id, first.options[1]!.id, first.options[0]!.id, first.options[0]!.id],
  ]);
  // the overall score by hand: viewpoint weights and question weights as declared, step 0.75 instead of 1
  const governance = questions.filter(({ viewpoint }) => viewpoint === "governance");
  const weight = governance.reduce((sum, each) => sum + each.weight, 0);
  const lost = (100 * first.weight * 0.25) / weight;
  const shares = ["governance", "network", "client", "server", "facility"].map(
    (id) => defaultParameters.values[`weight.${id}` as "weight.governance"].likely,
  );
  const share = (shares[0] ?? 0) / shares.reduce((sum, each) => sum + each, 0);
  expect(now.score).toBeCloseTo(100 - lost * share, 5);
  expect(found[0]?.best.score).toBe(100);
});

test("the likely loss is the sum of the scenarios' likelies, with nothing answered 117,882,407 yen", () => {
  const { now, questions: found } = runSync(
    improvementsOf({ profile: { industry: "E", revenue: 1e9, staff: 100 }, answers: {} }, defaultParameters),
  );
  expect(now.likelyLoss).toBeCloseTo(117_882_407, 0);
  expect(found).toHaveLength(questions.length);
});

test("an option that states a fact is nothing to be raised to", () => {
  const sheet = { ...best, answers: { ...best.answers, S13: "neither" } };
  const [found] = runSync(improvementsOf(sheet, defaultParameters)).questions;
  const claiming = questions.find(({ id }) => id === "S13")?.options.filter((option) => "claims" in option) ?? [];
  expect(claiming).toHaveLength(1);
  expect(found?.question).toBe("S13");
  expect([found?.next.option, found?.best.option]).not.toContain(claiming[0]?.id);
});

test("on random sheets: what is saved is the difference of two assessments, and never negative", () => {
  for (const { sheet } of randomCases(8, 5)) {
    const { now, questions: found } = runSync(improvementsOf(sheet, defaultParameters));
    expect(now.expectedAnnualLoss).toBeCloseTo(annual(sheet), 6);
    for (const { question, best: top, next } of found) {
      const raised = annual({ ...sheet, answers: { ...sheet.answers, [question]: top.option } });
      expect(top.saved).toBeCloseTo(Math.max(0, annual(sheet) - raised), 4);
      expect(next.saved).toBeGreaterThanOrEqual(0);
      expect(top.saved).toBeGreaterThanOrEqual(next.saved - 1e-6);
    }
  }
});
