import { openWorkbook, type LocalWorkbook } from "../../../src/local-excel";
import { runSync } from "../../../src/scheduling/chunked";
import { names } from "../../../src/workbook/model/names";
import { readDiagnosis } from "../../../src/workbook/plan/diagnose";
import { checkResults } from "../../../src/workbook/plan/result-check";
import { edit, placeOfName, save, snapshotOf } from "../../support/local";
import { lazily } from "../../support/lazily";
import { standingCases, standingWorkbook } from "../../support/standings";
import { overwrite } from "../../support/tamper";

const result = lazily(async () => save(await standingWorkbook(standingCases["nothing"]!, "ja")));

async function remarked(happens: (workbook: LocalWorkbook) => void | Promise<void>) {
  const workbook = await openWorkbook(await result);
  await happens(workbook);
  const snapshot = await snapshotOf(workbook);
  const read = runSync(readDiagnosis(snapshot, null));
  return runSync(checkResults(snapshot, read.ok ? read.info : null));
}

test("a result as it was written is as it should be", async () => {
  expect(await remarked(() => undefined)).toEqual([]);
});

test("so is one whose inputs changed: formulas follow", async () => {
  expect(await remarked((workbook) => overwrite(workbook, names.input("staff"), 41))).toEqual([]);
});

test("a workbook without a result has nothing to be checked", async () => {
  expect(
    await remarked((workbook) => edit(workbook, (context) => context.workbook.worksheets.getItem("記録").delete())),
  ).toEqual([]);
});

test.each([
  ["a figure of the summary", names.block("losses_summary"), [2, 3], "損失内訳!D7"],
  ["the heading itself", names.block("rating_standing"), [0, 0], "診断結果!A3"],
  ["the state of the record", names.record("state"), [0, 0], null],
  ["a used value of a parameter", names.parameterUsed("legal", "high"), [0, 0], null],
  ["a step on Calc", names.column("step"), [0, 0], null],
] as const)("%s typed over is named with its cell", async (_, name, offset, cell) => {
  const [issue, ...others] = await remarked((workbook) => overwrite(workbook, name, 1, [offset[0], offset[1]]));
  expect(others).toEqual([]);
  expect(issue?.issue).toMatchObject({ code: "formulasTypedOver" });
  if (cell) expect(issue?.issue).toEqual({ code: "formulasTypedOver", cells: [cell] });
  const { sheet, cell: at } = issue?.place ?? {};
  expect(issue?.issue).toMatchObject({ cells: [`${sheet ?? ""}!${at ?? ""}`] });
});

test("so is one typed over while a parameter cannot be used", async () => {
  const issues = await remarked((workbook) => {
    overwrite(workbook, names.parameter("model.kL", "likely"), 99);
    overwrite(workbook, names.block("losses_summary"), 1, [2, 3]);
  });
  expect(issues.map(({ issue }) => issue.code)).toEqual(["formulasTypedOver"]);
});

test("a formula that became another one is told by its value", async () => {
  const issues = await remarked((workbook) => {
    const { sheet, row, column } = placeOfName(workbook, names.scenario("s1", "frequency"));
    const cell = workbook.sheet(sheet)!.cells.ensure(row, column);
    cell.formula = "1+1";
    cell.changed = true;
    workbook.calculation.invalidate();
  });
  expect(issues).toMatchObject([{ issue: { code: "differsFromEngine", received: 2, unit: "perYear" } }]);
});
