import { understand } from "../../../src/engine/assess";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { carriedOver } from "../../../src/engine/sheet/carried-over";
import { hearingSheetSchema, type HearingSheet } from "../../../src/engine/sheet/hearing-sheet";

const backups = (sheet: HearingSheet) => {
  const { replies, issues } = understand(sheet, defaultParameters);
  const steps = replies
    .filter(({ question }) => ["S18", "S19", "S20"].includes(question.id))
    .map(({ option }) => option?.step ?? null);
  return { steps, issues: issues.filter((issue) => "question" in issue && /^S(18|19|20)$/.test(issue.question)) };
};
const old = (reply: string, more: Partial<HearingSheet> = {}): HearingSheet => ({
  profile: {},
  answers: { S07: reply },
  ...more,
});

/** Steps by the loss model's second edition, E. */
test.each([
  ["tested", [1, 1, 1]],
  ["protected", [0.7, 0.7, 0.3]],
  ["online", [0.4, 0, 0]],
  ["none", [0, 0, 0]],
])("backups that were %s are taken over as %j, and said to be assumed", (reply, steps) => {
  const found = backups(old(reply));
  expect(found.steps).toEqual(steps);
  expect(found.issues.map(({ code }) => code)).toEqual(["carriedOver", "carriedOver", "carriedOver"]);
});

test("an answer of its own stands", () => {
  const found = backups(old("none", { answers: { S07: "none", S19: "both" } }));
  expect(found.steps).toEqual([0, 1, 0]);
  expect(found.issues).toMatchObject([
    { question: "S18", option: "none", from: "S07" },
    { question: "S20", option: "none", from: "S07" },
  ]);
});

test("don't know is so of all three", () => {
  expect(backups(old("unknown")).issues.map(({ code }) => code)).toEqual(["unknown", "unknown", "unknown"]);
});

test("not applicable is so of all three, with its remark", () => {
  const { issues } = backups(old("na:noServers", { remarks: { S07: "電話で確認" } }));
  expect(issues.map(({ code }) => code)).toEqual(["reasonUnverified", "reasonUnverified", "reasonUnverified"]);
});

test("what is no option is none of theirs", () => {
  expect(backups(old("sometimes")).issues).toMatchObject([
    { code: "notAnOption", question: "S18", received: "sometimes" },
    { code: "notAnOption", question: "S19" },
    { code: "notAnOption", question: "S20" },
  ]);
});

test("the other questions that came with them were not asked, unless they are answered", () => {
  const { replies } = understand(old("none", { answers: { S07: "none", N17: "listed" } }), defaultParameters);
  expect(replies.filter(({ asked }) => !asked).map(({ question }) => question.id)).toEqual([
    ...["G17", "G18", "G19", "N15", "N16"],
    ...["S21", "S22"],
  ]);
});

test("a sheet without is as it was", () => {
  const sheet: HearingSheet = { profile: {}, answers: { S18: "full" } };
  expect(carriedOver(sheet)).toEqual({ sheet, issues: [] });
  expect(carriedOver({ ...sheet, answers: { S07: " " } }).issues).toEqual([]);
});

test("answers.json may hold it", () => {
  expect(hearingSheetSchema.safeParse(old("none")).success).toBe(true);
  expect(hearingSheetSchema.safeParse({ ...old("none"), form: "short", notAsked: ["S18"] }).success).toBe(true);
  expect(hearingSheetSchema.safeParse({ ...old("none"), form: "long" }).success).toBe(false);
});
