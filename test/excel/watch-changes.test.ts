import { watchChanges } from "../../src/excel/watch-changes";
import { newWorkbook } from "../../src/local-excel";
import { inExcel } from "../support/local";

/** Events arrive after the reply, in a task of their own. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const change = async (batch: (worksheets: Excel.WorksheetCollection) => unknown): Promise<void> => {
  await Excel.run(async (context) => {
    batch(context.workbook.worksheets);
    await context.sync();
  });
  await later();
};

test("a sheet that is added, changed or deleted is noticed, until nobody watches any more", async () => {
  await inExcel(newWorkbook({ sheetName: "見積" }), async () => {
    let noticed = 0;
    const heard = (): number => {
      const count = noticed;
      noticed = 0;
      return count;
    };
    const end = await watchChanges(() => (noticed += 1));
    await change((worksheets) => worksheets.add("メモ"));
    const added = heard();
    await change((worksheets) => (worksheets.getItem("メモ").getRange("A1").values = [[1]]));
    const changed = heard();
    await change((worksheets) => worksheets.getItem("メモ").delete());
    const deleted = heard();
    await end();
    await change((worksheets) => worksheets.add("メモ2"));
    expect({ added, changed, deleted, after: heard() }).toEqual({ added: 1, changed: 1, deleted: 1, after: 0 });
  });
});
