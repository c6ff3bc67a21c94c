import { openWorkbook } from "../../../../src/local-excel";
import { userEdits } from "../../../../src/local-excel/protocol/user";
import { pack, setText, textOf, unpack } from "../../../../src/local-excel/xlsx/package";
import { FIXED_TIME, type Bench, bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

const enter = (excel: Bench, address: string, formula: string) =>
  excel.run((_, sheet) => void (sheet.getRange(address).formulas = [[formula]]));

const valueIn = (excel: Bench, address: string) =>
  excel.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

test.each([
  ["a function of dynamic arrays", "=SUM(FILTER(A1:A3,B1:B3))"],
  ["one whose results no witness shares", "=NORM.DIST(1,0,1,TRUE)"],
  ["one that files store as typed", "=OFFSET(A1,1,0)"],
  ["one inside another", '=IFERROR(XLOOKUP(1,A1:A3,B1:B3),"none")'],
  ["names inside a formula", "=LET(x,1,x+1)"],
  ["a function as a value", "=LAMBDA(x,x+1)(2)"],
  ["a spilled range", "=SUM(A1#)"],
  ["several sheets", "=SUM(入力:入力!A1)"],
  ["another workbook", "=[1]Sheet1!A1"],
  ["another workbook by name", "='[book.xlsx]Sheet1'!A1"],
  ["a name of one sheet", "=入力!KK_name"],
])("%s is not implemented, and nothing is written: %s", async (_, formula) => {
  const excel = bench();
  expect(await failureOf(enter(excel, "A5", formula))).toBe("NotImplemented");
  expect(await valueIn(excel, "A5")).toBe("");
});

test.each([
  ["a range alone", "=A1:A3"],
  ["a range beside an operator", "=A1:A3*2"],
  ["a range inside SUM beside an operator", "=SUM(A1:A3*2)"],
  ["an array", "={1,2}"],
  ["a function of one value on several", "=LEN(A1:A3)"],
  ["a condition of several values", "=IF(A1:A3>1,1,0)"],
  ["several rows", "=ROW(A1:A3)"],
  ["a whole row of INDEX", "=INDEX(A1:B3,1,0)"],
  ["a whole column", "=A:A"],
])("what Excel would spill gives no number: %s", async (_, formula) => {
  const excel = bench();
  await excel.run(
    (__, sheet) =>
      void (sheet.getRange("A1:B3").values = [
        [1, 4],
        [2, 5],
        [3, 6],
      ]),
  );
  await enter(excel, "D2", formula);
  expect(await failureOf(valueIn(excel, "D2"))).toBe("NotImplemented");
});

test.each([
  ["=SUMPRODUCT(A1:A3*2)", 12],
  ["=@A1:A3*2", 4],
  ["=SUM(A1:A3)", 6],
  ["=INDEX(A1:A3,2)", 2],
  ["=MATCH(2,A1:A3,0)", 2],
  ["=ROWS(A1:A3)", 3],
  ["=SUM(A1:INDEX(A1:A3,2))", 3],
  ["=NOSUCHFUNCTION(1)", "#NAME?"],
])("one value of several is calculated: %s", async (formula, expected) => {
  const excel = bench();
  await excel.run((_, sheet) => void (sheet.getRange("A1:A3").values = [[1], [2], [3]]));
  await enter(excel, "D2", formula);
  expect(await valueIn(excel, "D2")).toBe(expected);
});

test("a person may type it: what depends on it gives no number either, and IFERROR does not hide it", async () => {
  const excel = bench();
  userEdits(excel.host, "A1", "=XLOOKUP(1,D1:D3,E1:E3)");
  await enter(excel, "A2", "=IFERROR(A1,0)");
  await enter(excel, "A3", "=IF(TRUE,5,A1)");
  expect(await failureOf(valueIn(excel, "A1"))).toBe("NotImplemented");
  expect(await failureOf(valueIn(excel, "A2"))).toBe("NotImplemented");
  expect(await valueIn(excel, "A3")).toBe(5);
  const error = await valueIn(excel, "A1").catch((reason: unknown) => reason as OfficeExtension.Error);
  expect(error).toMatchObject({ message: "Local Excel does not calculate the formula in A1." });
  expect(textOf(unpack(await excel.workbook.save({ modified: FIXED_TIME })), "xl/worksheets/sheet1.xml")).toContain(
    "<f>_xlfn.XLOOKUP(1,D1:D3,E1:E3)</f><v>#N/A</v>",
  );
});

/** A file with 7 in A1, 8 in B1, and these formulas in A2 and the cells to its right, as Excel saved them. */
async function saved(...cells: string[]): Promise<Bench> {
  const made = bench();
  await made.run((_, sheet) => void (sheet.getRange("A1:B1").values = [[7, 8]]));
  const parts = unpack(await made.workbook.save({ modified: FIXED_TIME }));
  const path = "xl/worksheets/sheet1.xml";
  const row = `<row r="2">${cells.map((cell, at) => `<c r="${"ABCD"[at] ?? ""}2">${cell}</c>`).join("")}</row>`;
  setText(parts, path, (textOf(parts, path) ?? "").replace("</sheetData>", `${row}</sheetData>`));
  return bench({}, await openWorkbook(pack(parts, FIXED_TIME)));
}

test("a file's value stands while nothing that the formula reads has changed", async () => {
  const excel = await saved("<f>_xlfn.XLOOKUP(7,A1:A1,A1:A1)</f><v>7</v>", "<f>A2*2</f><v>14</v>");
  excel.workbook.calculation.invalidate();
  expect([await valueIn(excel, "A2"), await valueIn(excel, "B2")]).toEqual([7, 14]);
  await enter(excel, "B1", "=1+1");
  expect([await valueIn(excel, "A2"), await valueIn(excel, "B2")]).toEqual([7, 14]);
  await enter(excel, "A1", "=9");
  expect(await failureOf(valueIn(excel, "A2"))).toBe("NotImplemented");
  expect(await failureOf(valueIn(excel, "B2"))).toBe("NotImplemented");
});

test("a change further back counts, and results that come out as before do not", async () => {
  const excel = await saved("<f>A1+1</f><v>8</v>", "<f>_xlfn.LET(_xlpm.x,A2,_xlpm.x)</f><v>8</v>");
  await enter(excel, "A1", "=3+4");
  expect(await valueIn(excel, "B2")).toBe(8);
  await enter(excel, "A1", "=3+5");
  expect(await failureOf(valueIn(excel, "B2"))).toBe("NotImplemented");
});

test("the value of a formula that changes by itself does not stand", async () => {
  const excel = await saved("<f>OFFSET(A1,0,0)</f><v>7</v>", "<f>RAND()</f><v>0.5</v>");
  excel.workbook.calculation.invalidate();
  expect(await failureOf(valueIn(excel, "A2"))).toBe("NotImplemented");
  expect(await failureOf(valueIn(excel, "B2"))).toBe("NotImplemented");
});

test("an array formula of a file keeps its value; a range in a plain one is the cell beside it, as the file says", async () => {
  const excel = await saved('<f t="array" ref="A2">SUM(A1:B1*2)</f><v>30</v>', "<f>A1:B1*2</f><v>16</v>");
  excel.workbook.calculation.invalidate();
  expect([await valueIn(excel, "A2"), await valueIn(excel, "B2")]).toEqual([30, 16]);
  await enter(excel, "B1", "=9");
  expect(await failureOf(valueIn(excel, "A2"))).toBe("NotImplemented");
  expect(await valueIn(excel, "B2")).toBe(18);
});

test("names, lists and rules are held to the level too", async () => {
  const { run } = bench();
  const attempts: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
    (context) => context.workbook.names.add("KK_x", "=UNIQUE(A1:A3)"),
    (_, sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=XMATCH(1,B1:B3)>0" } }),
    (_, sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=ISOMITTED(A1)"),
  ];
  for (const attempt of attempts) expect(await failureOf(run(attempt))).toBe("NotImplemented");
});
