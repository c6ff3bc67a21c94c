import type { CellValue } from "../workbook/model/snapshot";
import { inputNames } from "../workbook/model/input-names";
import { ask } from "./ask";
import { fillAnswers } from "./fill-answers";

/**
 * Copies the answers of a copied hearing sheet, whose names are scoped to itself, into the cells of the workbook's names.
 * What a copy lacks stays as it is. Throws RequestFailed, after giving the cells back what they held. Requires ExcelApi 1.4.
 */
export async function takeCopy(sheet: string): Promise<void> {
  const answers = await ask((context) => {
    const own = context.workbook.worksheets.getItem(sheet).names;
    const queued = inputNames.map((name) => {
      const range = own.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("values");
      return { name, range };
    });
    return () =>
      queued
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => ({ name, value: (range.values as CellValue[][])[0]?.[0] ?? "" }));
  });
  await fillAnswers(answers);
}
