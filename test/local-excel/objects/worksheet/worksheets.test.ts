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

/** A sheet, and what refers to it from another: formulas, a name, a rule, a list and a chart. */
async function withReferences() {
  const excel = bench();
  await excel.run(async (context, sheet) => {
    const data = context.workbook.worksheets.add("Data");
    data.getRange("A1:B3").values = [
      ["", "x"],
      ["a", 1],
      ["b", 2],
    ];
    context.workbook.names.add("KK_data", data.getRange("A1"));
    data.names.add("KK_own", data.getRange("B2"));
    sheet.getRange("A1:A3").formulas = [["=SUM(Data!B2:B3)"], ["=KK_data&KK_data"], ['="Data!A1"']];
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "=Data!$A$2:$A$3" } };
    const format = sheet.getRange("D1").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=Data!$B$2>0";
    const chart = sheet.charts.add("ColumnClustered", data.getRange("A1:B3"), "Columns");
    chart.name = "KK_chart";
    await context.sync();
  });
  return excel;
}

const referring = (excel: Awaited<ReturnType<typeof withReferences>>) =>
  excel.run(async (context, sheet) => {
    const range = sheet.getRange("A1:A3");
    range.load("formulas,values");
    const name = context.workbook.names.getItem("KK_data");
    name.load("formula");
    const { dataValidation } = sheet.getRange("C1");
    dataValidation.load("rule");
    const { rule } = sheet.getRange("D1").conditionalFormats.getItemAt(0).custom;
    rule.load("formula");
    const series = sheet.charts.getItem("KK_chart").series.getItemAt(0);
    const source = series.getDimensionValues("Values");
    series.load("name");
    await context.sync();
    return {
      formulas: range.formulas.flat() as unknown[],
      values: range.values.flat() as unknown[],
      name: name.formula as unknown,
      list: dataValidation.rule.list?.source,
      rule: rule.formula,
      series: [series.name, ...source.value] as unknown[],
    };
  });

test("a renamed sheet is followed by formulas, names, rules, lists and charts; texts stay", async () => {
  const excel = await withReferences();
  const heard: unknown[] = [];
  await excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add((event) => {
      heard.push([event.nameBefore, event.nameAfter, event.source]);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getItem("Data").name = "It's 2026";
  });
  const expected = {
    formulas: ["=SUM('It''s 2026'!B2:B3)", "=KK_data&KK_data", '="Data!A1"'],
    values: [3, "", "Data!A1"],
    name: "='It''s 2026'!$A$1",
    list: "='It''s 2026'!$A$2:$A$3",
    rule: "='It''s 2026'!$B$2>0",
    series: ["x", 1, 2],
  };
  expect(await referring(excel)).toEqual(expected);
  expect(await referring(await excel.reopened())).toEqual(expected);
  expect(heard).toEqual([["Data", "It's 2026", "Local"]]);
});

test("rules, lists and charts lose a sheet that is deleted", async () => {
  const excel = await withReferences();
  await excel.run((context) => context.workbook.worksheets.getItem("Data").delete());
  const { formulas, name, list, rule } = await referring(await excel.reopened());
  expect({ formulas, name, list, rule }).toEqual({
    formulas: ["=SUM(#REF!)", "=KK_data&KK_data", '="Data!A1"'],
    name: "=#REF!",
    list: "=#REF!",
    rule: "=#REF!>0",
  });
});

test("a sheet's new name is checked as one of a new sheet; another case of its own is taken", async () => {
  const { run } = bench();
  const renamed = (name: string) => failureOf(run((_, sheet) => void (sheet.name = name)));
  await run((context) => void context.workbook.worksheets.add("Calc"));
  expect(await renamed("a/b")).toBe("InvalidArgument");
  expect(await renamed("CALC")).toBe("ItemAlreadyExists");
  expect(await renamed("Input")).toBeUndefined();
  expect(await renamed("INPUT")).toBeUndefined();
});

test("a sheet moves to a position, and names of single sheets stay theirs", async () => {
  const excel = bench();
  await excel.run((context, sheet) => {
    for (const name of ["B", "C", "D"]) {
      const made = context.workbook.worksheets.add(name);
      made.names.add("KK_own", made.getRange("A1"));
    }
    sheet.position = 2;
    context.workbook.worksheets.getItem("D").position = 0;
    context.workbook.worksheets.getItem("C").activate();
  });
  const read = (from: typeof excel) =>
    from.run(async (context) => {
      const { worksheets } = context.workbook;
      const own = worksheets.getItem("D").names.getItem("KK_own");
      own.load("formula");
      const active = worksheets.getActiveWorksheet();
      active.load("name,position");
      worksheets.load("items/name");
      await context.sync();
      return [worksheets.items.map(({ name }) => name), own.formula, active.name, active.position] as unknown[];
    });
  const expected = [["D", "B", "C", "入力"], "=D!$A$1", "C", 2];
  expect(await read(excel)).toEqual(expected);
  expect(await read(await excel.reopened())).toEqual(expected);
  expect(await failureOf(excel.run((_, sheet) => void (sheet.position = 4)))).toBe("InvalidArgument");
  expect(await failureOf(excel.run((_, sheet) => void (sheet.position = -1)))).toBe("InvalidArgument");
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

test("the buttons of a filter: put on a range, read back from the file, taken off", async () => {
  const excel = bench();
  await excel.run((_, sheet) => sheet.autoFilter.apply(sheet.getRange("A2:C9")));
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const range = sheet.autoFilter.getRangeOrNullObject();
    range.load("address");
    sheet.autoFilter.load("enabled");
    await context.sync();
    const before = [range.address, sheet.autoFilter.enabled];
    sheet.autoFilter.remove();
    const none = sheet.autoFilter.getRangeOrNullObject();
    none.load("address");
    sheet.autoFilter.load("enabled");
    await context.sync();
    return [...before, none.isNullObject, sheet.autoFilter.enabled];
  });
  expect(read).toEqual(["入力!A2:C9", true, true, false]);
});

test("a filter wants an unprotected sheet and a range of it; criteria are not implemented", async () => {
  const { run } = bench();
  const criteria = { filterOn: "Values", values: ["x"] } as unknown as Excel.FilterCriteria;
  expect(await failureOf(run((_, sheet) => sheet.autoFilter.apply(sheet.getRange("A2:C9"), 0, criteria)))).toBe(
    "NotImplemented",
  );
  await run((_, sheet) => sheet.protection.protect());
  expect(await failureOf(run((_, sheet) => sheet.autoFilter.apply(sheet.getRange("A2:C9"))))).toBe("AccessDenied");
});
