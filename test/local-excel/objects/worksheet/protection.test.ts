import { type Bench, bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

async function protectedSheet(options: Excel.WorksheetProtectionOptions): Promise<Bench> {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("B2:B4").format.protection.locked = false;
    sheet.protection.protect(options);
  });
  return excel.reopened();
}

test("only unlocked cells can be filled", async () => {
  const { run } = await protectedSheet({});
  expect(await failureOf(run((_, sheet) => void (sheet.getRange("B2").values = [["ok"]])))).toBeUndefined();
  expect(await failureOf(run((_, sheet) => void (sheet.getRange("A1").values = [["no"]])))).toBe("AccessDenied");
  expect(await failureOf(run((_, sheet) => void (sheet.getRange("B2:C2").values = [["no", "no"]])))).toBe(
    "AccessDenied",
  );
  expect(await failureOf(run((_, sheet) => sheet.getRange("A1").clear("Contents")))).toBe("AccessDenied");
});

const ATTEMPTS: readonly [string, (sheet: Excel.Worksheet) => void][] = [
  ["fill", (sheet) => (sheet.getRange("B2").format.fill.color = "red")],
  ["number format", (sheet) => (sheet.getRange("B2").numberFormat = [["0"]])],
  ["border", (sheet) => (sheet.getRange("B2").format.borders.getItem("EdgeTop").style = "Continuous")],
  ["locking", (sheet) => (sheet.getRange("B2").format.protection.locked = true)],
  ["width", (sheet) => (sheet.getRange("B2").format.columnWidth = 50)],
  ["height", (sheet) => (sheet.getRange("B2").format.rowHeight = 50)],
  ["merging", (sheet) => sheet.getRange("B2:B3").merge()],
  ["validation", (sheet) => sheet.getRange("B2").dataValidation.clear()],
  ["conditional format", (sheet) => sheet.getRange("B2").conditionalFormats.clearAll()],
  ["chart", (sheet) => void sheet.charts.add("Line", sheet.getRange("B2:B4"), "Columns")],
];

test.each(ATTEMPTS)("%s is denied even on unlocked cells", async (_, attempt) => {
  const { run } = await protectedSheet({});
  expect(await failureOf(run((__, sheet) => attempt(sheet)))).toBe("AccessDenied");
});

test("actions that the options allow succeed", async () => {
  const { run } = await protectedSheet({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
  const attempt = run((_, sheet) => {
    sheet.getRange("A1").format.fill.color = "red";
    sheet.getRange("B2").numberFormat = [["0.0"]];
    sheet.getRange("A1").format.columnWidth = 80;
    sheet.getRange("A1").format.rowHeight = 30;
  });
  expect(await failureOf(attempt)).toBeUndefined();
});

test("protection and its options are read back and removed", async () => {
  const { run } = await protectedSheet({ allowFormatRows: true, allowInsertRows: true });
  const read = await run(async (context, sheet) => {
    sheet.protection.load("protected,options");
    await context.sync();
    const before = [sheet.protection.protected, sheet.protection.options];
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    sheet.protection.load("protected");
    await context.sync();
    return [...before, sheet.protection.protected];
  });
  expect(read).toEqual([
    true,
    expect.objectContaining({
      allowFormatRows: true,
      allowInsertRows: true,
      allowFormatCells: false,
      selectionMode: "Normal",
    }),
    false,
  ]);
});

test("protecting twice is an error, and passwords are not implemented", async () => {
  const { run } = await protectedSheet({});
  expect(await failureOf(run((_, sheet) => sheet.protection.protect()))).toBe("InvalidOperation");
  expect(await failureOf(bench().run((_, sheet) => sheet.protection.protect({}, "secret")))).toBe("NotImplemented");
});
