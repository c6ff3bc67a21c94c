import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

const read = (excel: ReturnType<typeof bench>, address: string) =>
  excel.run(async (context, sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load();
    await context.sync();
    return dataValidation.toJSON();
  });

test("a list by name, with its alert and prompt, survives saving", async () => {
  const excel = bench();
  await excel.run((context, sheet) => {
    context.workbook.names.add("KK_list", sheet.getRange("F1:F3"));
    const { dataValidation } = sheet.getRange("A1:A5");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=KK_list" } };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "選択", message: "一覧から選んでください" };
    dataValidation.prompt = { showPrompt: true, title: "回答", message: "選んでください\n改行も" };
    dataValidation.ignoreBlanks = false;
  });
  const again = await excel.reopened();
  expect(await read(again, "A2:A3")).toMatchObject({
    type: "List",
    rule: { list: { inCellDropDown: true, source: "=KK_list" } },
    errorAlert: { showAlert: true, style: "Warning", title: "選択", message: "一覧から選んでください" },
    prompt: { showPrompt: true, title: "回答", message: "選んでください\n改行も" },
    ignoreBlanks: false,
  });
  expect(await read(again, "B1")).toMatchObject({ type: "None", rule: {} });
  expect(await read(again, "A5:A6")).toMatchObject({ type: "MixedCriteria" });
});

test.each<[string, Excel.DataValidationRule, string]>([
  ["an inline list", { list: { inCellDropDown: false, source: "はい,いいえ" } }, "List"],
  [
    "whole numbers by formula",
    { wholeNumber: { formula1: "=KK_min", formula2: 100, operator: "Between" } },
    "WholeNumber",
  ],
  ["decimals", { decimal: { formula1: 0.5, operator: "GreaterThan" } }, "Decimal"],
  ["the length of a text", { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } }, "TextLength"],
  ["a formula", { custom: { formula: "=LEN(A1)>2" } }, "Custom"],
])("%s comes back as it was", async (_, rule, type) => {
  const excel = bench();
  await excel.run((__, sheet) => {
    sheet.getRange("A1").dataValidation.rule = rule;
  });
  expect(await read(await excel.reopened(), "A1")).toMatchObject({ type, rule });
});

test("a range as the source of a list, on another sheet", async () => {
  const excel = bench();
  await excel.run((context, sheet) => {
    const lists = context.workbook.worksheets.add("選択肢");
    lists.getRange("A1:A2").values = [["はい"], ["いいえ"]];
    sheet.getRange("A1:A2").values = [["はい"], ["たぶん"]];
    for (const address of ["A1", "A2"]) {
      sheet.getRange(address).dataValidation.rule = { list: { inCellDropDown: true, source: lists.getRange("A1:A2") } };
    }
  });
  const again = await excel.reopened();
  expect(await read(again, "A1")).toMatchObject({ rule: { list: { source: "=選択肢!$A$1:$A$2" } }, valid: true });
  expect(await read(again, "A2")).toMatchObject({ valid: false });
});

test("clearing part of a rule leaves the rest", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1:C3").dataValidation.rule = { decimal: { formula1: 1, operator: "EqualTo" } };
    sheet.getRange("B2").dataValidation.clear();
  });
  const again = await excel.reopened();
  expect(await read(again, "B2")).toMatchObject({ type: "None" });
  expect(await read(again, "A1:C1")).toMatchObject({ type: "Decimal" });
});

test("two rules in one range are inconsistent", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1").dataValidation.rule = { decimal: { formula1: 1, operator: "EqualTo" } };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
  });
  expect(await read(excel, "A1:A2")).toMatchObject({ type: "Inconsistent", rule: null });
});

test("validity is checked for each cell, relative to the rule's first cell", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1:B2").values = [
      [5, 3],
      [1, 3],
    ];
    sheet.getRange("A1:A2").dataValidation.rule = { custom: { formula: "=A1>B1" } };
  });
  expect(await read(excel, "A1")).toMatchObject({ valid: true });
  expect(await read(excel, "A2")).toMatchObject({ valid: false });
  expect(await read(excel, "A1:A2")).toMatchObject({ valid: null });
});

test("an inline list above 255 characters is refused", async () => {
  const { run } = bench();
  const attempt = run((_, sheet) => {
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "あ".repeat(256) } };
  });
  expect(await failureOf(attempt)).toBe("InvalidArgument");
});
