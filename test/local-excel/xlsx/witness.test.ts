import { openWorkbook } from "../../../src/local-excel";
import { pack, setText, textOf, unpack } from "../../../src/local-excel/xlsx/package";
import { recalculate } from "../../support/libreoffice";
import { describeWith } from "../../support/witness";
import { FIXED_TIME, bench, closeBenches } from "../setup";

afterEach(closeBenches);

const FORMULAS = [
  '=SUMPRODUCT((KK_view="統制")*KK_weight*KK_step)/SUMPRODUCT((KK_view="統制")*KK_weight)',
  '=SUMPRODUCT(MAX((KK_view="統制")*KK_step))',
  '=INDEX(KK_step,MATCH("復旧",KK_view,0))',
  '=IFERROR(ROUND(1/0,2),"なし")',
  "=ROUND(2.675,2)+ROUNDDOWN(1.15,2)+INT(-1.5)",
  "=EXP(LN(5))+SQRT(2)",
  '="合計"&TEXT(SUM(KK_weight)*1000,"#,##0")&"円"',
  '=TEXT(0.1234,"0.0%")&TEXT(46000,"yyyy/mm/dd")&TEXT(5,"0.0")',
  '=COUNTIF(KK_view,"統制")+SUMIF(KK_view,"統制",KK_step)',
  '=CHOOSE(2,"a","b")&REPT("■",3)&LEFT("聞き取り",2)',
  '=TEXTJOIN("、",TRUE,KK_view)',
  '=IF(AND(ISNUMBER(B1),NOT(ISBLANK(B1))),N(TRUE),LEN("x"))',
  "=MIN(KK_weight)/0",
  '=HYPERLINK("#KK_view","開く")',
];

async function witnessed() {
  const { run, workbook } = bench();
  await run((context, sheet) => {
    sheet.getRange("A1:C5").values = [
      ["統制", 3, 2],
      ["検知", 2, 4],
      ["統制", 1, 3],
      ["復旧", 4, 1],
      ["統制", 2, 5],
    ];
    context.workbook.names.add("KK_view", sheet.getRange("A1:A5"));
    context.workbook.names.add("KK_weight", sheet.getRange("B1:B5"));
    context.workbook.names.add("KK_step", sheet.getRange("C1:C5"));
    sheet.getRange(`E1:E${FORMULAS.length}`).formulas = FORMULAS.map((formula) => [formula]);
  });
  return workbook;
}

async function valuesOf(bytes: Uint8Array): Promise<unknown[]> {
  const { run } = bench({}, await openWorkbook(bytes));
  return run(async (context, sheet) => {
    context.application.suspendApiCalculationUntilNextSync();
    const range = sheet.getRange(`E1:E${FORMULAS.length}`);
    range.load("values");
    await context.sync();
    return range.values.map(([value]) => (typeof value === "number" ? Number(value.toPrecision(12)) : value));
  });
}

describeWith("libreoffice", "an .xlsx file in LibreOffice", () => {
  test("LibreOffice calculates equal values, even if the file holds others", async () => {
    const workbook = await witnessed();
    const honest = await workbook.save({ modified: FIXED_TIME });
    const parts = unpack(honest);
    const sheet = "xl/worksheets/sheet1.xml";
    const poisoned = (textOf(parts, sheet) ?? "").replace(/(<\/f><v>)[^<]*(<\/v>)/g, "$10$2");
    expect(poisoned).not.toBe(textOf(parts, sheet));
    setText(parts, sheet, poisoned);
    const { book } = await recalculate({ book: pack(parts, FIXED_TIME) });
    const theirs = await valuesOf(book);
    expect(theirs).toEqual(await valuesOf(honest));
  }, 60_000);
});
