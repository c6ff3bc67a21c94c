import type { CellValue } from "../workbook/snapshot";
import { inputNames } from "../workbook/input-names";
import { asTyped } from "./fill-answers";
import { send } from "./host-error";

/**
 * Copies the answers of a copied hearing sheet, whose names are scoped to itself, into the cells of the workbook's names.
 * What a copy lacks stays as it is. Requires ExcelApi 1.4.
 */
export async function takeCopy(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem(sheet).names;
    const queued = inputNames.map((name) => {
      const range = own.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("values");
      return { name, range };
    });
    await send(context);
    for (const { name, range } of queued) {
      if (range.isNullObject) continue;
      const value = (range.values as CellValue[][])[0]?.[0] ?? "";
      context.workbook.names.getItem(name).getRange().values = [[asTyped(value)]];
    }
    await send(context);
  });
}
