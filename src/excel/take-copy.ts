import type { CellValue } from "../workbook/model/snapshot";
import { inputNames, unitNames } from "../workbook/model/input-names";
import { ask } from "./ask";
import { fillAnswers } from "./fill-answers";

/**
 * Copies the answers of a copied hearing sheet, whose names are scoped to itself, into the cells of the workbook's names.
 * What a copy lacks stays as it is, but for the unit of an amount that it has: a copy of an older template is in yen, which
 * a blank is too. Throws RequestFailed, after giving the cells back what they held. Requires ExcelApi 1.4.
 */
export async function takeCopy(sheet: string): Promise<void> {
  const answers = await ask((context) => {
    const { worksheets, names: workbookNames } = context.workbook;
    const own = worksheets.getItem(sheet).names;
    const queued = inputNames.map((name) => {
      const range = own.getItemOrNullObject(name).getRangeOrNullObject();
      range.load("values");
      const there = workbookNames.getItemOrNullObject(name);
      there.load("name");
      return { name, range, there };
    });
    return () => {
      const there = queued.filter((each) => !each.there.isNullObject);
      const held = new Map(
        there.flatMap(({ name, range }) =>
          range.isNullObject ? [] : [[name, (range.values as CellValue[][])[0]?.[0] ?? ""]],
        ),
      );
      const inYen = there.filter(({ name }) => !held.has(name) && held.has(unitNames.get(name) ?? ""));
      return [...held, ...inYen.map(({ name }) => [name, ""] as const)].map(([name, value]) => ({ name, value }));
    };
  });
  await fillAnswers(answers);
}
