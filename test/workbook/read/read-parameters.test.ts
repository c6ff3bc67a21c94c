import { defaultParameters, isParameterError } from "../../../src/engine";
import { planDiagnosis } from "../../../src/workbook/plan/diagnose";
import { runSync } from "../../../src/scheduling/chunked";
import { names } from "../../../src/workbook/model/names";
import { readParameterCells } from "../../../src/workbook/read/read-parameters";
import type { CellValue, WorkbookSnapshot } from "../../../src/workbook/model/snapshot";
import { diagnose, diagnosisOptions, openFilled, snapshotOf, written } from "../../support/local";
import { withName, withValue } from "../../support/snapshots";
import { lazily } from "../../support/lazily";

const template = lazily(async () => snapshotOf(await openFilled({ profile: {}, answers: {} })));
const result = lazily(async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  written(await diagnose(workbook));
  return snapshotOf(workbook);
});

const gamma = names.parameter("model.pertGamma");
const hours = names.parameter("s3.notice", "likely");

function issuesOf(snapshot: WorkbookSnapshot): readonly unknown[] {
  const read = readParameterCells(snapshot);
  return read.present ? read.issues.filter(isParameterError) : ["not present"];
}

test("a workbook without the sheet has none", async () => {
  expect(readParameterCells(await template)).toEqual({ present: false });
});

test("the sheet a diagnosis writes holds the defaults", async () => {
  const read = readParameterCells(await result);
  expect(read).toMatchObject({ present: true, set: defaultParameters });
  expect(read.present ? read.issues.filter(isParameterError) : null).toEqual([]);
});

test.each<[CellValue, string]>([
  ["", "parameterNotANumber"],
  ["四", "parameterNotANumber"],
  ["#N/A", "parameterNotANumber"],
  [true, "parameterNotANumber"],
  [1e15, "parameterOutOfRange"],
  [-1, "parameterOutOfRange"],
])("a single value of %j is one issue, and no set", async (value, code) => {
  const snapshot = withValue(await result, gamma, value);
  expect(issuesOf(snapshot)).toEqual([expect.objectContaining({ code, parameter: "model.pertGamma" })]);
  expect(readParameterCells(snapshot)).toMatchObject({ set: null });
});

test("a likely value above its high is out of order", async () => {
  const { high } = defaultParameters.values["s3.notice"];
  const snapshot = withValue(await result, hours, high + 1);
  expect(issuesOf(snapshot)).toHaveLength(1);
  expect(readParameterCells(snapshot)).toMatchObject({ set: null });
});

test("a lost name is a missing parameter", async () => {
  expect(issuesOf(withName(await result, gamma, null))).toEqual([
    { code: "parameterMissing", parameter: "model.pertGamma" },
  ]);
});

test("a diagnosis is refused, with the cell, and another set given takes the sheet's place", async () => {
  const snapshot = withValue(await result, gamma, "四");
  const refused = runSync(planDiagnosis(snapshot, diagnosisOptions));
  expect(refused).toMatchObject({
    ok: false,
    refusal: [{ issue: { code: "parameterNotANumber" }, place: { sheet: "パラメータ" } }],
  });
  const decision = runSync(planDiagnosis(snapshot, { ...diagnosisOptions, parameters: defaultParameters }));
  expect(decision).toMatchObject({ ok: true, info: { parameterSource: "given" } });
});

test("rows that somebody sorted are refused: a name stays where another parameter's values stand now", async () => {
  const snapshot = await result;
  const exchanged: Readonly<Record<string, string>> = { legal: "consulting", consulting: "legal" };
  const sorted = {
    ...snapshot,
    sheets: snapshot.sheets.map(({ used, ...sheet }) => ({
      ...sheet,
      used: used && {
        ...used,
        values: used.values.map((row) => row.map((cell) => exchanged[String(cell)] ?? cell)),
      },
    })),
  };
  expect(issuesOf(sorted)).toEqual([{ code: "parameterRowsMoved", parameter: "legal", received: "consulting" }]);
  expect(readParameterCells(sorted)).toMatchObject({ set: null });
  const decision = runSync(planDiagnosis(sorted, diagnosisOptions));
  expect(decision).toMatchObject({ ok: false, refusal: [{ issue: { code: "parameterRowsMoved" } }] });
});
