import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

test("rules and their formats survive saving, newest first", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    const range = sheet.getRange("B2:D6");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = "=$A2=KK_x";
    custom.custom.format.fill.color = "#FFC7CE";
    custom.custom.format.font.color = "#9C0006";
    custom.custom.format.font.bold = true;
    custom.stopIfTrue = true;
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=0", formula2: "=10", operator: "NotBetween" };
    value.cellValue.format.fill.color = "#C6EFCE";
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("C3");
    conditionalFormats.load("items/type,items/priority,items/stopIfTrue");
    const count = conditionalFormats.getCount();
    await context.sync();
    const [first, second] = conditionalFormats.items;
    if (!first || !second) throw new Error("two rules were expected");
    first.cellValue.load("rule,format/fill/color");
    second.custom.load("rule/formula,format/fill/color,format/font/color,format/font/bold");
    const whole = second.getRange();
    whole.load("address");
    const notCustom = first.customOrNullObject;
    notCustom.load("rule/formula");
    await context.sync();
    return {
      count: count.value,
      types: conditionalFormats.items.map((each) => [each.type, each.priority, each.stopIfTrue]),
      rule: first.cellValue.rule,
      valueFill: first.cellValue.format.fill.color,
      formula: second.custom.rule.formula,
      customLook: [second.custom.format.fill.color, second.custom.format.font.color, second.custom.format.font.bold],
      address: whole.address,
      notCustom: notCustom.isNullObject,
    };
  });
  expect(read).toEqual({
    count: 2,
    types: [
      ["CellValue", 0, false],
      ["Custom", 1, true],
    ],
    rule: { formula1: "=0", formula2: "=10", operator: "NotBetween" },
    valueFill: "#C6EFCE",
    formula: "=$A2=KK_x",
    customLook: ["#FFC7CE", "#9C0006", true],
    address: "入力!B2:D6",
    notCustom: true,
  });
});

test("clearing part of a range keeps the rule elsewhere and moves its formula to the new first cell", async () => {
  const { run } = bench();
  const read = await run(async (context, sheet) => {
    const rule = sheet.getRange("A1:A10").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=A1>$B$1";
    sheet.getRange("A1:A4").conditionalFormats.clearAll();
    const left = sheet.getRange("A1:A10").conditionalFormats;
    left.load("items/custom/rule/formula");
    const cleared = sheet.getRange("A1").conditionalFormats.getCount();
    await context.sync();
    return [cleared.value, left.items.map((each) => each.custom.rule.formula)];
  });
  expect(read).toEqual([0, ["=A5>$B$1"]]);
});

test("deleting a rule renumbers priorities without gaps", async () => {
  const { run } = bench();
  const read = await run(async (context, sheet) => {
    const { conditionalFormats } = sheet.getRange("A1");
    for (const formula of ["=1", "=2", "=3"]) conditionalFormats.add("Custom").custom.rule.formula = formula;
    await context.sync();
    conditionalFormats.getItemAt(1).delete();
    conditionalFormats.load("items/priority,items/custom/rule/formula");
    await context.sync();
    return conditionalFormats.items.map((each) => [each.priority, each.custom.rule.formula]);
  });
  expect(read).toEqual([
    [0, "=3"],
    [1, "=1"],
  ]);
});

test("other kinds of rules are not implemented", async () => {
  const { run } = bench();
  const attempt = run((_, sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar"));
  expect(await failureOf(attempt)).toBe("NotImplemented");
});
