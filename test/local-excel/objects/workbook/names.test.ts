import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

test("a name says what it is: range, value, formula, type, scope, comment", async () => {
  const excel = bench();
  await excel.run((context, sheet) => {
    const { names } = context.workbook;
    names.add("KK_cell", sheet.getRange("B2"), "一つのセル");
    names.add("KK_area", sheet.getRange("A1:A3"));
    names.add("KK_number", "=0.25");
    names.add("KK_text", "聞き取り");
    names.addFormulaLocal("KK_column", "=入力!$C:$C");
    sheet.names.add("KK_cell", sheet.getRange("D4"));
    names.getItem("KK_text").visible = false;
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const books = context.workbook.names;
    const sheets = sheet.names;
    books.load("items/name,items/value,items/formula,items/type,items/scope,items/visible,items/comment");
    sheets.load("items/name,items/formula,items/scope");
    await context.sync();
    return {
      books: books.items.map((each) => [
        each.name,
        each.value,
        each.formula,
        each.type,
        each.scope,
        each.visible,
        each.comment,
      ]),
      sheets: sheets.items.map((each) => [each.name, each.formula, each.scope]),
    };
  });
  expect(read.books).toEqual([
    ["KK_area", "入力!$A$1:$A$3", "=入力!$A$1:$A$3", "Range", "Workbook", true, ""],
    ["KK_cell", "入力!$B$2", "=入力!$B$2", "Range", "Workbook", true, "一つのセル"],
    ["KK_column", "入力!$C:$C", "=入力!$C:$C", "Range", "Workbook", true, ""],
    ["KK_number", 0.25, "=0.25", "Double", "Workbook", true, ""],
    ["KK_text", "聞き取り", '="聞き取り"', "String", "Workbook", false, ""],
  ]);
  expect(read.sheets).toEqual([["KK_cell", "=入力!$D$4", "Worksheet"]]);
});

test("names are unique and found ignoring case", async () => {
  const { run } = bench();
  await run((context, sheet) => {
    context.workbook.names.add("KK_a", sheet.getRange("A1"));
  });
  const again = run((context, sheet) => {
    context.workbook.names.add("kk_A", sheet.getRange("A2"));
  });
  expect(await failureOf(again)).toBe("ItemAlreadyExists");
  const address = await run(async (context) => {
    const range = context.workbook.names.getItem("Kk_A").getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("入力!A1");
});

test.each(["1a", "A1", "R1C1", "r", "a b", "a-b", "", "あ!"])("%p is not a name", async (name) => {
  const { run } = bench();
  const attempt = run((context, sheet) => {
    context.workbook.names.add(name, sheet.getRange("A1"));
  });
  expect(await failureOf(attempt)).toBe("InvalidArgument");
});

test("a name that is not one range has a null range", async () => {
  const { run } = bench();
  const found = await run(async (context) => {
    const { names } = context.workbook;
    names.add("KK_union", "=入力!$A$1,入力!$C$3");
    names.add("KK_lost", "=#REF!");
    names.add("KK_lost2", "=入力!#REF!");
    names.add("KK_value", "=1+1");
    const ranges = ["KK_union", "KK_lost", "KK_lost2", "KK_value", "KK_none"].map((name) =>
      names.getItemOrNullObject(name).getRangeOrNullObject(),
    );
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => range.isNullObject);
  });
  expect(found).toEqual([true, true, true, true, true]);
  const missing = run((context) => {
    context.workbook.names.getItem("KK_lost").getRange().load("address");
  });
  expect(await failureOf(missing)).toBe("InvalidReference");
});

test("formulas follow a name that changes or is deleted", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    context.workbook.names.add("KK_x", sheet.getRange("A1"));
    const cell = sheet.getRange("C1");
    cell.formulas = [["=KK_x*10"]];
    cell.load("values");
    await context.sync();
    const found = [cell.values[0]?.[0] as unknown];
    context.workbook.names.getItem("KK_x").formula = "=入力!$A$2";
    cell.load("values");
    await context.sync();
    found.push(cell.values[0]?.[0]);
    context.workbook.names.getItem("KK_x").delete();
    cell.load("values");
    await context.sync();
    return [...found, cell.values[0]?.[0] as unknown];
  });
  expect(values).toEqual([10, 20, "#NAME?"]);
});

test("a sheet's own name takes precedence over the workbook's", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("写し");
    sheet.getRange("A1").values = [["book"]];
    other.getRange("A1").values = [["sheet"]];
    context.workbook.names.add("KK_q", sheet.getRange("A1"));
    other.names.add("KK_q", other.getRange("A1"));
    const cells = [sheet.getRange("B1"), other.getRange("B1")];
    for (const cell of cells) {
      cell.formulas = [["=KK_q"]];
      cell.load("values");
    }
    await context.sync();
    return cells.map((cell) => cell.values[0]?.[0] as unknown);
  });
  expect(values).toEqual(["book", "sheet"]);
});
