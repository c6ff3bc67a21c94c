import { bench, closeBenches } from "./setup";

afterEach(closeBenches);

test("values, formulas, names and formats go in and come back", async () => {
  const { run, host, reopened } = bench();
  await run((context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, 2],
      ["=A1+B1", "text"],
    ];
    range.format.fill.color = "#FF0000";
    context.workbook.names.add("KK_a", sheet.getRange("A1"));
    sheet.getRange("C1").formulas = [["=KK_a*10"]];
    sheet.getRange("D1").numberFormat = [["0.0%"]];
    sheet.getRange("D1").values = [[0.5]];
  });
  const again = await reopened();
  const result = await again.run(async (context, sheet) => {
    const range = sheet.getRange("A1:D2");
    range.load("values,formulas,text,address,format/fill/color");
    const name = context.workbook.names.getItemOrNullObject("kk_A");
    name.load("name,value,formula,type,scope");
    const missing = context.workbook.names.getItemOrNullObject("nope");
    const namesList = context.workbook.names;
    namesList.load("items/name");
    await context.sync();
    return {
      ...range.toJSON(),
      name: name.toJSON(),
      missing: missing.isNullObject,
      names: namesList.items.map((n) => n.name),
    };
  });
  expect(result).toMatchObject({
    values: [
      [1, 2, 10, 0.5],
      [3, "text", "", ""],
    ],
    formulas: [
      [1, 2, "=KK_a*10", 0.5],
      ["=A1+B1", "text", "", ""],
    ],
    text: [
      ["1", "2", "10", "50.0%"],
      ["3", "text", "", ""],
    ],
    address: "入力!A1:D2",
    missing: true,
    names: ["KK_a"],
  });
  expect(host.roundTrips).toHaveLength(1);
});
