import { fillChartCaches } from "@cj-tech-master/excelts/chart";
import type { AddChartOptions, Chart, ChartModel, ChartTypeGroup } from "./native";
import type { Sheet } from "./sheet";

export type NativeSeries = ChartTypeGroup["series"][number];

export interface SeriesPlace {
  readonly group: ChartTypeGroup;
  readonly series: NativeSeries;
}

/** Chart names, which the library drops: they are read from the drawing and written back to it. */
const names = new WeakMap<Chart, string>();

/** Without the chart kinds of Office 2016, which stay in the file but cannot be edited. */
export const chartsOf = (sheet: Sheet): Chart[] => sheet.native.getCharts().filter((chart) => !chart.isChartEx);

/** Excel's default gaps between bars, in percent of a bar's width. */
const GAPS = { stacked: { gapWidth: 150, overlap: 100 }, apart: { gapWidth: 219, overlap: 0 } };

/** The library requires a first series; it is removed afterwards. */
export function createChart(sheet: Sheet, kind: AddChartOptions): Chart {
  const gaps = kind.type !== "bar" ? {} : kind.grouping === "clustered" ? GAPS.apart : GAPS.stacked;
  sheet.native.addChart(
    { ...kind, ...gaps, series: [{ values: "A1", ...(kind.type === "scatter" ? { xValues: "A1" } : {}) }] },
    "A1:B2",
  );
  const chart = chartsOf(sheet).at(-1);
  if (!chart) throw new Error("The chart was not added");
  editChart(chart, ({ chart: { plotArea } }) => {
    for (const group of plotArea.chartTypes) group.series.length = 0;
  });
  return chart;
}

export function chartName(chart: Chart): string {
  return names.get(chart) ?? `Chart ${chart.chartNumber}`;
}

export function setChartName(chart: Chart, name: string): void {
  names.set(chart, name);
}

export function modelOf(chart: Chart): ChartModel {
  const model = chart.chartModel;
  if (!model) throw new Error("The chart has no model");
  return model;
}

/** All changes go through here: otherwise the library writes the chart as it was read. */
export function editChart(chart: Chart, change: (model: ChartModel) => void): void {
  chart.mutate(change);
}

export function seriesOf(chart: Chart): SeriesPlace[] {
  return modelOf(chart)
    .chart.plotArea.chartTypes.flatMap((group) => group.series.map((series) => ({ group, series })))
    .sort((a, b) => a.series.order - b.series.order);
}

type Cached = { cache?: unknown };

/** Updates the stored values of changed charts, for readers that do not calculate; other charts stay as read. */
export function refreshCaches(sheet: Sheet): void {
  for (const chart of chartsOf(sheet)) {
    if (sheet.native.workbook.getChartEntry(chart.chartNumber)?.dirty !== true) continue;
    const model = modelOf(chart);
    for (const { series } of seriesOf(chart)) {
      for (const source of Object.values(series) as { numRef?: Cached; strRef?: Cached }[]) {
        delete source?.numRef?.cache;
        delete source?.strRef?.cache;
      }
    }
    fillChartCaches(model, sheet.native.workbook, sheet.native);
  }
}
