import type { VariableId } from "../../src/engine";
import type { LocalWorkbook } from "../../src/local-excel";
import { names } from "../../src/workbook/model/names";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { edit, openTemplate, type, valueAt, valueOf, placeOfName } from "../support/local";
import { pasteFormula } from "../support/tamper";

const mark = (workbook: LocalWorkbook, name: string): CellValue => valueOf(workbook, name, 1);

/** done, to check, all, how far: the figures beside the heading of a section on the Guide. */
function progress(workbook: LocalWorkbook, section: string): readonly CellValue[] {
  const rows = Array.from({ length: 60 }, (_, index) => index + 1);
  const row = rows.find((at) => valueAt(workbook, "ご案内", at, 1) === section) ?? 0;
  return [4, 5, 6, 8].map((column) => valueAt(workbook, "ご案内", row, column));
}

const date = 46_113; // 2026-04-01

test.each<readonly [VariableId, CellValue, string]>([
  ["customer", "", "未記入"],
  ["customer", "　 ", "未記入"],
  ["customer", "株式会社みほん", "記入済"],
  ["date", date, "記入済"],
  ["date", "来月", "要確認"],
  ["date", -5, "要確認"],
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
  ["remoteAccess", "", "未記入"],
  ["remoteAccess", "いいえ", "記入済"],
  ["ot", "あるかもしれない", "要確認"],
  ["itShare", "", "任意"],
  ["itShare", 0.4, "記入済"],
  ["itShare", 40, "要確認"],
  ["peak", "12月", "記入済"],
])("%s: %j is marked %s", async (id, value, expected) => {
  const workbook = await openTemplate();
  await type(workbook, { [names.input(id)]: value });
  expect(mark(workbook, names.input(id))).toBe(expected);
});

test.each<readonly [CellValue, CellValue, string]>([
  ["", "百万円", "未記入"],
  [60.5, "円", "記入済"],
  [60.5, "百万円", "記入済"],
  [0.00000001, "億円", "記入済"],
  [0.000000009, "億円", "要確認"],
  [0.001, "千円", "記入済"],
  [1_000_000, "億円", "記入済"],
  [1_000_001, "億円", "要確認"],
  [100_000_000, "百万円", "記入済"],
  [100_000_001, "百万円", "要確認"],
  ["約120", "百万円", "要確認"],
  [120, "", "要確認"],
  [120, "百萬圓", "要確認"],
  [120, "万円", "要確認"],
  [0, "百万円", "要確認"],
])("a revenue of %j in %j is marked %s", async (amount, unit, expected) => {
  const workbook = await openTemplate();
  await type(workbook, { KK_revenue: amount, KK_unit_revenue: unit });
  expect(mark(workbook, "KK_revenue")).toBe(expected);
});

test("no sales online are none in any unit, but not in one of no list", async () => {
  const workbook = await openTemplate();
  for (const [unit, expected] of [
    ["億円", "記入済"],
    ["百萬圓", "要確認"],
  ] as const) {
    await type(workbook, { KK_webSales: 0, KK_unit_webSales: unit });
    expect(mark(workbook, "KK_webSales")).toBe(expected);
  }
});

test("an error beside an amount is worth a look", async () => {
  const workbook = await openTemplate();
  await type(workbook, { KK_revenue: 120 });
  pasteFormula(workbook, "KK_unit_revenue", "NA()");
  expect(mark(workbook, "KK_revenue")).toBe("要確認");
});

test.each<readonly [VariableId, "ja" | "en", string, string]>([
  ["revenue", "ja", "1,000,000,000円（引受側の仮定）", "仮定"],
  ["staff", "ja", "50（引受側の仮定。ご記入は「多数」）", "仮定"],
  ["hasWebsite", "ja", "はい（引受側の仮定）", "仮定"],
  ["industry", "ja", "T 分類不能の産業（引受側の仮定）", "仮定"],
  ["staff", "en", "50 (underwriter's assumption)", "assumed"],
  ["staff", "en", '50 (underwriter\'s assumption; entered: "a lot")', "assumed"],
  // none of these is taken for the underwriter's when read
  ["staff", "ja", "（引受側の仮定）", "要確認"],
  ["staff", "ja", "50（引受側の仮定）です", "要確認"],
  ["customer", "ja", "A社（引受側の仮定）", "記入済"],
])("%s, %s: %p is marked %s", async (id, language, value, expected) => {
  const workbook = await openTemplate(language);
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
  await type(workbook, { KK_webSales: 5, KK_unit_webSales: "百万円" });
  expect(progress(workbook, section)).toEqual([3, 0, 3, "完了"]);
  await type(workbook, { KK_monthlyUsers: "2,000（引受側の仮定）" });
  expect(progress(workbook, section)).toEqual([2, 1, 3, "要確認"]);
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

test("a unit is picked from a list, yen being there; the amount beside it is checked in that unit", async () => {
  const workbook = await openTemplate();
  expect(["KK_unit_revenue", "KK_unit_webSales"].map((name) => valueOf(workbook, name))).toEqual(["円", "円"]);
  const checks = async () =>
    edit(workbook, async (context) => {
      const [unit, amount] = ["KK_unit_revenue", "KK_revenue"].map(
        (name) => context.workbook.names.getItem(name).getRange().dataValidation,
      );
      unit?.load("valid,rule,errorAlert,prompt");
      amount?.load("valid,errorAlert");
      await context.sync();
      return { unit, amount };
    });
  const { unit, amount } = await checks();
  expect(unit?.rule.list?.source).toBe("=KK_list_amountUnit");
  expect([unit?.errorAlert.style, unit?.prompt.message]).toEqual([
    "Stop",
    "左の金額の単位を、右の▼から選んでください。",
  ]);
  const said = "右の単位で数字をご記入ください。小数も使えます。円にして1から100,000,000,000,000までです。";
  expect([amount?.errorAlert.style, amount?.errorAlert.message]).toEqual(["Warning", said]);
  for (const [value, picked, valid] of [
    [1.5, "億円", [true, true]],
    [1_000_001, "億円", [true, false]],
    [1_000_001, "円", [true, true]],
    [0.5, "円", [true, false]],
    [1, "百萬圓", [false, false]],
  ] as const) {
    await type(workbook, { KK_revenue: value, KK_unit_revenue: picked });
    const now = await checks();
    expect([value, picked, [now.unit?.valid, now.amount?.valid]]).toEqual([value, picked, valid]);
  }
});

test.each([
  [60.5, "60.5"],
  [60_500_000, "60,500,000"],
  [999_999.5, "999999.5"],
])("an amount of %d is shown as %s", async (value, shown) => {
  const workbook = await openTemplate();
  await type(workbook, { KK_revenue: value });
  const text = await edit(workbook, async (context) => {
    const range = context.workbook.names.getItem("KK_revenue").getRange();
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([[shown]]);
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
    ['=D1="仮定"', "#12466B"],
    ['=D1="記入済"', "#0B6E4F"],
    ['=OR(D1="要確認",D1="要理由")', "#8A4B00"],
  ]);
});
