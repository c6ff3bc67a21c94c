import { names } from "../../../src/workbook/model/names";
import { planParameterCells } from "../../../src/workbook/plan/parameter-cells";
import { overrideColumns } from "../../../src/workbook/formula/parameter-names";
import { diagnose, openFilled, snapshotOf, written } from "../../support/local";
import { lazily } from "../../support/lazily";
import { withName } from "../../support/snapshots";

const result = lazily(async () => {
  const workbook = await openFilled({ profile: {}, answers: {} });
  written(await diagnose(workbook));
  return snapshotOf(workbook);
});
const changes = { overrides: { legal: { likely: 700_000 } } };

test("a column that is gone is refused: on which sheet, and which table", async () => {
  const without = withName(await result, overrideColumns.likely, null);
  const name = names.column("parameterInput");
  expect(planParameterCells(without, changes)).toEqual({
    ok: false,
    issues: [{ code: "inputTableChanged", sheet: "パラメータ", name }],
  });
  expect(planParameterCells(await result, changes)).toMatchObject({ ok: true });
});

test("without the sheet there is nothing to change", async () => {
  const without = withName(await result, names.block("parameters"), null);
  expect(planParameterCells(without, changes)).toEqual({ ok: false, issues: [{ code: "parameterSheetMissing" }] });
});
