import type { InputCell } from "../workbook/plan/answers";

/** Types values into the input cells of a hearing sheet. Requires ExcelApi 1.4. */
export async function fillAnswers(cells: readonly InputCell[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, value } of cells) context.workbook.names.getItem(name).getRange().values = [[value]];
    await context.sync();
  });
}
