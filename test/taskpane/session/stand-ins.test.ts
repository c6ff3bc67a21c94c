import { standIns } from "../../../src/taskpane/session/stand-ins";
import type { Diagnosis } from "../../../src/workbook/plan/diagnose";

const of = (issues: readonly object[], language: "ja" | "en" = "ja") =>
  standIns({ assessment: { issues }, reading: { language } } as unknown as Diagnosis);

test("what was assumed and what was read out of a text, each with its cell", () => {
  expect(
    of([
      { code: "assumed", variable: "closedDays", value: 10, unit: "days" },
      { code: "unanswered", question: "N01", weight: 5 },
      { code: "understood", variable: "revenue", received: "5億円", value: 500_000_000, unit: "yenPerYear" },
    ]),
  ).toEqual([
    { variable: "closedDays", value: 10, unit: "days", received: null, cell: { name: "KK_closedDays", value: 10 } },
    {
      variable: "revenue",
      value: 500_000_000,
      unit: "yenPerYear",
      received: "5億円",
      cell: { name: "KK_revenue", value: 500_000_000 },
    },
  ]);
});

test.each([
  ["ja", 1, "はい"],
  ["ja", 0, "いいえ"],
  ["en", 1, "Yes"],
] as const)("%s: an assumed flag of %d would be written as %s", (language, value, cell) => {
  const [standIn] = of([{ code: "assumed", variable: "hasWebsite", value, unit: null }], language);
  expect(standIn).toMatchObject({ value, cell: { name: "KK_hasWebsite", value: cell } });
});
