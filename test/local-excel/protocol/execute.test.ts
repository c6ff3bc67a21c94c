import { bench, closeBenches, failureOf } from "../setup";

afterEach(closeBenches);

const valueOf = (excel: ReturnType<typeof bench>, address: string) =>
  excel.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test("actions before a failure stay in effect", async () => {
  const excel = bench();
  const code = await failureOf(
    excel.run((context, sheet) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("missing").getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [["after"]];
    }),
  );
  expect(code).toBe("ItemNotFound");
  expect(await valueOf(excel, "A1")).toBe("before");
  expect(await valueOf(excel, "A2")).toBe("");
});

test("the failing statement is named", async () => {
  const { run } = bench();
  const error = await run((context) => {
    context.workbook.worksheets.getItem("missing").load("name");
  }).catch((reason: unknown) => reason as OfficeExtension.Error);
  expect(error).toMatchObject({
    code: "ItemNotFound",
    debugInfo: {
      errorLocation: "WorksheetCollection.getItem",
      statement: expect.stringContaining("getItem") as string,
    },
  });
});

test("a member that is not implemented gives an error with class and member", async () => {
  const { run } = bench();
  const error = await run((_, sheet) => {
    sheet.getRange("A1").format.autofitColumns();
  }).catch((reason: unknown) => reason as OfficeExtension.Error);
  expect(error).toMatchObject({
    code: "NotImplemented",
    message: "Local Excel does not implement RangeFormat.autofitColumns.",
    debugInfo: { errorLocation: "RangeFormat.autofitColumns" },
  });
});

test.each([
  ["inserting", (sheet: Excel.Worksheet) => sheet.getRange("A1").insert("Down")],
  ["deleting", (sheet: Excel.Worksheet) => sheet.getRange("A1").delete("Up")],
  ["a property nobody answers", (sheet: Excel.Worksheet) => sheet.load("showHeadings")],
])("%s is not implemented", async (_, attempt) => {
  const { run } = bench();
  expect(await failureOf(run((__, sheet) => attempt(sheet)))).toBe("NotImplemented");
});

test("null objects are null, and calling their methods does nothing", async () => {
  const { run } = bench();
  const found = await run(async (context, sheet) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("missing");
    const range = context.workbook.names.getItemOrNullObject("missing").getRangeOrNullObject();
    const chart = sheet.charts.getItemOrNullObject("missing");
    missing.delete();
    missing.load("name");
    range.load("address");
    chart.load("name");
    await context.sync();
    return [missing.isNullObject, range.isNullObject, chart.isNullObject];
  });
  expect(found).toEqual([true, true, true]);
});

test("a sheet is found by its name in any case, and later by its id", async () => {
  const { run } = bench();
  const names = await run(async (context) => {
    const added = context.workbook.worksheets.add("Calc");
    const found = context.workbook.worksheets.getItem("CALC");
    found.load("name,id");
    await context.sync();
    const again = context.workbook.worksheets.getItem(found.id);
    again.load("name");
    added.getRange("A1").values = [[7]];
    await context.sync();
    return [found.name, again.name];
  });
  expect(names).toEqual(["Calc", "Calc"]);
});

test("references are released at the end of a run", async () => {
  const { run, host } = bench();
  await run((_, sheet) => {
    sheet.getRange("A1").load("values");
    sheet.getRange("A2").load("values");
  });
  await new Promise((done) => setTimeout(done, 0));
  expect(host.keptReferences).toBe(0);
});

test("a collection gives its items' loaded properties, page by page if asked", async () => {
  const { run } = bench();
  const pages = await run(async (context, sheet) => {
    for (const id of ["KK_c", "KK_a", "KK_b"]) context.workbook.names.add(id, sheet.getRange("A1"));
    const all = context.workbook.names.load("items/name,items/formula");
    const paged = context.workbook.names;
    await context.sync();
    const first = all.items.map((item) => [item.name, item.formula]);
    paged.load({ name: true, $top: 1, $skip: 1 } as never);
    await context.sync();
    return { first, second: paged.items.map((item) => item.name) };
  });
  expect(pages.first).toEqual([
    ["KK_a", "=入力!$A$1"],
    ["KK_b", "=入力!$A$1"],
    ["KK_c", "=入力!$A$1"],
  ]);
  expect(pages.second).toEqual(["KK_b"]);
});

test("navigation properties load in one request", async () => {
  const { run } = bench();
  const range = await run(async (context, sheet) => {
    const loaded = sheet.getRange("B2");
    loaded.format.font.bold = true;
    loaded.load("worksheet/name,format/font/bold,format/fill/color,format/borders/items/style");
    await context.sync();
    return [
      loaded.worksheet.name,
      loaded.format.font.bold,
      loaded.format.fill.color,
      loaded.format.borders.items.length,
    ];
  });
  expect(range).toEqual(["入力", true, "#FFFFFF", 8]);
});
