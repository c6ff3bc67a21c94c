import { type Bench, bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

async function written(excel: Bench, value: unknown, format?: string) {
  return excel.run(async (context, sheet) => {
    const cell = sheet.getRange("B2");
    cell.clear();
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load("values,formulas,text,numberFormat,valueTypes");
    await context.sync();
    const [first] = [cell.values, cell.formulas, cell.text, cell.numberFormat, cell.valueTypes].map(
      (grid) => grid[0]?.[0] as unknown,
    );
    return {
      value: first,
      formula: cell.formulas[0]?.[0] as unknown,
      text: cell.text[0]?.[0],
      format: cell.numberFormat[0]?.[0] as unknown,
      type: cell.valueTypes[0]?.[0],
    };
  });
}

const SERIAL = 46023; // 2026-01-01

test.each<[unknown, unknown, string]>([
  [12, 12, "General"],
  ["12", 12, "General"],
  [" 12 ", 12, "General"],
  ["-1.5", -1.5, "General"],
  ["1,234", 1234, "#,##0"],
  ["12,34", "12,34", "General"],
  ["50%", 0.5, "0%"],
  ["1.1%", 0.011, "0.00%"],
  ["1e3", 1000, "0.00E+00"],
  ["¥1,200", 1200, '"¥"#,##0'],
  ["2026-01-01", SERIAL, "yyyy/m/d"],
  ["2026/1/1", SERIAL, "yyyy/m/d"],
  ["2026-02-30", "2026-02-30", "General"],
  ["1/1/2026", SERIAL, "yyyy/m/d"],
  ["9:30", 9.5 / 24, "h:mm"],
  ["true", true, "General"],
  ["#N/A", "#N/A", "General"],
  ["聞き取り", "聞き取り", "General"],
  ["１２", "１２", "General"],
  ["'12", "12", "General"],
  ["'=1+1", "=1+1", "General"],
  ["=1+1", 2, "General"],
  ["-1+3", 2, "General"],
  [false, false, "General"],
])("%p written to a General cell becomes %p, shown as %s", async (given, value, format) => {
  expect(await written(bench(), given)).toMatchObject({ value, format });
});

test.each<[unknown, unknown]>([
  ["12", "12"],
  [12, "12"],
  ["1,234", "1,234"],
  ["2026-01-01", "2026-01-01"],
  ["=1+1", "=1+1"],
  ["+1+1", "+1+1"],
  ["@SUM(A1)", "@SUM(A1)"],
  ["-abc", "-abc"],
  ["TRUE", "TRUE"],
])("%p written to a text cell stays the text %p", async (given, value) => {
  expect(await written(bench(), given, "@")).toMatchObject({ value, formula: value, format: "@", type: "String" });
});

test("a cell's own format is not replaced by the one a text implies", async () => {
  expect(await written(bench(), "50%", "0.000")).toMatchObject({ value: 0.5, text: "0.500", format: "0.000" });
});

test.each(["=1+", "=SUM(", "-abc(", "=A1)"])("the formula %p is refused", async (formula) => {
  expect(await failureOf(written(bench(), formula))).toBe("InvalidArgument");
});

test("errors are read as their codes", async () => {
  expect(await written(bench(), "=1/0")).toMatchObject({
    value: "#DIV/0!",
    text: "#DIV/0!",
    type: "Error",
    formula: "=1/0",
  });
  expect(await written(bench(), "=NOPE")).toMatchObject({ value: "#NAME?" });
});

test("null leaves a cell alone, an empty text empties it", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null, "", 9]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values[0], range.valueTypes[0]];
  });
  expect(values).toEqual([
    [1, "", 9],
    ["Double", "Empty", "Double"],
  ]);
});

test("one value fills the range; a rectangle of another size is refused", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = 7 as never;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    [7, 7],
    [7, 7],
  ]);
  const refused = await run((_, sheet) => {
    sheet.getRange("A1:B2").values = [[1, 2, 3]];
  }).catch((error: unknown) => error as OfficeExtension.Error);
  expect(refused).toMatchObject({
    code: "InvalidArgument",
    message: expect.stringContaining("dimensions of the range") as string,
  });
});

test("large arrays, which the library splits, arrive complete", async () => {
  const { run } = bench();
  const rows = Array.from({ length: 400 }, (_, row) => Array.from({ length: 6 }, (__, column) => row * 10 + column));
  const back = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:F400");
    range.values = rows;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(back).toEqual(rows);
});

test("whole columns neither give nor accept values", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const column = sheet.getRange("A:A");
    column.load("values,address,rowCount,columnCount");
    await context.sync();
    return [column.values, column.address, column.rowCount];
  });
  expect(values).toEqual([null, "入力!A:A", 1_048_576]);
  expect(await failureOf(run((_, sheet) => void (sheet.getRange("A:A").values = [[1]])))).toBe("InvalidArgument");
});

test("displayed text: dates, thousands, percent, sections, text formats", async () => {
  const { run } = bench();
  const shown = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:H1");
    range.numberFormat = [
      ["yyyy/mm/dd", '#,##0"円"', "0.0%", '#,##0;[Red]-#,##0;"-"', '"第"0"条"', "General", "General", '@"様"'],
    ];
    range.values = [[SERIAL, 1234567, 0.1234, 0, 5, 1e21, 0.1 + 0.2, "山田"]];
    range.load("text");
    await context.sync();
    return range.text[0];
  });
  expect(shown).toEqual(["2026/01/01", "1,234,567円", "12.3%", "-", "第5条", "1E+21", "0.3", "山田様"]);
});

test("only the first of merged cells has content", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.merge();
    range.values = [
      ["a", "b"],
      ["c", "d"],
    ];
    range.load("values");
    const areas = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
    areas.load("address,areaCount");
    await context.sync();
    const merged = [areas.address, areas.areaCount];
    range.unmerge();
    const none = sheet.getRange("A1:D4").getMergedAreasOrNullObject();
    none.load("address");
    await context.sync();
    return { values: range.values, merged, none: none.isNullObject };
  });
  expect(values).toEqual({
    values: [
      ["a", ""],
      ["", ""],
    ],
    merged: ["入力!A1:B2", 1],
    none: true,
  });
});

test("clearing contents, formats, or both", async () => {
  const { run } = bench();
  const result = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "#FF0000";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    range.load("values");
    const properties = range.getCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return [range.values[0], properties.value[0]?.map((cell) => cell.format?.fill?.color)];
  });
  expect(result).toEqual([
    ["", 2, ""],
    ["#FF0000", "#FFFFFF", "#FFFFFF"],
  ]);
});

test("merging keeps only the first cell's content, in the file too", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1:B2").values = [
      ["first", 2],
      [3, 4],
    ];
    sheet.getRange("D1").formulas = [["=SUM(A1:B2)"]];
    sheet.getRange("A1:B2").merge();
  });
  const { run } = await excel.reopened();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:D2");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["first", "", "", 0],
    ["", "", "", ""],
  ]);
});
