import { openWorkbook, type LocalWorkbook } from "../../../../src/local-excel";
import { LIBRARY_FUNCTIONS } from "../../../../src/local-excel/xlsx/calculation/level";
import { recalculateByGnumeric } from "../../../support/gnumeric";
import { lazily } from "../../../support/lazily";
import { recalculate } from "../../../support/libreoffice";
import { describeWith } from "../../../support/witness";
import { FIXED_TIME, bench, closeBenches } from "../../setup";

afterAll(closeBenches);

/** Written to A1:C5. */
const CELLS = [
  [1, 2, "x"],
  [2, 4, "y"],
  [3, 4, "x"],
  [4, 7, "y"],
  [8, 9, "x"],
];

/** Every function of the library that the level counts in; those of the clock are below. */
const FORMULAS = `
ACOS(0.5) ASIN(0.5) ATAN(2) ATAN2(1,2) SIN(1) COS(1) TAN(1) DEGREES(1) RADIANS(90)
DATE(2026,4,24) DATE(2026,14,31) YEAR(46136) MONTH(46136) DAY(46136) HOUR(0.75) MINUTE(0.5208) SECOND(0.12346)
TIME(10,30,0) EDATE(46136,-1) EDATE(46053,1) EOMONTH(46136,0) EOMONTH(46136,-2) DAYS(46136,46100) WEEKDAY(46136)
WEEKDAY(46136,2) WEEKDAY(46136,3) WEEKNUM(46136) WEEKNUM(46136,2) ISOWEEKNUM(46136) ISOWEEKNUM(46023)
DATEDIF(46000,46136,"d") DATEDIF(46000,46136,"m") DATEDIF(40000,46136,"y") DATEDIF(40000,46136,"ym")
NETWORKDAYS(46100,46136) WORKDAY(46136,10) WORKDAY(46136,-3)
COMBIN(10,3) FACT(10) GCD(24,36) LCM(4,6) EVEN(-1.5) EVEN(3) ODD(1.5) ODD(-2) QUOTIENT(-7,2) MROUND(10,3) SUMSQ(A1:A5)
MEDIAN(A1:A5) MEDIAN(A1:A4) MODE(B1:B5) MODE.SNGL(B1:B5) AVEDEV(A1:A5) DEVSQ(A1:A5) AVERAGEA(A1:C5) MAXA(A1:A5) MINA(A1:C5)
STDEV(A1:A5) STDEV.S(A1:A5) STDEV.P(A1:A5) STDEVP(A1:A5) VAR(A1:A5) VAR.S(A1:A5) VAR.P(A1:A5) VARP(A1:A5)
PERCENTILE(A1:A5,0.9) PERCENTILE.INC(A1:A5,0.1) PERCENTILE.EXC(A1:A5,0.75) QUARTILE(A1:A5,1) QUARTILE.INC(A1:A5,3)
RANK(A2,A1:A5) RANK(A2,A1:A5,1) RANK.EQ(A5,A1:A5) GEOMEAN(A1:A5) HARMEAN(A1:A5)
CORREL(A1:A5,B1:B5) COVARIANCE.P(A1:A5,B1:B5) COVARIANCE.S(A1:A5,B1:B5) SLOPE(B1:B5,A1:A5) INTERCEPT(B1:B5,A1:A5)
FORECAST(6,B1:B5,A1:A5) MAXIFS(A1:A5,C1:C5,"x") MINIFS(A1:A5,C1:C5,"y") LOOKUP(3.5,A1:A5,B1:B5)
BINOM.DIST(6,10,0.5,FALSE) BINOM.DIST(6,10,0.5,TRUE) POISSON.DIST(2,5,FALSE) POISSON.DIST(2,5,TRUE)
EXPON.DIST(0.2,10,TRUE) EXPON.DIST(0.2,10,FALSE)
PMT(0.01,10,10000) PV(0.01,240,500) FV(0.005,10,-200) FV(0.005,10,-200,-500,1) NPV(0.1,A1:A5) NPER(0.01,-100,1000)
PROPER("ab&cd") REPLACE("abcdef",2,3,"X") CODE("A") UNICODE("あ")
`
  .trim()
  .split(/\s+/);

const CLOCK = ["NOW", "TODAY"];

const made = lazily(async () => {
  const { run, workbook } = bench();
  await run((_, sheet) => {
    sheet.getRange("A1:C5").values = CELLS;
    sheet.getRange(`E1:E${FORMULAS.length}`).formulas = FORMULAS.map((formula) => [`=${formula}`]);
  });
  return workbook;
});

function resultsOf({ sheets }: LocalWorkbook): Record<string, unknown> {
  const results = FORMULAS.map((formula, index) => {
    const value = sheets[0]?.cells.get(index + 1, 5)?.value ?? null;
    return [formula, typeof value === "number" ? value.toPrecision(12) : String(value)];
  });
  return Object.fromEntries(results) as Record<string, unknown>;
}

it("each of the level has a formula here", () => {
  const used = new Set(FORMULAS.map((formula) => formula.slice(0, formula.indexOf("("))));
  expect([...used, ...CLOCK].sort()).toEqual([...LIBRARY_FUNCTIONS].sort());
});

it("today is today, wherever this is", async () => {
  const { run } = bench();
  const before = new Date();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.formulas = [["=TODAY()", "=INT(NOW())-TODAY()"]];
    range.load("values");
    await context.sync();
    return range.values[0];
  });
  const day = (time: Date): number =>
    Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000 + 25_569;
  expect([day(before), day(new Date())]).toContain(values?.[0]);
  expect(values?.[1]).toBe(0);
});

describeWith("gnumeric", "the library's functions", () => {
  it("Gnumeric has the same results", async () => {
    const workbook = await made;
    const theirs = await openWorkbook(recalculateByGnumeric(await workbook.save({ modified: FIXED_TIME })));
    expect(resultsOf(workbook)).toEqual(resultsOf(theirs));
  });
});

describeWith("libreoffice", "the library's functions", () => {
  it("LibreOffice has the same results", async () => {
    const workbook = await made;
    const { book } = await recalculate({ book: await workbook.save({ modified: FIXED_TIME }) });
    expect(resultsOf(workbook)).toEqual(resultsOf(await openWorkbook(book)));
  }, 60_000);
});
