import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

function withTable() {
  const excel = bench();
  excel.workbook.sheets[0]?.native.addTable({
    name: "明細",
    ref: "B2",
    headerRow: true,
    totalsRow: false,
    columns: [{ name: "項目" }, { name: "金額" }],
    rows: [
      ["調査", 100],
      ["復旧", 250],
    ],
  });
  return excel.reopened();
}

test("tables in a file are read: name, ranges, structured references", async () => {
  const { run } = await withTable();
  const read = await run(async (context, sheet) => {
    const { tables } = context.workbook;
    tables.load("items/name,items/showHeaders");
    const table = tables.getItem("明細");
    const body = table.getDataBodyRange();
    const header = table.getHeaderRowRange();
    body.load("address,values");
    header.load("values");
    const sum = sheet.getRange("F1");
    sum.formulas = [["=SUM(明細[金額])"]];
    sum.load("values");
    await context.sync();
    return {
      tables: tables.items.map((each) => [each.name, each.showHeaders]),
      body: [body.address, body.values],
      header: header.values,
      sum: sum.values[0]?.[0] as unknown,
    };
  });
  expect(read).toEqual({
    tables: [["明細", true]],
    body: [
      "入力!B3:C4",
      [
        ["調査", 100],
        ["復旧", 250],
      ],
    ],
    header: [["項目", "金額"]],
    sum: 350,
  });
});

test("tables cannot be added", async () => {
  const { run } = bench();
  expect(await failureOf(run((_, sheet) => void sheet.tables.add("A1:B2", true)))).toBe("NotImplemented");
});
