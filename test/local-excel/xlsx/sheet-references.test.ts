import { dropSheetReferences, renameSheetReferences } from "../../../src/local-excel/xlsx/sheet-references";

test.each([
  ["Old!A1+'Old'!B2", "New", "New!A1+New!B2"],
  ["OLD!$A$1:$B$2", "New name", "'New name'!$A$1:$B$2"],
  ['SUM(Old!A:A)&"Old!A1"', "2026", "SUM('2026'!A:A)&\"Old!A1\""],
  ["Older!A1+Bold!A1+'My Old'!A1+'Old one'!A1", "New", "Older!A1+Bold!A1+'My Old'!A1+'Old one'!A1"],
  ["[1]Old!A1+'[book.xlsx]Old'!A1", "New", "[1]Old!A1+'[book.xlsx]Old'!A1"],
  ["SUM(Old:Last!A1,'First one:Old'!B2)", "It's", "SUM('It''s:Last'!A1,'First one:It''s'!B2)"],
  ["Old!KK_name*Old", "New", "New!KK_name*Old"],
  ["A1:Old!B2", "New", "A1:New!B2"],
])("%s with Old named %s is %s", (formula, to, expected) => {
  expect(renameSheetReferences(formula, "Old", to)).toBe(expected);
});

test("a quoted name is found and written as Excel writes it", () => {
  expect(renameSheetReferences("'it''s'!A1", "it's", "損失内訳")).toBe("損失内訳!A1");
});

test("another workbook's sheet of the same name is not lost with ours", () => {
  expect(dropSheetReferences("[1]Old!A1+Old!A1+'Old'!B:B", "Old")).toBe("[1]Old!A1+#REF!+#REF!");
});
