import type { VariableId } from "../../src/engine";
import type { LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { edit, openTemplate, type, valueAt, valueOf, placeOfName } from "../support/local";

const mark = (workbook: LocalWorkbook, name: string): CellValue => valueOf(workbook, name, 1);

/** done, to check, all, how far: the figures beside the heading of a section on the Guide. */
function progress(workbook: LocalWorkbook, section: string): readonly CellValue[] {
  const rows = Array.from({ length: 60 }, (_, index) => index + 1);
  const row = rows.find((at) => valueAt(workbook, "ご案内", at, 1) === section) ?? 0;
  return [2, 3, 4, 6].map((column) => valueAt(workbook, "ご案内", row, column));
}

const date = 46_113; // 2026-04-01

test.each<readonly [VariableId, CellValue, string]>([
  ["customer", "", "未記入"],
  ["customer", "　 ", "未記入"],
  ["customer", "株式会社みほん", "記入済"],
  ["date", date, "記入済"],
  ["date", "来月", "要確認"],
  ["date", -5, "要確認"],
  ["renewalDate", "", "任意"],
  ["renewalDate", 2_958_465, "記入済"],
  ["renewalDate", 2_958_466, "要確認"],
  ["industry", "I2 小売業", "記入済"],
  ["industry", "小売業", "要確認"],
  ["industry", "*", "要確認"],
  ["revenue", 1, "記入済"],
  ["revenue", 0, "要確認"],
  ["revenue", 1e14, "記入済"],
  ["revenue", 2e14, "要確認"],
  ["revenue", "１億2,000万", "要確認"],
  ["revenue", 0.5, "要確認"],
  ["revenue", 1.5, "記入済"],
  ["staff", 40, "記入済"],
  ["staff", 40.5, "要確認"],
  ["staff", "", "未記入"],
  ["staff", true, "要確認"],
  ["margin", "", "任意"],
  ["margin", 1, "記入済"],
  ["margin", 1.01, "要確認"],
  ["usSales", 0.3, "記入済"],
  ["usSales", 30, "要確認"],
  ["sites", 12, "記入済"],
  ["sites", -1, "要確認"],
  ["sites", "12か所", "要確認"],
  ["itServices", "はい", "記入済"],
  ["itServices", "ある", "要確認"],
  ["hasWebsite", "いいえ", "記入済"],
  ["hasWebsite", 1, "要確認"],
  ["ispProvider", "なし", "記入済"],
  ["ispProvider", "近所の電話会社", "要確認"],
  ["peak", "12月", "記入済"],
])("%s: %j is marked %s", async (id, value, expected) => {
  const workbook = await openTemplate();
  await type(workbook, { [names.input(id)]: value });
  expect(mark(workbook, names.input(id))).toBe(expected);
});

test.each([
  ["", "", "未記入"],
  ["すべての人に実施している", "", "要確認"],
  ["わからない", "", "記入済"],
  ["該当なし（理由を備考欄に記入）", "", "要理由"],
  ["該当なし（理由を備考欄に記入）", "　", "要理由"],
  ["該当なし（理由を備考欄に記入）", "紙だけで働くため", "記入済"],
])("an answer of %j with the remark %j is marked %s", async (answer, remark, expected) => {
  const workbook = await openTemplate();
  await type(workbook, { [names.input("N02")]: answer, [names.remark("N02")]: remark });
  expect(mark(workbook, names.input("N02"))).toBe(expected);
});

test("an error is worth a look, not an error of the mark", async () => {
  const workbook = await openTemplate();
  await edit(workbook, (context) => {
    for (const name of ["KK_staff", "KK_hasWebsite", "KK_revenue"])
      context.workbook.names.getItem(name).getRange().formulas = [["=NA()"]];
  });
  for (const name of ["KK_staff", "KK_hasWebsite", "KK_revenue"])
    expect([name, mark(workbook, name)]).toEqual([name, "要確認"]);
});

test("the English sheet says the same", async () => {
  const workbook = await openTemplate("en");
  await type(workbook, { KK_staff: "many", KK_hasWebsite: "Yes", KK_G01: "sometimes" });
  const marks = ["KK_staff", "KK_hasWebsite", "KK_G01", "KK_revenue", "KK_margin"].map((name) => mark(workbook, name));
  expect(marks).toEqual(["check", "done", "check", "to do", "optional"]);
});

test("the Guide counts what is done and what is worth a look", async () => {
  const workbook = await openTemplate();
  const section = "Webサイト";
  expect(progress(workbook, section)).toEqual([0, 0, 3, "記入中"]);
  await type(workbook, { KK_hasWebsite: "はい", KK_webSales: "たくさん" });
  expect(progress(workbook, section)).toEqual([1, 1, 3, "記入中"]);
  await type(workbook, { KK_monthlyUsers: 2_000 });
  expect(progress(workbook, section)).toEqual([2, 1, 3, "要確認"]);
  expect(progress(workbook, "合計").slice(0, 2)).toEqual([2, 1]);
  await type(workbook, { KK_webSales: 5_000_000 });
  expect(progress(workbook, section)).toEqual([3, 0, 3, "完了"]);
});

test("a list says on a wrong entry what to do, and stops it; a number warns", async () => {
  const workbook = await openTemplate();
  const alerts = await edit(workbook, async (context) => {
    const checks = ["KK_G01", "KK_hasWebsite", "KK_staff"].map(
      (name) => context.workbook.names.getItem(name).getRange().dataValidation,
    );
    for (const check of checks) check.load("errorAlert,prompt");
    await context.sync();
    return checks.map(({ errorAlert, prompt }) => [errorAlert.style, errorAlert.message, prompt.message]);
  });
  const pick = "右の▼から選んでください。分からないときは「わからない」を選んでください。";
  const number = "1から1,000,000までの数字をご記入ください。単位は人です。";
  expect(alerts).toEqual([
    ["Stop", "選択肢の中から選んでください。", pick],
    ["Stop", "選択肢の中から選んでください。", pick],
    ["Warning", number, number],
  ]);
});

test("marks have colours besides their words", async () => {
  const workbook = await openTemplate();
  const { row } = placeOfName(workbook, "KK_staff");
  const rules = await edit(workbook, async (context) => {
    const formats = context.workbook.worksheets.getItem("ヒアリングシート").getRange(`D${row}`).conditionalFormats;
    formats.load("items/type");
    await context.sync();
    const customs = formats.items.map(({ custom }) => custom);
    for (const custom of customs) custom.load("rule/formula,format/font/color");
    await context.sync();
    return customs.map(({ rule, format }) => [rule.formula, format.font.color]);
  });
  expect(rules.sort()).toEqual([
    ['=D1="記入済"', "#0B6E4F"],
    ['=OR(D1="要確認",D1="要理由")', "#8A4B00"],
  ]);
});
