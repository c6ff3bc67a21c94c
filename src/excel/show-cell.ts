import { send } from "./host-error";

/** Brings a sheet to the front and selects a cell on it. Requires ExcelApi 1.1. */
export async function showCell(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await send(context);
  });
}
