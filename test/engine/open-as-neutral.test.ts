import { assess, defaultParameters, openAsNeutral, questions, understand, type HearingSheet } from "../../src/engine";

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
