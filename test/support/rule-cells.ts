import type { RuleId } from "../../src/engine";
import { locate } from "../../src/workbook/model/locator";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { rulePlaces } from "../../src/workbook/read/rules";
import type { LocalWorkbook } from "../../src/local-excel";
import { edit, snapshotOf } from "./local";

/** The sheet of rules and the 0-based cell of one, wherever it went. */
export async function ruleCell(workbook: LocalWorkbook, id: RuleId) {
  const places = rulePlaces(locate(await snapshotOf(workbook)));
  const at = places?.at.get(id);
  if (!places || !at) throw new Error(`No cell of ${id}`);
  return { sheet: places.sheet, ...at };
}

/** Types into cells of the sheet of rules. */
export async function typeRules(
  workbook: LocalWorkbook,
  values: Readonly<Partial<Record<RuleId, CellValue>>>,
): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    const { sheet, row, column } = await ruleCell(workbook, id as RuleId);
    await edit(workbook, (context) => {
      context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value]];
    });
  }
}
