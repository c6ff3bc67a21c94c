import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

test("formats are written, saved and read back", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    const { format } = sheet.getRange("B2:C3");
    format.fill.color = "#1F4E79";
    format.font.name = "メイリオ";
    format.font.size = 14;
    format.font.bold = true;
    format.font.italic = true;
    format.font.underline = "Single";
    format.font.color = "white";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.indentLevel = 1;
    format.protection.locked = false;
    format.textOrientation = 90;
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const { format } = sheet.getRange("C3");
    format.load();
    format.fill.load();
    format.font.load();
    format.protection.load();
    await context.sync();
    return {
      ...format.toJSON(),
      fill: format.fill.toJSON(),
      font: format.font.toJSON(),
      protection: format.protection.toJSON(),
    };
  });
  expect(read).toMatchObject({
    fill: { color: "#1F4E79" },
    font: { name: "メイリオ", size: 14, bold: true, italic: true, underline: "Single", color: "#FFFFFF" },
    horizontalAlignment: "Center",
    verticalAlignment: "Top",
    wrapText: true,
    indentLevel: 1,
    textOrientation: 90,
    protection: { locked: false, formulaHidden: false },
  });
});

test("an untouched cell has the workbook's font and no fill", async () => {
  const { run } = bench();
  const read = await run(async (context, sheet) => {
    const { format } = sheet.getRange("A1");
    format.load("horizontalAlignment,verticalAlignment,fill/color,font/name,font/size,font/color,protection/locked");
    await context.sync();
    return [
      format.horizontalAlignment,
      format.verticalAlignment,
      format.fill.color,
      format.font.name,
      format.font.size,
      format.font.color,
      format.protection.locked,
    ];
  });
  expect(read).toEqual(["General", "Bottom", "#FFFFFF", "游ゴシック", 11, "#000000", true]);
});

test("if cells differ, a property is null, a colour empty", async () => {
  const { run } = bench();
  const read = await run(async (context, sheet) => {
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "red";
    const { format } = sheet.getRange("A1:A2");
    format.load("font/bold,font/italic,fill/color");
    await context.sync();
    return [format.font.bold, format.font.italic, format.fill.color];
  });
  expect(read).toEqual([null, false, ""]);
});

test("a format set on one cell stays on that cell after opening a file in which cells share styles", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1:A3").format.fill.color = "#00FF00";
  });
  const again = await excel.reopened();
  await again.run((_, sheet) => {
    sheet.getRange("A2").format.fill.color = "#0000FF";
    sheet.getRange("A2").format.font.bold = true;
  });
  const { run } = await again.reopened();
  const colors = await run(async (context, sheet) => {
    const cells = sheet
      .getRange("A1:A3")
      .getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
    await context.sync();
    return cells.value.map(([cell]) => [cell?.format?.fill?.color, cell?.format?.font?.bold]);
  });
  expect(colors).toEqual([
    ["#00FF00", false],
    ["#0000FF", true],
    ["#00FF00", false],
  ]);
});

test("borders: edges, inside lines, and the line that two neighbours share", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    const { borders } = sheet.getRange("B2:D4").format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").weight = "Thick";
    borders.getItem("EdgeTop").color = "#FF0000";
    borders.getItem("InsideHorizontal").style = "Dash";
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const top = sheet.getRange("C2").format.borders.getItem("EdgeTop");
    const belowNeighbour = sheet.getRange("C1").format.borders.getItem("EdgeBottom");
    const inside = sheet.getRange("B2:D4").format.borders.getItem("InsideHorizontal");
    const none = sheet.getRange("B2:D4").format.borders.getItem("EdgeBottom");
    for (const border of [top, belowNeighbour, inside, none]) border.load("style,weight,color,sideIndex");
    await context.sync();
    return [top, belowNeighbour, inside, none].map(({ style, weight, color }) => [style, weight, color]);
  });
  expect(read).toEqual([
    ["Continuous", "Thick", "#FF0000"],
    ["Continuous", "Thick", "#FF0000"],
    ["Dash", "Thin", "#000000"],
    ["None", "Thin", "#000000"],
  ]);
});

test("properties of many cells in one action", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet
      .getRange("A1:B1")
      .setCellProperties([
        [
          { format: { fill: { color: "#ABCDEF" }, font: { bold: true } } },
          { format: { borders: { bottom: { style: "Double", color: "#112233" } }, horizontalAlignment: "Right" } },
        ],
      ]);
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const cells = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true },
        borders: { style: true },
        horizontalAlignment: true,
      },
    });
    await context.sync();
    return cells.value;
  });
  expect(read).toMatchObject([
    [
      { address: "入力!A1", format: { fill: { color: "#ABCDEF" }, font: { bold: true } } },
      {
        address: "入力!B1",
        format: { horizontalAlignment: "Right", borders: { bottom: { style: "Double" }, top: { style: "None" } } },
      },
    ],
  ]);
});

