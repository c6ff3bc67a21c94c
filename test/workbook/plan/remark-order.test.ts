import { assess, defaultParameters, type SheetIssue } from "../../../src/engine";
import { heaviestFirst, toAskAbout, type AnyIssue } from "../../../src/workbook/plan/remark-order";

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
