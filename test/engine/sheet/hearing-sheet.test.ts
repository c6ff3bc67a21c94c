import { hearingSheetSchema } from "../../../src/engine/sheet/hearing-sheet";

const accepts = (sheet: unknown) => hearingSheetSchema.safeParse(sheet).success;

test("answers.json needs a profile and answers, both of which may be empty", () => {
  expect(accepts({ profile: {}, answers: {} })).toBe(true);
  expect(accepts({ profile: {} })).toBe(false);
});

test("numbers, text and flags may stand in the profile; replies are text, whatever it says", () => {
  expect(
    accepts({
      customer: "株式会社みほん",
      date: "2024-04-01",
      profile: { industry: "E", revenue: "1億2,000万", staff: 40, hasWebsite: true },
      answers: { G01: "written", N03: "na:noRemoteAccess", C01: "unknown", C02: "さあ" },
      remarks: { G01: "改訂中" },
    }),
  ).toBe(true);
});

test.each([
  ["a slip in the name of a profile value", { profile: { revenu: 1 }, answers: {} }],
  ["a question nobody knows", { profile: {}, answers: { Z99: "none" } }],
  ["a reply that is no text", { profile: {}, answers: { G01: 3 } }],
  ["a date that is none", { profile: {}, answers: {}, date: "2024-02-30" }],
  ["a word nobody knows at the top", { profile: {}, answers: {}, client: "x" }],
  ["a text beyond 2,000 characters", { profile: {}, answers: { G01: "x".repeat(2_001) } }],
])("%s is refused", (_, sheet) => {
  expect(accepts(sheet)).toBe(false);
});
