import { type Bench, bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

async function addressOf(excel: Bench, pick: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> {
  return excel.run(async (context, sheet) => {
    const range = pick(sheet);
    range.load("address");
    await context.sync();
    return range.isNullObject ? "null" : range.address;
  });
}

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
  ["getCell", (sheet) => sheet.getRange("B2:D4").getCell(1, 2), "入力!D3"],
  ["getRow", (sheet) => sheet.getRange("B2:D4").getRow(2), "入力!B4:D4"],
  ["getColumn", (sheet) => sheet.getRange("B2:D4").getColumn(0), "入力!B2:B4"],
  ["getOffsetRange", (sheet) => sheet.getRange("B2:C3").getOffsetRange(1, -1), "入力!A3:B4"],
  ["getResizedRange", (sheet) => sheet.getRange("B2:C3").getResizedRange(1, -1), "入力!B2:B4"],
  ["a resize to less, both ways", (sheet) => sheet.getRange("B2:E9").getResizedRange(-3, -2), "入力!B2:C6"],
  ["a resize to one cell", (sheet) => sheet.getRange("B2:C3").getResizedRange(-1, -1), "入力!B2"],
  ["getAbsoluteResizedRange", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(2, 3), "入力!B2:D3"],
  ["getEntireRow", (sheet) => sheet.getRange("B2:C3").getEntireRow(), "入力!2:3"],
  ["getEntireColumn", (sheet) => sheet.getRange("B2:C3").getEntireColumn(), "入力!B:C"],
  ["getLastCell", (sheet) => sheet.getRange("B2:C3").getLastCell(), "入力!C3"],
  ["getBoundingRect", (sheet) => sheet.getRange("B2").getBoundingRect("D1:D2"), "入力!B1:D2"],
  ["getIntersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D4"), "入力!B2:C3"],
  ["no intersection", (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2"), "null"],
  ["the whole sheet", (sheet) => sheet.getRange(), "入力!1:1048576"],
  ["getRangeByIndexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 1), "入力!C2:C4"],
  ["an absolute address", (sheet) => sheet.getRange("$B$2:$C$3"), "入力!B2:C3"],
  ["an address turned round", (sheet) => sheet.getRange("C3:B2"), "入力!B2:C3"],
  ["an address with its sheet", (sheet) => sheet.getRange("入力!B2"), "入力!B2"],
])("%s", async (_, pick, address) => {
  expect(await addressOf(bench(), pick)).toBe(address);
});

test.each(["A0", "XFE1", "A1:B2:C3", "nonsense!", "A1,B2"])("the address %p is refused", async (address) => {
  expect(await failureOf(addressOf(bench(), (sheet) => sheet.getRange(address)))).toBe("InvalidArgument");
});

test("outside the sheet there is nothing", async () => {
  expect(await failureOf(addressOf(bench(), (sheet) => sheet.getRange("A1").getOffsetRange(-1, 0)))).toBe(
    "InvalidArgument",
  );
});

test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
  ["a resize to nothing", (sheet) => sheet.getRange("B2:C3").getResizedRange(-2, 0)],
  ["a resize beyond the first cell", (sheet) => sheet.getRange("B2:C3").getResizedRange(0, -5)],
  ["a resize beyond the sheet", (sheet) => sheet.getRange("B2:C3").getResizedRange(1_048_574, 0)],
  ["a resize by half a row", (sheet) => sheet.getRange("B2:C3").getResizedRange(0.5, 0)],
  ["an absolute resize to nothing", (sheet) => sheet.getRange("B2").getAbsoluteResizedRange(0, 1)],
])("%s is refused", async (_, pick) => {
  expect(await failureOf(addressOf(bench(), pick))).toBe("InvalidArgument");
});

test("the used range includes formats, or values only", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("C5").values = [[1]];
    sheet.getRange("E9").format.fill.color = "yellow";
  });
  expect(await addressOf(excel, (sheet) => sheet.getUsedRange(true))).toBe("入力!B2:C5");
  expect(await addressOf(excel, (sheet) => sheet.getUsedRange())).toBe("入力!B2:E9");
  expect(await addressOf(excel, (sheet) => sheet.getRange("A1:B9").getUsedRange(true))).toBe("入力!B2:B5");
  expect(await addressOf(bench(), (sheet) => sheet.getUsedRangeOrNullObject())).toBe("null");
  expect(await addressOf(bench(), (sheet) => sheet.getUsedRange())).toBe("入力!A1");
});

test("a range is found by a name", async () => {
  const excel = bench();
  await excel.run((context, sheet) => {
    context.workbook.names.add("KK_here", sheet.getRange("C3:C4"));
  });
  expect(await addressOf(excel, (sheet) => sheet.getRange("KK_here"))).toBe("入力!C3:C4");
});

test("selecting moves the selection", async () => {
  const { run } = bench();
  const selected = await run(async (context, sheet) => {
    sheet.getRange("B2:C3").select();
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("入力!B2:C3");
});

test("sheet names are quoted if necessary", async () => {
  const { run } = bench();
  const addresses = await run(async (context) => {
    const ranges = ["損失 内訳", "Q1", "2026", "it's"].map((name) => {
      const range = context.workbook.worksheets.add(name).getRange("A1");
      range.load("address");
      return range;
    });
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["'損失 内訳'!A1", "'Q1'!A1", "'2026'!A1", "'it''s'!A1"]);
});
