import { runSync } from "../../../src/scheduling/chunked";
import { assess, defaultParameters, improvementsOf, questions, type HearingSheet } from "../../../src/engine";
import { randomCases } from "../../support/cases";

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

test("the likely loss is the sum of the scenarios' likelies, with nothing answered 83,316,309 yen", () => {
  const { now, questions: found } = runSync(
    improvementsOf({ profile: { industry: "E", revenue: 1e9, staff: 100 }, answers: {} }, defaultParameters),
  );
  // nothing in place: severity × e^0.4, recovery × 1.8 besides, logs at level 0
  const million = 1e6;
  const [severity, recovery, logs, delay] = [Math.exp(0.4), Math.exp(0.4) * 1.8, 1.5, 1.15];
  // 350 persons, 6,000 visitors, 5 servers, 1.4 of 70 PCs examined; the firm's own size is 1
  const [leak, site, hour] = [0.035 ** 0.3, 0.06 ** 0.4, 3_000];
  const examined = (servers: number) => logs * (1.4 * 1.25 + servers * 1.75) * million;
  const ownMonths = (months: number) => delay * months * 160 * hour;
  const suspicion =
    1.9 * million +
    examined(2) +
    ownMonths(3) +
    severity * ((1e9 / 365) * 3 * 0.1 * 0.3 * 0.25 + 100 * 0.05 * 3 * 8 * hour);
  const theft =
    (0.8 + 0.6 + 2 + leak * (1.5 + 2.5 + 3) + severity * 0.035 ** 0.45 * 7) * million +
    examined(2) +
    ownMonths(5) +
    // letters to half, gift, dispatch, claims
    350 * (0.5 * 130 + 500 + 150 + 0.005 * 5_000);
  const defacement =
    site * (0.8 + 5 + 1.5) * million + logs * 1.75 * million + site * ownMonths(3) + 200 * 3 * 0.001 * 0.03 * 8_000;
  const flood =
    (2 + 1.5) * million +
    severity * ((1e9 / 8760) * 36 * 0.3 * 0.3 * 0.25 + 100 * 0.05 * (36 / 3) * hour + 1.5 * 160 * hour);
  const encryption =
    (0.8 + 0.6 + 1.5) * million +
    examined(3) +
    ownMonths(10) +
    recovery *
      ((5 * 0.4 * 0.6 + 70 * 0.4 * 0.04 + 3) * million +
        (1e9 / 365) * 14 * 0.3 * 0.5 * 0.25 +
        100 * 0.05 * 14 * 8 * hour);
  expect(now.likelyLoss).toBeCloseTo(suspicion + theft + defacement + flood + encryption, 4);
  expect(now.likelyLoss).toBeCloseTo(83_316_308.811, 2);
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
    // up to ¥5 billion a year: the last bit
    expect(Math.abs(now.expectedAnnualLoss / annual(sheet) - 1)).toBeLessThan(1e-15);
    for (const { question, best: top, next } of found) {
      const raised = annual({ ...sheet, answers: { ...sheet.answers, [question]: top.option } });
      expect(top.saved).toBeCloseTo(Math.max(0, annual(sheet) - raised), 4);
      expect(next.saved).toBeGreaterThanOrEqual(0);
      expect(top.saved).toBeGreaterThanOrEqual(next.saved - 1e-6);
    }
  }
});
