import { send } from "./host-error";

/**
 * Calls `listener` after changes of any sheet. Handlers miss some edits (drop-downs, fast typing) and name no old value,
 * so what changed must be read. Returns what ends it. Requires ExcelApi 1.9.
 */
export async function watchChanges(listener: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const hear = (): Promise<void> => {
      listener();
      return Promise.resolve();
    };
    const registered = [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear)];
    await send(context);
    return () =>
      // a handler can be taken away only in the context it was added in
      Excel.run(context, async (same) => {
        for (const each of registered) each.remove();
        await send(same);
      });
  });
}
