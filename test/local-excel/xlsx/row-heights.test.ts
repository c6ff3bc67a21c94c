import { newWorkbook, openWorkbook } from "../../../src/local-excel";
import { pack, setText, textOf, unpack } from "../../../src/local-excel/xlsx/package";
import { linePoints } from "../../../src/local-excel/xlsx/units";
import { FIXED_TIME, type Bench, bench, closeBenches } from "../setup";

afterEach(closeBenches);

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook with 3 in A1 and 4 in A2, its sheet's XML edited into what another program writes. */
async function altered(font: string, change: (xml: string) => string): Promise<Bench> {
  const made = bench({}, newWorkbook({ defaultFont: { name: font, size: 11 } }));
  await made.run((_, sheet) => void (sheet.getRange("A1:A2").values = [[3], [4]]));
  const parts = unpack(await made.workbook.save({ modified: FIXED_TIME }));
  setText(parts, SHEET, change(textOf(parts, SHEET) ?? ""));
  return bench({}, await openWorkbook(pack(parts, FIXED_TIME)));
}

const heights = (excel: Bench, ...addresses: string[]): Promise<number[]> =>
  excel.run(async (context, sheet) => {
    const formats = addresses.map((address) => sheet.getRange(address).format);
    for (const format of formats) format.load("rowHeight");
    sheet.load("standardHeight");
    await context.sync();
    return [sheet.standardHeight, ...formats.map(({ rowHeight }) => rowHeight)];
  });

const stated = (attributes: string) => (xml: string) =>
  xml.replace(/<sheetFormatPr[^>]*\/>/, `<sheetFormatPr ${attributes}/>`);

test.each([
  ["游ゴシック", 11, 18.75],
  ["メイリオ", 11, 18.75],
  ["ＭＳ Ｐゴシック", 11, 13.5],
  ["ＭＳ Ｐゴシック", 9, 11.25],
  ["Calibri", 8, 11.25],
  ["Calibri", 9, 12],
  ["Calibri", 10, 12.75],
  ["Calibri", 11, 15],
  ["Calibri", 12, 15.75],
  ["Calibri", 14, 18.75],
  ["Calibri", 18, 23.25],
])("a row of one line of %s %d is %d points high", (name, size, points) => {
  expect(linePoints({ name, size })).toBe(points);
});

test.each([
  ["the font's, whatever a program wrote by rote", "游ゴシック", 'defaultRowHeight="15"', [18.75, 18.75, 18.75]],
  ["the file's where somebody set it", "游ゴシック", 'defaultRowHeight="30" customHeight="1"', [30, 30, 30]],
  ["the file's where the font is not known", "Unheard Of", 'defaultRowHeight="17.25"', [17.25, 17.25, 17.25]],
  ["Calibri's where neither is known", "Unheard Of", 'baseColWidth="10"', [15, 15, 15]],
])("a row without a height has %s", async (_, font, attributes, expected) => {
  expect(await heights(await altered(font, stated(attributes)), "A1", "A9")).toEqual(expected);
});

test("a sheet that is added has rows of the default font, in its file too", async () => {
  const excel = bench();
  await excel.run((context) => void context.workbook.worksheets.add("結果"));
  const parts = unpack(await excel.workbook.save({ modified: FIXED_TIME }));
  expect(textOf(parts, "xl/worksheets/sheet2.xml")).toContain('<sheetFormatPr defaultRowHeight="18.75"/>');
});

test("a row nobody gave a height grows with its largest font, and one of a smaller font stays", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("B2").format.font.size = 18; // 24 pixels of 25/15 and the grid line: 40 pixels
    sheet.getRange("B3").format.font.size = 8;
    sheet.getRange("5:5").format.font.size = 18;
    sheet.getRange("B6").format.font.size = 18;
    sheet.getRange("B6").format.rowHeight = 12;
  });
  expect(await heights(await excel.reopened(), "A1", "A2", "A3", "A4", "A5", "A6")).toEqual([
    18.75, 18.75, 30, 18.75, 18.75, 30, 12,
  ]);
});

test("heights set for the whole sheet are the file's, marked as set", async () => {
  const excel = bench();
  await excel.run((_, sheet) => void (sheet.getRange("A:XFD").format.rowHeight = 24));
  expect(textOf(unpack(await excel.workbook.save({ modified: FIXED_TIME })), SHEET)).toMatch(
    /<sheetFormatPr (?=[^>]*defaultRowHeight="24")(?=[^>]*customHeight="1")/,
  );
  expect(await heights(await excel.reopened(), "A7")).toEqual([24, 24]);
});

test("a height Excel made itself stays unmarked, one that is set is marked", async () => {
  const excel = await altered("游ゴシック", (xml) =>
    xml.replace('<row r="1"', '<row r="1" ht="37.5"').replace('<row r="2"', '<row r="2" ht="37.5"'),
  );
  await excel.run((_, sheet) => void (sheet.getRange("A2").format.rowHeight = 40));
  const xml = textOf(unpack(await excel.workbook.save({ modified: FIXED_TIME })), SHEET) ?? "";
  expect(/<row r="1"[^>]*>/.exec(xml)?.[0]).not.toContain("customHeight");
  expect(/<row r="2"[^>]*>/.exec(xml)?.[0]).toContain('ht="40" customHeight="1"');
  expect(await heights(excel, "A1", "A2")).toEqual([18.75, 37.5, 40]);
});
