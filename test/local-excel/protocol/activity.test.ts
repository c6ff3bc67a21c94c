import { userEdits, userSelects } from "../../../src/local-excel";
import { bench, closeBenches, failureOf } from "../setup";

afterEach(closeBenches);

/** The calls of `onActivity` while `body` ran. */
async function told(excel: ReturnType<typeof bench>, body: () => unknown): Promise<readonly boolean[]> {
  const heard: boolean[] = [];
  excel.host.onActivity((changed) => heard.push(changed));
  await body();
  excel.host.onActivity(null);
  return heard;
}

test("reports requests and actions, and whether the workbook may have changed", async () => {
  const excel = bench();
  const write = () => excel.run((_, sheet) => void (sheet.getRange("A1").values = [[1]]));
  const read = () => excel.run((_, sheet) => void sheet.getRange("A1").load("values"));
  expect(await told(excel, write)).toEqual([true]);
  expect(await told(excel, read)).toEqual([false]);
  const add = () => excel.run(({ workbook }) => void workbook.worksheets.add("加えた表"));
  expect(await told(excel, add)).toEqual([true]);
  expect(await told(excel, () => userEdits(excel.host, "A2", "2"))).toEqual([true]);
  expect(await told(excel, () => userSelects(excel.host, "A2"))).toEqual([true]);
  excel.host.faults.plan({ kind: "refuse", request: 1, code: "GeneralException" });
  expect(await told(excel, () => failureOf(write()))).toEqual([false]);
  expect(await told(excel, () => undefined)).toEqual([]);
});

test("actions before a failing one are done, later ones are not: the workbook may have changed", async () => {
  const excel = bench();
  excel.host.faults.plan({ kind: "failAction", action: 3 });
  expect(
    await told(excel, () => failureOf(excel.run((_, sheet) => void (sheet.getRange("A1").values = [[1]])))),
  ).toEqual([true]);
});

test("a workbook reports unsaved changes", async () => {
  const excel = bench();
  await excel.workbook.save();
  expect(excel.workbook.unsaved).toBe(false);
  userSelects(excel.host, "B2");
  expect(excel.workbook.unsaved).toBe(false);
  userEdits(excel.host, "B2", "=1+1");
  expect(excel.workbook.unsaved).toBe(true);
  await excel.workbook.save();
  expect(excel.workbook.unsaved).toBe(false);
});