test("widths are points of the default font's digits: 8 pixels for 游ゴシック 11", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("B:B").format.columnWidth = 54; // 72 pixels, nine digits
    sheet.getRange("C1").format.columnWidth = 15.75; // 21 pixels: 2.625 digits
    sheet.getRange("D:E").format.columnWidth = 120;
    sheet.getRange("2:3").format.rowHeight = 40;
  });
  const column = (number: number) => excel.workbook.sheets[0]?.native.getColumn(number).width;
  expect(column(3)).toBe(2.625);
  expect(column(4)).toBe(20);
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const widths = sheet.getRange("A1:E1").getColumnProperties({ format: { columnWidth: true }, columnHidden: true });
    const heights = sheet.getRange("A1:A3").getRowProperties({ format: { rowHeight: true }, rowIndex: true });
    const mixed = sheet.getRange("A1:E1").format;
    mixed.load("columnWidth,rowHeight");
    await context.sync();
    return {
      widths: widths.value.map((each) => each.format?.columnWidth),
      heights: heights.value.map((each) => each.format?.rowHeight),
      mixed: [mixed.columnWidth, mixed.rowHeight],
    };
  });
  expect(read).toEqual({ widths: [54, 54, 15.75, 120, 120], heights: [18.75, 40, 40], mixed: [null, 18.75] });
});

test("rows and columns are hidden and shown", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("C:C").columnHidden = true;
  });
  const { run } = await excel.reopened();
  const hidden = await run(async (context, sheet) => {
    const ranges = ["A2", "C1", "A1:A2", "A1"].map((address) => sheet.getRange(address));
    for (const range of ranges) range.load("rowHidden,columnHidden");
    await context.sync();
    return ranges.map((range) => [range.rowHidden, range.columnHidden]);
  });
  expect(hidden).toEqual([
    [true, false],
    [false, true],
    [null, false],
    [false, false],
  ]);
});

test("whole columns and the whole sheet accept formats", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A:B").format.fill.color = "#EEEEEE";
    sheet.getRange().format.font.name = "メイリオ";
  });
  const { run } = await excel.reopened();
  const read = await run(async (context, sheet) => {
    const cells = ["A1", "B500", "C500"].map((address) => sheet.getRange(address).format);
    for (const cell of cells) cell.load("fill/color,font/name");
    await context.sync();
    return cells.map((cell) => [cell.fill.color, cell.font.name]);
  });
  expect(read).toEqual([
    ["#EEEEEE", "メイリオ"],
    ["#EEEEEE", "メイリオ"],
    ["#FFFFFF", "メイリオ"],
  ]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["colour", (sheet) => (sheet.getRange("A1").format.fill.color = "no colour")],
  ["alignment", (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "Middle" as never)],
  ["width", (sheet) => (sheet.getRange("A1").format.columnWidth = 9999)],
  ["height", (sheet) => (sheet.getRange("A1").format.rowHeight = 500)],
])("a bad %s is refused", async (_, attempt) => {
  const { run } = bench();
  expect(await failureOf(run((__, sheet) => attempt(sheet)))).toBe("InvalidArgument");
});

test("several areas are formatted at once, and read if they agree", async () => {
  const excel = bench();
  await excel.run((_, sheet) => {
    const { format } = sheet.getRanges("B2:B3,D2, F5:G5");
    format.fill.color = "#1F4E79";
    format.font.size = 14;
    format.horizontalAlignment = "Center";
    format.protection.locked = false;
    sheet.getRange("D2").format.font.size = 9;
  });
  const { run } = await excel.reopened();
  const [colors, sizes, together] = await run(async (context, sheet) => {
    const cells = ["B2", "B3", "D2", "F5", "G5", "C2"].map((address) => sheet.getRange(address).format);
    for (const format of cells) format.load("fill/color,font/size,horizontalAlignment,protection/locked");
    const areas = sheet.getRanges("B2:B3,D2");
    areas.load("address,areaCount");
    areas.format.load("horizontalAlignment,font/size,fill/color");
    await context.sync();
    const { format } = areas;
    return [
      cells.map(({ fill, horizontalAlignment, protection }) => [fill.color, horizontalAlignment, protection.locked]),
      cells.map(({ font }) => font.size),
      [areas.areaCount, format.horizontalAlignment, format.font.size, format.fill.color],
    ] as const;
  });
  expect(colors).toEqual([
    ...Array.from({ length: 5 }, () => ["#1F4E79", "Center", false]),
    ["#FFFFFF", "General", true],
  ]);
  expect(sizes.slice(0, 5)).toEqual([14, 14, 9, 14, 14]);
  expect(together).toEqual([2, "Center", null, "#1F4E79"]);
});

test("an address of areas may be long, but not longer than Excel accepts", async () => {
  const addresses = Array.from({ length: 1_200 }, (_, row) => `XFD${String(row + 100_000)}`);
  const { run } = bench();
  await run((_, sheet) => {
    sheet.getRanges(addresses.slice(0, 800).join(",")).format.font.bold = true;
  });
  const long = run((_, sheet) => {
    sheet.getRanges(addresses.join(",")).format.font.bold = true;
  });
  expect(await failureOf(long)).toBe("InvalidArgument");
});
