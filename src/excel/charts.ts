import { addressOf } from "../workbook/model/address";
import type { AxisPlan, ChartPlan } from "../workbook/model/chart";
import { area, type Place } from "../workbook/model/area";

/**
 * Draws a chart over its data block, series by series: Excel's own guess of series is wrong where headings are numbers,
 * and `series.add` leaves wrong default values (#2927). Requires ExcelApi 1.8.
 */
export function drawChart(sheet: Excel.Worksheet, plan: ChartPlan, data: Place, anchor: Place): void {
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
    // the axis of a chart read from the top stands there: its numbers below the bars, beside its title
    axis.tickLabelPosition = "High";
  }
  if (plan.labelSize !== undefined)
    for (const labelled of [axis, chart.axes.categoryAxis]) labelled.format.font.size = plan.labelSize;
  // a radar's categories stand at the ends of its spokes, where there are no marks to set
  for (const marked of plan.type.startsWith("Radar") ? [axis] : [axis, chart.axes.categoryAxis]) {
    marked.majorTickMark = "None";
    marked.minorTickMark = "None";
  }
  // by its cell: heights of rows nobody set differ from host to host
  chart.setPosition(addressOf(anchor, area(0, 0)));
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
