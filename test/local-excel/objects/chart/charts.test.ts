import { bench, closeBenches, failureOf } from "../../setup";

afterEach(closeBenches);

const BLOCK = [
  ["", "今回", "前回"],
  ["統制", 80, 60],
  ["検知", 65, 70],
  ["復旧", 40, 35],
];

async function withChart(
  type: Excel.ChartType | string,
  more: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined,
) {
  const excel = bench();
  await excel.run((_, sheet) => {
    sheet.getRange("A1:C4").values = BLOCK;
    const chart = sheet.charts.add(type as "Radar", sheet.getRange("A1:C4"), "Columns");
    chart.name = "KK_chart";
    more(chart, sheet);
  });
  return excel;
}

test.each([
  "Radar",
  "RadarMarkers",
  "RadarFilled",
  "BarStacked",
  "BarClustered",
  "ColumnStacked100",
  "ColumnClustered",
  "Line",
  "LineMarkers",
  "Pie",
  "Doughnut",
  "Area",
  "AreaStacked",
  "XYScatter",
  "XYScatterLinesNoMarkers",
])("a %s chart is known again after saving", async (type) => {
  const excel = await (await withChart(type)).reopened();
  const read = await excel.run(async (context, sheet) => {
    const chart = sheet.charts.getItem("KK_chart");
    chart.load("name,chartType");
    await context.sync();
    return [chart.name, chart.chartType];
  });
  expect(read).toEqual(["KK_chart", type]);
});

test("an empty corner gives a row of names and a column of categories", async () => {
  const excel = await (await withChart("Radar")).reopened();
  const read = await excel.run(async (context, sheet) => {
    const { series } = sheet.charts.getItem("kk_chart");
    series.load("items/name");
    await context.sync();
    const dimensions = series.items.map((each) => [
      each.getDimensionValues("Categories"),
      each.getDimensionValues("Values"),
      each.getDimensionDataSourceString("Values"),
    ]);
    await context.sync();
    return series.items.map((each, index) => [each.name, ...(dimensions[index] ?? []).map((result) => result.value)]);
  });
  expect(read).toEqual([
    ["今回", ["統制", "検知", "復旧"], [80, 65, 40], "入力!$B$2:$B$4"],
    ["前回", ["統制", "検知", "復旧"], [60, 70, 35], "入力!$C$2:$C$4"],
  ]);
});

test("a radar has no tick marks at its categories, and at its values as any chart", async () => {
  const marked = (type: Parameters<typeof withChart>[0], axis: "categoryAxis" | "valueAxis") =>
    failureOf(withChart(type, ({ axes }) => (axes[axis].majorTickMark = "None")));
  expect(await marked("Radar", "categoryAxis")).toBe("InvalidOperation");
  expect(await marked("RadarFilled", "categoryAxis")).toBe("InvalidOperation");
  expect(await marked("Radar", "valueAxis")).toBeUndefined();
  expect(await marked("Line", "categoryAxis")).toBeUndefined();
});

test("titles, legend, axes and formats survive saving", async () => {
  const excel = await withChart("BarStacked", (chart) => {
    chart.title.text = "損失内訳";
    chart.title.format.font.size = 14;
    chart.legend.position = "Right";
    const value = chart.axes.valueAxis;
    value.minimum = 0;
    value.maximum = 100;
    value.majorUnit = 25;
    value.numberFormat = "#,##0";
    value.title.text = "百万円";
    value.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.majorTickMark = "None";
    value.minorTickMark = "Cross";
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor("#1F4E79");
    first.format.line.color = "#000000";
    first.gapWidth = 40;
    first.hasDataLabels = true;
    first.dataLabels.numberFormat = "0";
    first.points.getItemAt(1).format.fill.setSolidColor("#C00000");
  });
  const again = await excel.reopened();
  const read = await again.run(async (context, sheet) => {
    const chart = sheet.charts.getItem("KK_chart");
    const value = chart.axes.valueAxis;
    const first = chart.series.getItemAt(0);
    chart.load("title/text,title/format/font/size,legend/position,legend/visible");
    value.load("minimum,maximum,majorUnit,numberFormat,scaleType,title/text,majorGridlines/visible");
    chart.axes.categoryAxis.load("reversePlotOrder,majorTickMark,minorTickMark");
    value.load("majorTickMark,minorTickMark");
    first.load("gapWidth,hasDataLabels,dataLabels/numberFormat,dataLabels/showValue,format/line/color");
    await context.sync();
    return {
      title: [chart.title.text, chart.title.format.font.size],
      legend: [chart.legend.position, chart.legend.visible],
      value: [
        value.minimum,
        value.maximum,
        value.majorUnit,
        value.numberFormat,
        value.scaleType,
        value.title.text,
        value.majorGridlines.visible,
      ],
      reversed: chart.axes.categoryAxis.reversePlotOrder,
      ticks: [chart.axes.categoryAxis.majorTickMark, chart.axes.categoryAxis.minorTickMark, value.minorTickMark],
      series: [
        first.gapWidth,
        first.hasDataLabels,
        first.dataLabels.numberFormat,
        first.dataLabels.showValue,
        first.format.line.color,
      ],
    };
  });
  expect(read).toEqual({
    title: ["損失内訳", 14],
    legend: ["Right", true],
    value: [0, 100, 25, "#,##0", "Linear", "百万円", false],
    reversed: true,
    ticks: ["None", "None", "Cross"],
    series: [40, true, "0", true, "#000000"],
  });
  // Office.js can set a fill, but not read it.
  const [group] = again.workbook.sheets[0]?.native.getCharts()[0]?.chartTypes ?? [];
  const stored = JSON.stringify(group?.series[0]);
  expect(stored).toContain("1F4E79");
  expect(stored).toContain("C00000");
});

