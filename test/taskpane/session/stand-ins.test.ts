import { standIns } from "../../../src/taskpane/session/stand-ins";
import type { HearingSheet } from "../../../src/engine";
import type { Diagnosis } from "../../../src/workbook/plan/diagnose";

const of = (issues: readonly object[], profile: HearingSheet["profile"] = {}, language: "ja" | "en" = "ja") =>
  standIns({ assessment: { issues }, reading: { language, sheet: { profile } } } as unknown as Diagnosis);

test("what was assumed can be filled in as the underwriter's, over the customer's words", () => {
  const assumed = { code: "assumed", variable: "personsHeld", value: 10_000, unit: "persons" };
  const about = { variable: "personsHeld", origin: "assumed", value: 10_000, unit: "persons" };
  expect(of([assumed, { code: "unanswered", question: "N01", weight: 5 }])).toEqual([
    { ...about, received: null, cell: { name: "KK_personsHeld", value: "10,000（引受側の仮定）" } },
  ]);
  expect(of([assumed], { personsHeld: "多数" })).toEqual([
    {
      ...about,
      received: "多数",
      cell: { name: "KK_personsHeld", value: "10,000（引受側の仮定。ご記入は「多数」）" },
    },
  ]);
});

test("an amount is written with its yen, whatever unit stands beside it", () => {
  const assumed = { code: "assumed", variable: "revenue", value: 1_000_000_000, unit: "yenPerYear" };
  expect(of([assumed], { revenue: "多数 (百万円)" })[0]?.cell?.value).toBe(
    "1,000,000,000円（引受側の仮定。ご記入は「多数 (百万円)」）",
  );
  expect(of([assumed], {}, "en")[0]?.cell?.value).toBe("1,000,000,000 yen (underwriter's assumption)");
});

test("what was read out of a text, is assumed with a range, or is filled in already is not offered", () => {
  const issues = [
    { code: "assumed", variable: "closedDays", value: 10, unit: "days" },
    { code: "understood", variable: "revenue", received: "5億円", value: 500_000_000, unit: "yenPerYear" },
    { code: "filledIn", variable: "staff", value: 50, unit: "persons" },
  ];
  expect(of(issues, { revenue: "5億円" })).toEqual([
    { variable: "closedDays", origin: "assumed", value: 10, unit: "days", received: null, cell: null },
    {
      variable: "revenue",
      origin: "understood",
      value: 500_000_000,
      unit: "yenPerYear",
      received: "5億円",
      cell: null,
    },
    { variable: "staff", origin: "filledIn", value: 50, unit: "persons", received: null, cell: null },
  ]);
});

test.each([
  ["ja", 1, "はい（引受側の仮定）"],
  ["ja", 0, "いいえ（引受側の仮定）"],
  ["en", 1, "Yes (underwriter's assumption)"],
] as const)("%s: an assumed flag of %d would be written as %s", (language, value, cell) => {
  const [standIn] = of([{ code: "assumed", variable: "hasWebsite", value, unit: null }], {}, language);
  expect(standIn).toMatchObject({ value, cell: { name: "KK_hasWebsite", value: cell } });
});
