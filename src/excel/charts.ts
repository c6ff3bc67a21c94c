import { addressOf } from "../workbook/model/address";
import type { AxisPlan, ChartPlan } from "../workbook/model/chart";
import type { Place } from "../workbook/model/area";
import type { SheetLayout } from "../workbook/model/sheet-layout";

/**
 * Draws a chart over its data block, series by series: Excel's own guess of series is wrong where headings are numbers,
 * and `series.add` leaves wrong default values (#2927). Requires ExcelApi 1.8.
 */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, data: Place, top: number, left: number): void {
  const at = (where: Parameters<typeof addressOf>[1]): Excel.Range => sheet.getRange(addressOf(data, where));
  const first = plan.series[0];
  if (!first) return;
  const chart = sheet.charts.add(plan.type, at(first.values), "Columns");
  chart.name = plan.id;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  for (const [index, { name, values, color }] of plan.series.entries()) {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    series.name = name;
    series.setValues(at(values));
    series.setXAxisValues(at(plan.categories));
    if (/^(Radar|XYScatter)/.test(plan.type)) series.format.line.color = color;
    else {
      series.format.fill.setSolidColor(color);
      series.gapWidth = 60;
    }
  }
  if (plan.legend === null) chart.legend.visible = false;
  else chart.legend.position = plan.legend;
  const axis = chart.axes.valueAxis;
  setAxis(axis, plan.axis);
  setAxis(chart.axes.categoryAxis, plan.xAxis);
  if (plan.type === "BarStacked") {
    chart.axes.categoryAxis.reversePlotOrder = true;
    // bars to both sides would run over their names
    chart.axes.categoryAxis.tickLabelPosition = "Low";
  }
  // a radar's categories stand at the ends of its spokes, where there are no marks to set
  for (const marked of plan.type.startsWith("Radar") ? [axis] : [axis, chart.axes.categoryAxis]) {
    marked.majorTickMark = "None";
    marked.minorTickMark = "None";
  }
  chart.left = left;
  chart.top = top;
  chart.width = plan.width;
  chart.height = plan.height;
}

function setAxis(axis: Excel.ChartAxis, plan: AxisPlan | undefined): void {
  if (!plan) return;
  const { min, max, majorUnit, title, numberFormat, logarithmic } = plan;
  if (logarithmic) {
    axis.scaleType = "Logarithmic";
    // the other axis may cross anywhere
    axis.tickLabelPosition = "Low";
  }
  if (min !== undefined) axis.minimum = min;
  if (max !== undefined) axis.maximum = max;
  if (majorUnit !== undefined) axis.majorUnit = majorUnit;
  if (title !== undefined) axis.title.text = title;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
}

/** Points from the sheet's top left corner to a cell, by the layout's own widths and heights. */
export function cornerOf(layout: SheetLayout, { row, column }: Place): { readonly top: number; readonly left: number } {
  const heights = new Map<number, number>();
  for (const block of layout.blocks) {
    for (const [at, height] of block.rowHeights) heights.set(block.place.row + at, height);
  }
  let top = 0;
  for (let at = 0; at < row; at++) top += heights.get(at) ?? defaultRowHeight;
  let left = 0;
  for (let at = 0; at < column; at++) left += layout.columnWidths[at] ?? defaultColumnWidth;
  return { top, left };
}

/** Points, of 游ゴシック 11. */
const defaultRowHeight = 18.75;
const defaultColumnWidth = 54;
