import { openWorkbook } from "../../../src/local-excel";
import { pack, setText, textOf, unpack } from "../../../src/local-excel/xlsx/package";
import { packageProblems } from "../../../src/local-excel/xlsx/package-check";
import { recalculate } from "../../support/libreoffice";
import { describeWith } from "../../support/witness";
import { FIXED_TIME, type Bench, bench, closeBenches } from "../setup";

afterEach(closeBenches);

const SHEET = "xl/worksheets/sheet1.xml";

/** A saved workbook, edited into what other programs write. */
async function altered(excel: Bench, change: (parts: ReturnType<typeof unpack>) => void): Promise<Bench> {
  const parts = unpack(await excel.workbook.save({ modified: FIXED_TIME }));
  change(parts);
  return bench({}, await openWorkbook(pack(parts, FIXED_TIME)));
}

const edit = (parts: ReturnType<typeof unpack>, path: string, change: (xml: string) => string) =>
  setText(parts, path, change(textOf(parts, path) ?? ""));

const valuesOf = (excel: Bench, address: string) =>
  excel.run(async (context, sheet) => {
    const range = sheet.getRange(address);
    range.load("values,formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });

test("names that differ only in case are one name, and unusual names are kept unchanged", async () => {
  const excel = await altered(bench(), (parts) =>
    edit(parts, "xl/workbook.xml", (xml) =>
      xml.replace(
        "<calcPr",
        '<definedNames><definedName name="kk_a">入力!$A$1</definedName><definedName name="KK_union">入力!$A$1,入力!$C$1</definedName>' +
          '<definedName name="KK_lost">#REF!</definedName><definedName name="KK_A" localSheetId="0">入力!$B$1</definedName></definedNames><calcPr',
      ),
    ),
  );
  await excel.run((context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    context.workbook.names.getItem("KK_A").comment = "x";
  });
  const again = await excel.reopened();
  const names = await again.run(async (context, sheet) => {
    context.workbook.names.load("items/name,items/formula,items/comment");
    sheet.names.load("items/name,items/formula");
    await context.sync();
    return [
      context.workbook.names.items.map((each) => [each.name, each.formula, each.comment]),
      sheet.names.items.map((each) => [each.name, each.formula]),
    ];
  });
  expect(names).toEqual([
    [
      ["kk_a", "=入力!$A$1", "x"],
      ["KK_lost", "=#REF!", ""],
      ["KK_union", "=入力!$A$1,入力!$C$1", ""],
    ],
    [["KK_A", "=入力!$B$1"]],
  ]);
});

test("a list in the x14 extension, where Excel puts lists on other sheets, is read and kept", async () => {
  const extension =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
    '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
    '<x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1">' +
    "<x14:formula1><xm:f>選択肢!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B5 D2</xm:sqref></x14:dataValidation>" +
    "</x14:dataValidations></ext></extLst></worksheet>";
  const excel = await altered(bench(), (parts) => edit(parts, SHEET, (xml) => xml.replace("</worksheet>", extension)));
  const read = (from: Bench) =>
    from.run(async (context, sheet) => {
      const rule = sheet.getRange("B3").dataValidation;
      const other = sheet.getRange("D2").dataValidation;
      rule.load("rule,type");
      other.load("type");
      await context.sync();
      return [rule.type, rule.rule, other.type];
    });
  const expected = ["List", { list: { inCellDropDown: true, source: "=選択肢!$A$1:$A$3" } }, "List"];
  expect(await read(excel)).toEqual(expected);
  expect(await read(await excel.reopened())).toEqual(expected);
});

test("custom XML parts are kept", async () => {
  const excel = await altered(bench(), (parts) => {
    setText(parts, "customXml/item1.xml", "<kikitori/>");
    setText(
      parts,
      "customXml/itemProps1.xml",
      '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    );
    setText(
      parts,
      "customXml/_rels/item1.xml.rels",
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
    );
    edit(parts, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      ),
    );
  });
  const parts = unpack(await excel.workbook.save({ modified: FIXED_TIME }));
  expect(textOf(parts, "customXml/item1.xml")).toBe("<kikitori/>");
  expect(textOf(parts, "xl/_rels/workbook.xml.rels")).toContain("../customXml/item1.xml");
  expect(packageProblems(parts)).toEqual([]);
});

test("a chart whose drawing makes its namespace the default one is kept", async () => {
  const made = bench();
  await made.run((_, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["", "x"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "折れ線";
  });
  const excel = await altered(made, (parts) => {
    edit(parts, "xl/drawings/drawing1.xml", (xml) =>
      xml.replaceAll("<xdr:", "<").replaceAll("</xdr:", "</").replace("xmlns:xdr=", "xmlns="),
    );
    edit(parts, "xl/charts/chart1.xml", (xml) =>
      xml.replaceAll("<c:", "<").replaceAll("</c:", "</").replace("xmlns:c=", "xmlns="),
    );
  });
  const read = (from: Bench) =>
    from.run(async (context, sheet) => {
      sheet.charts.load("items/name,items/chartType");
      await context.sync();
      return sheet.charts.items.map((chart) => [chart.name, chart.chartType]);
    });
  expect(await read(excel)).toEqual([["折れ線", "Line"]]);
  expect(await read(await excel.reopened())).toEqual([["折れ線", "Line"]]);
});

test("a file without a theme is saved with one", async () => {
  const excel = await altered(bench(), (parts) => {
    delete parts["xl/theme/theme1.xml"];
    edit(parts, "xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship [^>]*theme[^>]*\/>/, ""));
    edit(parts, "[Content_Types].xml", (xml) => xml.replace(/<Override [^>]*theme[^>]*\/>/, ""));
  });
  const parts = unpack(await excel.workbook.save({ modified: FIXED_TIME }));
  expect(packageProblems(parts)).toEqual([]);
  expect(parts["xl/theme/theme1.xml"]).toBeDefined();
});

test("overwriting the first cell of a shared formula leaves the others their formulas", async () => {
  const made = bench();
  await made.run((_, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1:B3").values = [[10], [20], [30]];
  });
  const excel = await altered(made, (parts) =>
    edit(parts, SHEET, (xml) =>
      xml
        .replace('<c r="B1"><v>10</v></c>', '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f><v>10</v></c>')
        .replace('<c r="B2"><v>20</v></c>', '<c r="B2"><f t="shared" si="0"/><v>20</v></c>')
        .replace('<c r="B3"><v>30</v></c>', '<c r="B3"><f t="shared" si="0"/><v>30</v></c>'),
    ),
  );
  await excel.run((_, sheet) => {
    sheet.getRange("B1").values = [["taken"]];
    sheet.getRange("A3").values = [[7]];
  });
  const { values, formulas } = await valuesOf(await excel.reopened(), "B1:B3");
  expect(formulas).toEqual([["taken"], ["=A2*10"], ["=A3*10"]]);
  expect(values).toEqual([["taken"], [20], [70]]);
});

test("untouched rich text and links stay unchanged", async () => {
  const made = bench();
  await made.run((_, sheet) => {
    sheet.getRange("A1:A2").values = [["太字と普通"], ["x"]];
  });
  const rich = "<si><r><rPr><b/></rPr><t>太字</t></r><r><t>と普通</t></r></si>";
  const excel = await altered(made, (parts) =>
    edit(parts, "xl/sharedStrings.xml", (xml) => xml.replace(/<si><t[^>]*>太字と普通<\/t><\/si>/, rich)),
  );
  expect((await valuesOf(excel, "A1")).values).toEqual([["太字と普通"]]);
  await excel.run((_, sheet) => {
    sheet.getRange("A2").values = [["y"]];
  });
  const parts = unpack(await excel.workbook.save({ modified: FIXED_TIME }));
  expect(textOf(parts, "xl/sharedStrings.xml")).toContain("<b/>");
});

test("dates are serial numbers, as Office.js gives them", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1").values = [["2026-01-01"]];
    sheet.getRange("B1").formulas = [["=A1+1"]];
    sheet.getRange("B1").numberFormat = [["yyyy/m/d"]];
  });
  expect((await valuesOf(await excel.reopened(), "A1:B1")).values).toEqual([[46023, 46024]]);
});

describeWith("libreoffice", "an .xlsx file in LibreOffice", () => {
  test("a file written by LibreOffice opens, keeps its names and formulas, and is saved completely", async () => {
    const made = bench();
    await made.run((context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, "=KK_a*2"],
        ["はい", "text"],
      ];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      context.workbook.names.add("KK_a", sheet.getRange("A1"));
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "はい,いいえ" } };
      const line = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      line.name = "棒";
    });
    const { book } = await recalculate({ book: await made.workbook.save({ modified: FIXED_TIME }) });
    const excel = bench({}, await openWorkbook(book));
    await excel.run((_, sheet) => {
      sheet.getRange("A1").values = [[21]];
    });
    const again = await excel.reopened();
    expect((await valuesOf(again, "A1:B2")).values).toEqual([
      [21, 42],
      ["はい", "text"],
    ]);
    const read = await again.run(async (context, sheet) => {
      const rule = sheet.getRange("A2").dataValidation;
      rule.load("type");
      sheet.charts.load("items/chartType");
      const cell = sheet.getRange("A1").format.fill;
      cell.load("color");
      await context.sync();
      return [rule.type, sheet.charts.items.length, cell.color];
    });
    expect(read).toEqual(["List", 1, "#FF0000"]);
  }, 60_000);
});
