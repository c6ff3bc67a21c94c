import type { SheetLayout } from "../workbook/plan/plan";
import { closeSheet, createSheets } from "./create-sheet";

/**
 * Adds the sheets of an empty hearing sheet to the open workbook and shows the first.
 * `instead` names an empty sheet to take away, as a new workbook has one. Requires ExcelApi 1.9.
 */
export async function insertTemplate(layouts: readonly SheetLayout[], instead?: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    createSheets(context, layouts);
    const [first] = layouts;
    if (first) worksheets.getItem(first.name).activate();
    if (instead !== undefined) worksheets.getItem(instead).delete();
    for (const layout of layouts) closeSheet(worksheets.getItem(layout.name), layout);
    await context.sync();
  });
}
