import { openWorkbook } from "../../../src/local-excel";
import { chartName, chartsOf } from "../../../src/local-excel/xlsx/charts";
import { textOf, unpack } from "../../../src/local-excel/xlsx/package";
import { packageProblems } from "../../../src/local-excel/xlsx/package-check";
import { recalculate } from "../../support/libreoffice";
import { describeWith } from "../../support/witness";
import { FIXED_TIME, bench, closeBenches } from "../setup";

afterEach(closeBenches);

const FIXED = { modified: FIXED_TIME, created: FIXED_TIME, author: "聞き取り", application: "Kikitori" };

/** A workbook with some of every feature. */
async function showcase() {
  const excel = bench();
  await excel.run((context, sheet) => {
    sheet.getRange("A1:C3").values = [
      ["", "今回", "前回"],
      ["統制", 80, 60],
      ["検知", 65, "=B3+1"],
    ];
    sheet.getRange("A1:C1").format.fill.color = "#1F4E79";
    context.workbook.names.add("KK_b", sheet.getRange("B2"));
    context.workbook.names.add("KK_a", sheet.getRange("B3"), "注 & 記");
    sheet.getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source: "=KK_a" } };
    const rule = sheet.getRange("B2:C3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2<50";
    rule.custom.format.fill.color = "#FFC7CE";
    rule.stopIfTrue = true;
    sheet.charts.add("Radar", sheet.getRange("A1:C3"), "Columns").name = "レーダー";
    sheet.pageLayout.setPrintArea("A1:C3");
    sheet.pageLayout.setPrintTitleRows("1:1");
    context.workbook.worksheets.add("記録").visibility = "Hidden";
  });
  return excel;
}

test("equal workbooks saved with equal times give equal bytes", async () => {
  const first = await (await showcase()).workbook.save(FIXED);
  const second = await (await showcase()).workbook.save(FIXED);
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("opening and saving again changes nothing that was written", async () => {
  const first = await (await showcase()).workbook.save(FIXED);
  const second = await (await openWorkbook(first)).save(FIXED);
  const third = await (await openWorkbook(second)).save(FIXED);
  expect(Buffer.from(third).equals(Buffer.from(second))).toBe(true);
});

test("the package is valid by our check and the library's", async () => {
  const bytes = await (await showcase()).workbook.save(FIXED);
  expect(packageProblems(unpack(bytes))).toEqual([]);
  const again = await (await openWorkbook(bytes)).save(FIXED);
  expect(packageProblems(unpack(again))).toEqual([]);
  const { validateXlsxBuffer } = jest.requireActual<{
    validateXlsxBuffer: (bytes: Uint8Array) => Promise<{ ok: boolean; problems: unknown[] }>;
  }>("../../../node_modules/@cj-tech-master/excelts/dist/cjs/modules/excel/utils/ooxml-validator/index.js");
  expect((await validateXlsxBuffer(bytes)).problems).toEqual([]);
});

test("charts that are added to a file with charts stand beside those, each on its own sheet", async () => {
  const { run, workbook } = await (await showcase()).reopened();
  await run(async (context) => {
    const added = context.workbook.worksheets.getItem("記録");
    added.getRange("A1:B2").values = [
      ["", "年"],
      ["損失", 5],
    ];
    added.charts.add("ColumnClustered", added.getRange("A1:B2"), "Columns").name = "棒";
    await context.sync();
  });
  const again = await openWorkbook(await workbook.save(FIXED));
  expect(packageProblems(unpack(await again.save(FIXED)))).toEqual([]);
  expect(again.sheets.map((sheet) => chartsOf(sheet).map((chart) => chartName(chart)))).toEqual([["レーダー"], ["棒"]]);
});

test("the file asks for recalculation on opening, and has the given time and names", async () => {
  const parts = unpack(await (await showcase()).workbook.save(FIXED));
  expect(textOf(parts, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  expect(textOf(parts, "docProps/core.xml")).toContain("2026-01-02T03:04:06Z");
  expect(textOf(parts, "docProps/core.xml")).toContain("<dc:creator>聞き取り</dc:creator>");
  expect(textOf(parts, "docProps/app.xml")).toContain("<Application>Kikitori</Application>");
});

test("names are sorted and written once, beside print areas", async () => {
  const parts = unpack(await (await showcase()).workbook.save(FIXED));
  const names = [...(textOf(parts, "xl/workbook.xml") ?? "").matchAll(/<definedName name="([^"]+)"[^>]*>([^<]*)</g)];
  expect(names.map(([, name, value]) => [name, value])).toEqual([
    ["KK_a", "入力!$B$3"],
    ["KK_b", "入力!$B$2"],
    ["_xlnm.Print_Area", "&apos;入力&apos;!$A$1:$C$3"],
    ["_xlnm.Print_Titles", "&apos;入力&apos;!$1:$1"],
  ]);
});

test("functions newer than the file format have their prefix in the file, but not in Office.js", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1").formulas = [['=TEXTJOIN("IFS(",TRUE,CONCAT("a"))']];
  });
  const bytes = await excel.workbook.save(FIXED);
  expect(textOf(unpack(bytes), "xl/worksheets/sheet1.xml")).toContain(
    "_xlfn.TEXTJOIN(&quot;IFS(&quot;,TRUE,_xlfn.CONCAT(",
  );
  const { run } = await excel.reopened();
  const formula = await run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.load("formulas");
    await context.sync();
    return cell.formulas[0]?.[0] as unknown;
  });
  expect(formula).toBe('=TEXTJOIN("IFS(",TRUE,CONCAT("a"))');
});

test("a new workbook has a complete theme and the default font of Japanese Excel", async () => {
  const parts = unpack(await bench().workbook.save(FIXED));
  expect(textOf(parts, "xl/theme/theme1.xml")).toContain('typeface="游ゴシック"');
  expect(textOf(parts, "xl/styles.xml")).toContain('<name val="游ゴシック"/>');
  expect(textOf(parts, "xl/worksheets/sheet1.xml")).toContain('defaultRowHeight="18.75"');
});

describeWith("libreoffice", "an .xlsx file in LibreOffice", () => {
  test("LibreOffice opens it: names, rules, lists and charts are there", async () => {
    const { book } = await recalculate({ book: await (await showcase()).workbook.save(FIXED) });
    const parts = unpack(book);
    const sheet = textOf(parts, "xl/worksheets/sheet1.xml") ?? "";
    expect(textOf(parts, "xl/workbook.xml")).toContain("KK_a");
    expect(sheet).toContain("dataValidation ");
    expect(sheet).toContain("cfRule");
    expect(Object.keys(parts).some((path) => path.startsWith("xl/charts/chart"))).toBe(true);
  }, 60_000);
});
