import { send } from "./host-error";

/**
 * Calls `listener` when this workbook comes to the front of others. Requires ExcelApi 1.13; below it Excel does
 * not tell, and nothing is watched.
 */
export async function watchFront(listener: () => void): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return;
  await Excel.run(async (context) => {
    context.workbook.onActivated.add(() => {
      listener();
      return Promise.resolve();
    });
    await send(context);
  });
}
