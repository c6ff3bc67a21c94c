import { writeFileSync, readFileSync } from "node:fs";
import { openWorkbook } from "../../src/local-excel";
import { bench, closeBenches, FIXED_TIME } from "./setup";
afterEach(closeBenches);
test("show", async () => {
  const { run, workbook } = bench();
  await run(async (c, s) => {
    s.getRange("A1:F6").values = [
      ["", "今回", "前回", "業界", "", "選択"],
      ["統制", 80, 60, 55, "", "はい"],
      ["検知", 65, 70, 60, "", "いいえ"],
      ["復旧", 40, 35, 50, "", "部分的"],
      ["人", 75, 60, 58, "", ""],
      ["取引先", 30, 45, 52, "", ""],
    ];
    s.getRange("A1:D1").format.fill.color = "#1F4E79";
    s.getRange("A1:D1").format.font.color = "#FFFFFF";
    s.getRange("A1:D1").format.font.bold = true;
    s.getRange("A1:D6").format.borders.getItem("InsideHorizontal").style = "Continuous";
    s.getRange("A1:D6").format.borders.getItem("EdgeBottom").style = "Double";
    s.getRange("A:A").format.columnWidth = 90;
    s.getRange("1:1").format.rowHeight = 30;
    c.workbook.names.add("KK_list", s.getRange("F2:F4"));
    const dv = s.getRange("A10:A12").dataValidation;
    dv.rule = { list: { inCellDropDown: true, source: "=KK_list" } };
    dv.errorAlert = { showAlert: true, title: "選択", message: "一覧から", style: "Stop" };
    const cf = s.getRange("B2:D6").conditionalFormats.add("Custom");
    cf.custom.rule.formula = "=B2<50";
    cf.custom.format.fill.color = "#FFC7CE";
    cf.custom.format.font.color = "#9C0006";
    const cv = s.getRange("B2:D6").conditionalFormats.add("CellValue");
    cv.cellValue.rule = { formula1: "=75", operator: "GreaterThan" };
    cv.cellValue.format.fill.color = "#C6EFCE";
    cv.stopIfTrue = true;
    const radar = s.charts.add("RadarMarkers", s.getRange("A1:D6"), "Columns");
    radar.name = "KK_radar";
    radar.title.text = "成熟度";
    radar.setPosition("H1", "N16");
    radar.axes.valueAxis.minimum = 0;
    radar.axes.valueAxis.maximum = 100;
    radar.axes.valueAxis.majorUnit = 20;
    radar.legend.position = "Bottom";
    radar.series.getItemAt(0).format.line.color = "#C00000";
    const bar = s.charts.add("BarStacked", s.getRange("A1:D6"), "Columns");
    bar.title.text = "損失";
    bar.setPosition("A14", "F30");
    bar.series.getItemAt(0).format.fill.setSolidColor("#1F4E79");
    bar.series.getItemAt(0).gapWidth = 50;
    bar.axes.valueAxis.numberFormat = "#,##0";
    bar.axes.categoryAxis.reversePlotOrder = true;
    bar.axes.valueAxis.title.text = "百万円";
    bar.series.getItemAt(1).hasDataLabels = true;
    const sc = s.charts.add("XYScatterLinesNoMarkers", s.getRange("B1:C6"), "Columns");
    sc.setPosition("H18", "N32");
    sc.title.text = "超過確率";
    sc.axes.valueAxis.scaleType = "Logarithmic";
    s.pageLayout.orientation = "Landscape";
    s.pageLayout.paperSize = "A4";
    s.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    s.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    s.pageLayout.setPrintArea("A1:N32");
    s.freezePanes.freezeRows(1);
    s.showGridlines = false;
    s.tabColor = "#00B050";
  });
  const bytes = await workbook.save({ modified: FIXED_TIME, created: FIXED_TIME, application: "Kikitori" });
  writeFileSync("/tmp/le/show.xlsx", bytes);
  const again = await openWorkbook(bytes);
  writeFileSync("/tmp/le/show2.xlsx", await again.save({ modified: FIXED_TIME, created: FIXED_TIME }));
  void readFileSync;
});
