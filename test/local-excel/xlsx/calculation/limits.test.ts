import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

const refusal = (formula: string) => {
  const { run } = bench();
  return failureOf(run((_, sheet) => void (sheet.getRange("A1").formulas = [[formula]])));
};

const text = (length: number) => `"${"x".repeat(length)}"`;
const nested = (levels: number) => `=${"ABS(".repeat(levels)}1${")".repeat(levels)}`;
const list = (count: number) => `=SUM(${Array.from({ length: count }, () => "1").join(",")})`;

test.each([
  ["a text of 255 characters", `=LEN(${text(255)})`],
  ["two of them, joined", `=${text(255)}&${text(255)}`],
  ["255 quotes in a text", `=LEN("${'""'.repeat(255)}")`],
  ["255 characters of Japanese", `=LEN("${"聞".repeat(255)}")`],
  ["255 arguments", list(255)],
  ["64 functions inside one", nested(65)],
  ["8,192 characters", `=${"1+".repeat(4095)}11`],
])("%s in a formula is taken", async (_, formula) => {
  expect(await refusal(formula)).toBeUndefined();
});

test.each([
  ["a text of 256 characters", `=LEN(${text(256)})`],
  ["one beside another", `=IF(A2="",${text(10)},${text(256)})`],
  ["256 characters of Japanese", `=LEN("${"聞".repeat(256)}")`],
  ["256 arguments", list(256)],
  ["65 functions inside one", nested(66)],
  ["8,193 characters", `=${"1+".repeat(4096)}1`],
])("%s in a formula is refused", async (_, formula) => {
  expect(await refusal(formula)).toBe("InvalidArgument");
});

test("names, lists and rules are held to them too", async () => {
  const { run } = bench();
  const long = `=A1=${text(256)}`;
  const attempts: ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
    (context) => context.workbook.names.add("KK_x", long),
    (_, sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: long } }),
    (_, sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = long),
  ];
  for (const attempt of attempts) expect(await failureOf(run(attempt))).toBe("InvalidArgument");
});

test("a plain text may be longer", async () => {
  const { run } = bench();
  expect(await failureOf(run((_, sheet) => void (sheet.getRange("A1").values = [["x".repeat(300)]])))).toBeUndefined();
});
