import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

test("sheets are added, counted, shown, hidden, coloured and deleted", async () => {
  const excel = bench();
  await excel.run((context, sheet) => {
    const calc = context.workbook.worksheets.add("計算");
    context.workbook.worksheets.add("選択肢").visibility = "Hidden";
    context.workbook.worksheets.add("記録").visibility = "VeryHidden";
    context.workbook.worksheets.add();
    calc.tabColor = "#00B050";
    calc.showGridlines = false;
    sheet.activate();
  });
  const { run } = await excel.reopened();
  const read = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/position,items/visibility,items/tabColor,items/showGridlines");
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return {
      sheets: worksheets.items.map((each) => [
        each.name,
        each.position,
        each.visibility,
        each.tabColor,
        each.showGridlines,
      ]),
      counts: [count.value, visible.value],
      active: active.name,
    };
  });
  expect(read).toEqual({
    sheets: [
      ["入力", 0, "Visible", "", true],
      ["計算", 1, "Visible", "#00B050", false],
      ["選択肢", 2, "Hidden", "", true],
      ["記録", 3, "VeryHidden", "", true],
      ["Sheet5", 4, "Visible", "", true],
    ],
    counts: [5, 3],
    active: "入力",
  });
});

test.each(["", "a/b", "a\\b", "a?b", "a*b", "a[b", "a]b", "a:b", "'a", "a'", "History", "あ".repeat(32)])(
  "%p is not a sheet's name",
  async (name) => {
    const { run } = bench();
    expect(await failureOf(run((context) => void context.workbook.worksheets.add(name)))).toBe("InvalidArgument");
  },
);

test("a name already in use is refused, ignoring case", async () => {
  const { run } = bench();
  await run((context) => void context.workbook.worksheets.add("Calc"));
  expect(await failureOf(run((context) => void context.workbook.worksheets.add("CALC")))).toBe("ItemAlreadyExists");
});

test("deleting a sheet turns references to it into #REF!, in formulas and names, and deletes its own names", async () => {
  const excel = bench();
  await excel.run(async (context, sheet) => {
    const gone = context.workbook.worksheets.add("it's");
    gone.getRange("A1").values = [[5]];
    gone.names.add("KK_own", gone.getRange("A1"));
    context.workbook.names.add("KK_gone", gone.getRange("A1"));
    sheet.getRange("A1:A3").formulas = [["='it''s'!A1+1"], ["=KK_gone"], ["=\"'it''s'!A1\""]];
    await context.sync();
    gone.delete();
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.load("formulas,values");
    const name = context.workbook.names.getItem("KK_gone");
    name.load("formula");
    await context.sync();
    return { formulas: range.formulas.flat(), values: range.values.flat(), name: name.formula };
  });
  expect(read).toEqual({
    formulas: ["=#REF!+1", "=KK_gone", "=\"'it''s'!A1\""],
    values: ["#REF!", "#REF!", "'it''s'!A1"],
    name: "=#REF!",
  });
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  const { run } = bench();
  expect(await failureOf(run((_, sheet) => sheet.delete()))).toBe("InvalidOperation");
  expect(await failureOf(run((_, sheet) => void (sheet.visibility = "Hidden")))).toBe("InvalidOperation");
});

test("a hidden sheet cannot be activated", async () => {
  const { run } = bench();
  const attempt = run((context) => {
    const hidden = context.workbook.worksheets.add("裏");
    hidden.visibility = "Hidden";
    hidden.activate();
  });
  expect(await failureOf(attempt)).toBe("InvalidOperation");
});

test("frozen panes", async () => {
  const excel = bench();
  await excel.run((_, sheet) => sheet.freezePanes.freezeRows(2));
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const rows = sheet.freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    const first = rows.address;
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const corner = sheet.freezePanes.getLocationOrNullObject();
    corner.load("address");
    await context.sync();
    const second = corner.address;
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    return [first, second, none.isNullObject];
  });
  expect(read).toEqual(["入力!1:2", "入力!A1:B3", true]);
});
