import { bench, closeBenches } from "../../setup";

afterEach(closeBenches);

test("calculation is automatic, or on request in manual mode", async () => {
  const { run } = bench();
  const read = await run(async (context, sheet) => {
    const { application } = context.workbook;
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
    const cell = sheet.getRange("A2");
    cell.load("values");
    await context.sync();
    const found: unknown[] = [cell.values[0]?.[0]];
    application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[2]];
    cell.load("values");
    application.load("calculationMode,calculationState");
    await context.sync();
    found.push(cell.values[0]?.[0], application.calculationMode, application.calculationState);
    application.calculate("Recalculate");
    cell.load("values");
    application.load("calculationState");
    await context.sync();
    return [...found, cell.values[0]?.[0] as unknown, application.calculationState];
  });
  expect(read).toEqual([10, 10, "Manual", "Pending", 20, "Done"]);
});

test("with manual calculation a formula just entered still shows its own value", async () => {
  const { run } = bench();
  const value = await run(async (context, sheet) => {
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[3]];
    const cell = sheet.getRange("B1");
    cell.formulas = [["=A1*2"]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });
  expect(value).toBe(6);
});

test("a sheet can be calculated alone", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("計算");
    sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
    other.getRange("A1").formulas = [["=入力!A1+100"]];
    await context.sync();
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    other.calculate(true);
    const cells = [sheet.getRange("A2"), other.getRange("A1")];
    for (const cell of cells) cell.load("values");
    await context.sync();
    return cells.map((cell) => cell.values[0]?.[0] as unknown);
  });
  expect(values).toEqual([2, 105]);
});

test("suspended calculation waits for the end of the batch", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*10"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[7]];
    const cell = sheet.getRange("A2");
    cell.load("values");
    await context.sync();
    const during = cell.values[0]?.[0] as unknown;
    cell.load("values");
    await context.sync();
    return [during, cell.values[0]?.[0] as unknown];
  });
  expect(values).toEqual([10, 70]);
});

test("the calculation mode is kept in the file", async () => {
  const excel = bench();
  await excel.run((context) => {
    context.workbook.application.calculationMode = "Manual";
  });
  const { run } = await excel.reopened();
  const mode = await run(async (context) => {
    context.workbook.application.load("calculationMode");
    await context.sync();
    return context.workbook.application.calculationMode;
  });
  expect(mode).toBe("Manual");
});

test("a circular reference does not loop forever", async () => {
  const { run } = bench();
  const values = await run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.formulas = [["=B1+1", "=A1+1"]];
    range.load("values");
    await context.sync();
    return range.values[0];
  });
  expect(values?.every((value) => typeof value === "number")).toBe(true);
});
