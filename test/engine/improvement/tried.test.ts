import { assess, defaultParameters, type HearingSheet } from "../../../src/engine";
import { outlookWith, standingReplies, triedChanges } from "../../../src/engine/improvement/tried";

const sheet: HearingSheet = {
  profile: { industry: "E", revenue: 1e9, staff: 100, hasWebsite: false },
  answers: { S19: "none", S01: "within7" },
};
const standing = standingReplies(sheet, defaultParameters);
const options = (id: string): readonly string[] => standing.find(({ question }) => question === id)?.options ?? [];

test("what applies can be tried, with what the sheet says of it; what no fact lets apply cannot", () => {
  expect(standing.find(({ question }) => question === "S01")).toMatchObject({ option: "within7" });
  expect(standing.find(({ question }) => question === "G01")).toMatchObject({ option: null });
  const without = standingReplies({ ...sheet, answers: { ...sheet.answers, S03: "na:noWebsite" } }, defaultParameters);
  expect(
    standing.map(({ question }) => question).filter((id) => !without.some(({ question }) => question === id)),
  ).toEqual(["S03"]);
});

test("only what differs from the sheet is a change, and an option that there is", () => {
  const [best = ""] = options("S19");
  expect(triedChanges(standing, { S01: "within7", S19: best, G01: "no such option" })).toEqual([
    { question: "S19", before: standing.find(({ question }) => question === "S19")?.option, after: best },
  ]);
});

test("the outlook of answers tried is a fresh diagnosis with them, to a yen", () => {
  const [best = ""] = options("S19");
  const changes = triedChanges(standing, { S19: best });
  const fresh = assess({ ...sheet, answers: { ...sheet.answers, S19: best } }, defaultParameters);
  const { expectedAnnualLoss, score } = outlookWith(sheet, defaultParameters, changes);
  expect(score).toBe(fresh.rating.overall.score);
  expect(
    Math.abs(expectedAnnualLoss - fresh.scenarios.reduce((sum, each) => sum + each.expectedAnnualLoss, 0)),
  ).toBeLessThan(0.5);
  expect(outlookWith(sheet, defaultParameters, []).expectedAnnualLoss).toBeGreaterThan(expectedAnnualLoss);
});
