import type { InputCell } from "../workbook/plan/answers";
import type { CellValue } from "../workbook/snapshot";
import { send } from "./host-error";

/** Types values into the input cells of a hearing sheet; text stays text, whatever it begins with. Requires ExcelApi 1.4. */
export async function fillAnswers(cells: readonly InputCell[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, value } of cells) context.workbook.names.getItem(name).getRange().values = [[asTyped(value)]];
    await send(context);
  });
}

/** Text as a person types it, so that Excel takes it for nothing else. */
export const asTyped = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" ? `'${value}` : value;
