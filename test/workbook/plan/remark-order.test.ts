import { assess, defaultParameters, type SheetIssue } from "../../../src/engine";
import type { IssueCode } from "../../../src/issues";
import { heaviestFirst, toAskAbout, type AnyIssue } from "../../../src/workbook/plan/remark-order";
import { samples } from "../../locales/samples";

const ordered = (issues: readonly AnyIssue[]): readonly AnyIssue[] => heaviestFirst(issues, (issue) => issue);
const said = (issue: AnyIssue): string => {
  const about =
    "variable" in issue ? issue.variable : "question" in issue ? issue.question : "item" in issue ? issue.item : "";
  return `${issue.code} ${about ?? ""}`;
};

test("a typed value that an assumption replaces is said first, with the assumption, in the order of the sheet", () => {
  const { issues } = assess(
    {
      profile: { revenue: "5億〜6億", staff: "不明", pcs: -1, hasWebsite: "たぶん", webSales: 9e9, cards: 1.5 },
      answers: { N02: "だいたい" },
    },
    defaultParameters,
  );
  expect(ordered(issues).slice(0, 12).map(said)).toEqual([
    "assumed industry",
    "notANumber revenue",
    "assumed revenue",
    "unknownValue staff",
    "assumed staff",
    "outOfRange pcs",
    "assumed pcs",
    "notYesNo hasWebsite",
    "assumed hasWebsite",
    "notWhole cards",
    "assumed cards",
    "notAnOption N02",
  ]);
});

test("an error in a cell is one of them; other remarks on the workbook follow, those on parameters come last", () => {
  const open: SheetIssue = { code: "unanswered", question: "G01", weight: 3 };
  const vital: SheetIssue = { code: "unanswered", question: "N02", weight: 5 };
  const understood: SheetIssue = { code: "understood", variable: "pcs", received: "5台", value: 5, unit: "pcs" };
  const assumed: SheetIssue = { code: "assumed", variable: "servers", value: 3, unit: "servers" };
  const elsewhere: SheetIssue = { code: "assumed", variable: "entrustors", value: 0, unit: "companies" };
  const date: AnyIssue = { code: "notADate", item: "date", received: "来月" };
  const error: AnyIssue = { code: "cellError", item: "servers", received: "#N/A" };
  const parameter: AnyIssue = { code: "parameterMissing", parameter: "legal" };
  const shuffled = [parameter, understood, open, elsewhere, assumed, vital, date, error];
  expect(ordered(shuffled)).toEqual([error, assumed, date, vital, open, understood, elsewhere, parameter]);
  expect(toAskAbout(shuffled, (issue) => issue)).toEqual([parameter, open, assumed, vital, date, error]);
});

/** What is of one weight, heaviest first, and one example of each. */
const groups: readonly (readonly [codes: readonly IssueCode[], example: AnyIssue])[] = [
  [
    [
      ...(["notANumber", "outOfRange", "notWhole", "notYesNo", "notAnIndustry", "notAChoice"] as const),
      ...(["unknownValue", "valueNotApplicable", "cellError", "amountUnitUnknown"] as const),
      ...(["implausible", "perhapsOtherUnit", "perhapsDate"] as const),
    ],
    { code: "cellError", item: "servers", received: "#N/A" },
  ],
  [
    ["contradiction", "notAnOption", "optionDenied", "reasonDenied", "reasonMissing", "corporateNumber", "notADate"],
    { code: "notADate", item: "date", received: "来月" },
  ],
  [["unanswered", "unknown", "reasonUnconfirmed"], { code: "unanswered", question: "G01", weight: 1 }],
  [
    ["assumed", "filledIn", "understood", "limited", "dateUnderstood", "notAsked", "carriedOver"],
    { code: "notAsked", questions: 1 },
  ],
  [["parameterMissing"], { code: "parameterMissing", parameter: "legal" }],
];

describe.each(
  groups.map(([codes], index) => [codes, groups.slice(0, index).at(-1)?.[1], groups[index + 1]?.[1]] as const),
)("%j", (codes, heavier, lighter) => {
  test.each(codes)("%s stands after what is heavier and before what is lighter", (code) => {
    const inOrder = [heavier, samples[code] as AnyIssue, lighter].filter((issue) => issue !== undefined);
    expect(ordered([...inOrder].reverse())).toEqual(inOrder);
    expect(ordered(inOrder)).toEqual(inOrder);
  });
  test.each(codes)("%s is asked about, unless it says only what was read or assumed", (code) => {
    const issue = samples[code] as AnyIssue;
    expect(toAskAbout([issue], (each) => each)).toEqual(codes.includes("assumed") ? [] : [issue]);
  });
});

test.each(["industry", "revenue", "staff"] as const)(
  "what is assumed of %s comes first, every amount hangs on it",
  (id) => {
    const assumed: SheetIssue = { code: "assumed", variable: id, value: 1, unit: "none" };
    const wrong: AnyIssue = { code: "notADate", item: "date", received: "来月" };
    expect(ordered([wrong, assumed])).toEqual([assumed, wrong]);
  },
);