test("series are added, filled from ranges, and deleted", async () => {
  const excel = await withChart("Line");
  const read = await excel.run(async (context, sheet) => {
    const { series } = sheet.charts.getItem("KK_chart");
    const added = series.add("業界");
    added.setValues(sheet.getRange("B2:B4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    series.getItemAt(0).delete();
    series.load("items/name");
    await context.sync();
    const values = series.items.map((each) => each.getDimensionValues("Values"));
    await context.sync();
    return series.items.map((each, index) => [each.name, values[index]?.value]);
  });
  expect(read).toEqual([
    ["前回", [60, 70, 35]],
    ["業界", [80, 65, 40]],
  ]);
});

test("a chart is refilled by name with setData", async () => {
  const excel = await withChart("Radar");
  const count = await excel.run(async (context, sheet) => {
    sheet.getRange("E1:H2").values = [
      ["", "a", "b", "c"],
      ["x", 1, 2, 3],
    ];
    const chart = sheet.charts.getItem("KK_chart");
    chart.setData(sheet.getRange("E1:H2"), "Columns");
    const found = chart.series.getCount();
    await context.sync();
    return found.value;
  });
  expect(count).toBe(3);
});

test("position in cells and in points agrees", async () => {
  const excel = await withChart("Radar", (chart) => chart.setPosition("B3", "C6"));
  const read = async (from: typeof excel) =>
    from.run(async (context, sheet) => {
      const chart = sheet.charts.getItem("KK_chart");
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
  expect(await read(excel)).toEqual([54, 37.5, 108, 75]);
  await excel.run((_, sheet) => {
    const chart = sheet.charts.getItem("KK_chart");
    chart.left = 100;
    chart.width = 300;
  });
  expect(await read(await excel.reopened())).toEqual([100, 37.5, 300, 75]);
});

test("a logarithmic axis", async () => {
  const excel = await withChart("XYScatterLinesNoMarkers", (chart) => {
    chart.axes.valueAxis.scaleType = "Logarithmic";
    chart.axes.valueAxis.logBase = 10;
  });
  const again = await excel.reopened();
  const scale = await again.run(async (context, sheet) => {
    const axis = sheet.charts.getItem("KK_chart").axes.valueAxis;
    axis.load("scaleType,logBase");
    await context.sync();
    return [axis.scaleType, axis.logBase];
  });
  expect(scale).toEqual(["Logarithmic", 10]);
});

test("names are unique, charts are found ignoring case, and deleted charts are absent after saving", async () => {
  const excel = await withChart("Radar", (_, sheet) => {
    sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns").name = "other";
  });
  const rename = excel.run((_, sheet) => void (sheet.charts.getItem("other").name = "kk_CHART"));
  expect(await failureOf(rename)).toBe("ItemAlreadyExists");
  await (await excel.reopened()).run((_, sheet) => sheet.charts.getItem("KK_Chart").delete());
  const again = await excel.reopened();
  await again.run((_, sheet) => sheet.charts.getItem("other").delete());
  const { run } = await again.reopened();
  const names = await run(async (context, sheet) => {
    sheet.charts.load("items/name");
    await context.sync();
    return sheet.charts.items.map((each) => each.name);
  });
  expect(names).toEqual(["KK_chart"]);
});

test("a pie has no axes, and some charts are not implemented", async () => {
  const excel = await withChart("Pie");
  const axis = excel.run((_, sheet) => sheet.charts.getItem("KK_chart").axes.valueAxis.load("minimum"));
  expect(await failureOf(axis)).toBe("ItemNotFound");
  expect(await failureOf(withChart("Waterfall"))).toBe("NotImplemented");
});
