import { type Bench, bench, closeBenches } from "../../setup";

/** Written to A1:F8; a column of viewpoints, of weights, of steps, and odd cells. */
const CELLS = [
  ["統制", 3, 2, "", "abc", 10],
  ["検知", 2, 4, "text", "ABD", 20],
  ["統制", 1, 3, true, "x*y", 30],
  ["復旧", 4, 1, "12", "", 40],
  ["統制", 2, 5, "", "あい", 50],
];

let excel: Bench;

beforeAll(async () => {
  excel = bench();
  await excel.run((context, sheet) => {
    sheet.getRange("D4").numberFormat = [["@"]];
    sheet.getRange("A1:F5").values = CELLS;
    sheet.getRange("G1").formulas = [["=1/0"]];
    sheet.getRange("G2").formulas = [["=NA()"]];
    const { names } = context.workbook;
    names.add("KK_view", sheet.getRange("A1:A5"));
    names.add("KK_weight", sheet.getRange("B1:B5"));
    names.add("KK_step", sheet.getRange("C1:C5"));
    names.add("KK_one", sheet.getRange("B1"));
    names.add("KK_rate", "=0.25");
  });
});

afterAll(closeBenches);

async function evaluate(formula: string): Promise<unknown> {
  return excel.run(async (context, sheet) => {
    const cell = sheet.getRange("J20");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

/** Expected values are calculated by hand from CELLS. */
const CASES: readonly [formula: string, expected: unknown][] = [
  // arithmetic and comparison
  ["=1+2*3^2", 19],
  ["=-2^2", 4],
  ["=10%*50", 5],
  ["=0.1+0.2=0.3", true],
  ['="a"="A"', true],
  ['="10"+5', 15],
  ['="1,234"*2', 2468],
  ['="50%"*4', 2],
  ['=1&"円"', "1円"],
  ["=1.5&TRUE", "1.5TRUE"],
  ['=0.1+0.2&""', "0.3"],
  ['=2<"a"', true],
  ["=1/0", "#DIV/0!"],
  ['="a"*1', "#VALUE!"],
  ["=KK_missing", "#NAME?"],
  ["=KK_one*KK_rate", 0.75],
  ["=KK_one", 3],
  ["=D1", 0],
  // logic
  ['=IF(B1>2,"多","少")', "多"],
  ["=IF(FALSE,1)", false],
  ["=IF(B1>2,,5)", 0],
  ["=IF(G1>0,1,2)", "#DIV/0!"],
  ['=IFERROR(G1,"なし")', "なし"],
  ['=IFERROR(B1/B2,"なし")', 1.5],
  ["=IFNA(G2,7)", 7],
  ["=IFNA(G1,7)", "#DIV/0!"],
  ["=AND(B1>2,C1=2)", true],
  ["=AND(TRUE,D1)", true],
  ["=OR(FALSE,0)", false],
  ["=NOT(B1=3)", false],
  ['=CHOOSE(2,"a","b","c")', "b"],
  ["=CHOOSE(4,1,2)", "#VALUE!"],
  ["=IFS(B1=1,10,B1=3,30)", 30],
  ['=SWITCH(B1,1,"一",3,"三","他")', "三"],
  // sums
  ["=SUM(B1:B5)", 12],
  ['=SUM(B1:B5,"3",TRUE)', 16],
  ["=SUM(D1:D5)", 0],
  ["=MIN(KK_weight)", 1],
  ["=MAX(KK_weight,KK_step)", 5],
  ["=MAX(D1:D5)", 0],
  ["=LARGE(KK_weight,2)", 3],
  ["=LARGE(A1:D1,1)", 3],
  ["=LARGE(KK_weight,6)", "#NUM!"],
  ["=LARGE(KK_weight,0)", "#NUM!"],
  ["=LARGE(G1:G2,1)", "#DIV/0!"],
  ['=LARGE(KK_weight,"x")', "#VALUE!"],
  ["=SUMPRODUCT(LARGE(KK_weight,{1,2}))", 7],
  ["=SMALL(KK_weight,2)", 2],
  ["=AVERAGE(B1:B5)", 2.4],
  ["=PRODUCT(2,3,4)", 24],
  ["=SUMPRODUCT(KK_weight,KK_step)", 31],
  ['=SUMPRODUCT((KK_view="統制")*KK_weight*KK_step)', 19],
  ['=SUMPRODUCT((KK_view="統制")*KK_weight*KK_step)/SUMPRODUCT((KK_view="統制")*KK_weight)', 19 / 6],
  ['=SUMPRODUCT(--(KK_view="統制"))', 3],
  ['=SUMPRODUCT(MAX((KK_view="統制")*KK_step))', 5],
  ["=SUMPRODUCT(MIN(KK_weight+KK_step))", 4],
  ["=SUMPRODUCT(EXP(KK_weight*0))", 5],
  ['=SUMPRODUCT(IF(KK_view="統制",KK_step,0))', 10],
  ["=SUMPRODUCT(KK_weight,B1:B4)", "#VALUE!"],
  ["=SUMPRODUCT(1-(1-0.5*(KK_step>2))*1)", 1.5],
  ['=COUNTIF(KK_view,"統制")', 3],
  ['=COUNTIF(KK_weight,">=2")', 4],
  ['=COUNTIF(KK_weight,"<>2")', 3],
  ['=COUNTIF(E1:E5,"ab*")', 2],
  ['=COUNTIF(E1:E5,"x~*y")', 1],
  ['=COUNTIFS(KK_view,"統制",KK_weight,">1")', 2],
  ['=SUMIF(KK_view,"統制",KK_step)', 10],
  ['=SUMIF(KK_weight,">2")', 7],
  ['=SUMIFS(KK_step,KK_view,"統制",KK_weight,"<3")', 8],
  ["=COUNT(B1:D5)", 10],
  ["=COUNTA(D1:D5)", 3],
  ["=COUNTBLANK(D1:D5)", 2],
  // numbers
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(2.675,2)", 2.68],
  ["=ROUND(1234.5,-2)", 1200],
  ["=ROUND(0.1234565,6)", 0.123457],
  ["=ROUNDDOWN(1.15,2)", 1.15],
  ["=ROUNDDOWN(-1.999,1)", -1.9],
  ["=ROUNDUP(1.001,1)", 1.1],
  ["=INT(-1.5)", -2],
  ["=TRUNC(-1.5)", -1],
  ["=MOD(-1,3)", 2],
  ["=ABS(-3)", 3],
  ["=EXP(0)", 1],
  ["=LN(1)", 0],
  ["=LN(0)", "#NUM!"],
  ["=SQRT(16)", 4],
  ["=SQRT(-1)", "#NUM!"],
  ["=POWER(2,10)", 1024],
  ["=LOG10(1000)", 3],
  // lookup
  ["=INDEX(KK_step,2)", 4],
  ["=INDEX(A1:C5,4,2)", 4],
  ["=INDEX(KK_step,9)", "#REF!"],
  ["=SUM(INDEX(B1:C5,0,2))", 15],
  ["=SUM(B1:INDEX(B1:B5,3))", 6],
  ['=MATCH("復旧",KK_view,0)', 4],
  ['=MATCH("無い",KK_view,0)', "#N/A"],
  ["=MATCH(25,F1:F5,1)", 2],
  ["=MATCH(25,F1:F5)", 2],
  ['=MATCH("a?c",E1:E5,0)', 1],
  ['=INDEX(KK_step,MATCH("復旧",KK_view,0))', 1],
  ['=VLOOKUP("検知",A1:C5,3,FALSE)', 4],
  ['=VLOOKUP("無い",A1:C5,3,FALSE)', "#N/A"],
  ["=ROW(B7)", 7],
  ["=ROW()", 20],
  ["=COLUMN()", 10],
  ["=ROWS(A1:C5)", 5],
  ["=SUMPRODUCT(ROW(B1:B3))", 6],
  // text
  ['=TEXT(1234567,"#,##0")', "1,234,567"],
  ['=TEXT(0.1234,"0.0%")', "12.3%"],
  // fifteen digits, as in Excel and LibreOffice
  ['=TEXT(4823571476186.6506,"0.0%")', "482357147618665.0%"],
  ['=TEXT(1234567890123456.7,"#,##0")', "1,234,567,890,123,450"],
  ['=TEXT(45,"0.0")', "45.0"],
  ['=TEXT(1234.56,"#,##0.0")', "1,234.6"],
  ['=TEXT(46000,"yyyy/mm/dd")', "2025/12/09"],
  ['=TEXT(-0.4,"0")', "0"],
  ['=TEXT("abc","0")', "abc"],
  ['=VALUE("1,234")', 1234],
  ['=VALUE("あ")', "#VALUE!"],
  ["=N(TRUE)", 1],
  ['=N("x")', 0],
  ['=T("x")', "x"],
  ["=T(1)", ""],
  ['=LEN("聞き取り")', 4],
  ['=LEFT("聞き取り",2)', "聞き"],
  ['=RIGHT("聞き取り",1)', "り"],
  ['=MID("聞き取り",2,2)', "き取"],
  ['=REPT("■",3)', "■■■"],
  ['=CONCATENATE("計",B1,"件")', "計3件"],
  ['=TEXTJOIN("、",TRUE,A1:A3,"",E4)', "統制、検知、統制"],
  ['=SUBSTITUTE("a-b-c","-","/",2)', "a-b/c"],
  ['=FIND("き","聞き取り")', 2],
  ['=SEARCH("B","abc")', 2],
  ['=TRIM("  a  b ")', "a b"],
  ['=CLEAN("a"&CHAR(10)&CHAR(31)&"　b "&CHAR(127))', "a　b \x7f"],
  ['=HYPERLINK("#KK_one","開く")', "開く"],
  // types of values
  ["=ISNUMBER(B1)", true],
  ["=ISNUMBER(D4)", false],
  ["=ISBLANK(D1)", true],
  ["=ISTEXT(E1)", true],
  ["=ISERROR(G1)", true],
  ["=ISERROR(B1)", false],
  ["=ISNA(G1)", false],
  // asked for by @, a range in place of one value: the cell in the formula's own row
  ["=@KK_weight+1", "#VALUE!"],
  ["=SUM({1,2,3})+1", 7],
];

test.each(CASES)("%s is %p", async (formula, expected) => {
  const value = await evaluate(formula);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
  else expect(value).toBe(expected);
});

test("@ before a range means the cell in the formula's row", async () => {
  await excel.run((_, sheet) => {
    sheet.getRange("I3").formulas = [["=@KK_step*10"]];
  });
  expect(await evaluate("=I3")).toBe(30);
});

/** Not implemented here: the xlsx library calculates these. */
test.each([
  ["=MEDIAN(KK_weight)", 2],
  ["=LARGE(F1:F5,2)", 40],
  ["=STDEV(F1:F5)", Math.sqrt(250)],
  ["=DATE(2026,1,1)", 46023],
  ["=YEAR(46023)", 2026],
  ["=NOSUCHFUNCTION(1)", "#NAME?"],
])("the library's %s is %p", async (formula, expected) => {
  const value = await evaluate(formula);
  if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
  else expect(value).toBe(expected);
});
