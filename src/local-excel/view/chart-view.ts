/** All that is needed to draw a chart: data, place, colours. */
import { chartId } from "../objects/chart/chart";
import { hex } from "../objects/chart/format";
import { plainText, titleTextProperties } from "../objects/chart/title";
import { sizesOf } from "../objects/format/row-column-sizes";
import { readShape, readTitle } from "../xlsx/chart-looks";
import { type Place, type Sizes, placeOf } from "../xlsx/chart-place";
import { type NativeSeries, chartName, chartsOf, modelOf } from "../xlsx/charts";
import type { Chart, ChartAxis, ChartTitle, ChartTypeGroup, LegendPosition } from "../xlsx/native";
import type { Sheet } from "../xlsx/sheet";
import type { LocalWorkbook } from "../xlsx/workbook";
import { type DataSource, dataOf } from "./chart-data";

export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly title: TitleView | null;
  /** In points from the sheet's top left corner. */
  readonly place: Place;
  readonly groups: readonly GroupView[];
  /** Axis of the categories, or of a scatter chart's x values. */
  readonly categoryAxis: AxisView;
  readonly valueAxis: AxisView;
  readonly legend: LegendPosition | null;
}

export interface TitleView {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface AxisView {
  readonly visible: boolean;
  readonly title: TitleView | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly majorUnit: number | null;
  /** Base of a logarithmic scale; `null` if the scale is linear. */
  readonly logBase: number | null;
  readonly reversed: boolean;
  readonly gridlines: boolean;
  /** `null`: the number format of the cells. */
  readonly format: string | null;
}

export type GroupType = "bar" | "line" | "area" | "scatter" | "radar" | "pie" | "doughnut" | "other";

export interface GroupView {
  readonly type: GroupType;
  readonly horizontal: boolean;
  readonly stacking: "none" | "stacked" | "percent";
  /** Gap between two categories and overlap of two bars, in percent of a bar's width. */
  readonly gap: number;
  readonly overlap: number;
  readonly lines: boolean;
  readonly markers: boolean;
  readonly smooth: boolean;
  readonly filled: boolean;
  readonly series: readonly SeriesView[];
}

export interface SeriesView {
  readonly name: string;
  readonly color: string;
  readonly categories: readonly string[];
  /** x values of a scatter chart; `null` for a cell without a number. */
  readonly xs: readonly (number | null)[];
  readonly values: readonly (number | null)[];
  readonly format: string;
  readonly labels: boolean;
  /** Colours of points that differ from their series: slices of a pie, a highlighted bar. */
  readonly pointColors: readonly (string | null)[];
}

/** The charts of a sheet, from back to front. `sizes`: row and column sizes, as the screen rounds them. */
export function chartViews(sheet: Sheet, workbook: LocalWorkbook, sizes = sizesOf(sheet, workbook)): ChartView[] {
  workbook.calculation.settle();
  return chartsOf(sheet).map((chart) => viewOf(chart, sizes, sheet, workbook));
}

function viewOf(chart: Chart, sizes: Sizes, sheet: Sheet, workbook: LocalWorkbook): ChartView {
  const { title, legend, plotArea } = modelOf(chart).chart;
  const titleOf = (given: ChartTitle | undefined) => titleView(given, sheet, workbook);
  const axis = (find: (each: ChartAxis) => boolean) => axisView(plotArea.axes.find(find), titleOf);
  const isX = ({ axPos, axisType }: ChartAxis): boolean => axisType !== "val" || axPos === "b" || axPos === "t";
  const scatter = plotArea.chartTypes.some(({ type }) => type === "scatter");
  return {
    id: chartId(chart),
    name: chartName(chart),
    title: titleOf(title),
    place: placeOf(chart, sizes),
    groups: plotArea.chartTypes.map((group) => groupView(group, sheet, workbook)),
    categoryAxis: axis(scatter ? isX : ({ axisType }) => axisType !== "val"),
    valueAxis: axis(scatter ? (each) => !isX(each) : ({ axisType }) => axisType === "val"),
    legend: legend ? (legend.legendPos ?? "r") : null,
  };
}

function titleView(title: ChartTitle | undefined, sheet: Sheet, workbook: LocalWorkbook): TitleView | null {
  if (!title) return null;
  const reference = readTitle(title)?.strRef;
  const text = reference ? dataOf({ strRef: reference }, sheet, workbook).texts.join(" ") : plainText(title);
  const { size, bold } = titleTextProperties(title) ?? {};
  return text === "" ? null : { text, size: (size ?? 1000) / 100, bold: bold === true };
}

const axisView = (
  axis: ChartAxis | undefined,
  titleOf: (title: ChartTitle | undefined) => TitleView | null,
): AxisView => ({
  visible: axis !== undefined && axis.delete !== true && axis.tickLblPos !== "none",
  title: titleOf(axis?.title),
  min: axis?.scaling?.min ?? null,
  max: axis?.scaling?.max ?? null,
  majorUnit: axis?.axisType === "val" ? (axis.majorUnit ?? null) : null,
  logBase: axis?.scaling?.logBase ?? null,
  reversed: axis?.scaling?.orientation === "maxMin",
  gridlines: axis?.majorGridlines !== undefined,
  format: axis?.numFmt && axis.numFmt.sourceLinked !== true ? axis.numFmt.formatCode : null,
});

const TYPES: Readonly<Partial<Record<ChartTypeGroup["type"], GroupType>>> = {
  bar: "bar",
  bar3D: "bar",
  line: "line",
  line3D: "line",
  area: "area",
  area3D: "area",
  scatter: "scatter",
  radar: "radar",
  pie: "pie",
  pie3D: "pie",
  doughnut: "doughnut",
};

function groupView(group: ChartTypeGroup, sheet: Sheet, workbook: LocalWorkbook): GroupView {
  const type = TYPES[group.type] ?? "other";
  const grouping = "grouping" in group ? group.grouping : "standard";
  const style = "scatterStyle" in group ? group.scatterStyle : "radarStyle" in group ? group.radarStyle : "line";
  const showsMarkers = group.type === "line" ? group.marker === true : /marker/i.test(style);
  return {
    type,
    horizontal: "barDir" in group && group.barDir === "bar",
    stacking: grouping === "stacked" ? "stacked" : grouping === "percentStacked" ? "percent" : "none",
    gap: ("gapWidth" in group ? group.gapWidth : undefined) ?? 150,
    overlap: ("overlap" in group ? group.overlap : undefined) ?? 0,
    lines: style !== "marker" || type === "radar",
    markers: showsMarkers && !group.series.every((each) => "marker" in each && each.marker?.symbol === "none"),
    smooth: /smooth/i.test(style) || group.series.every((each) => "smooth" in each && each.smooth),
    filled: style === "filled",
    series: group.series.map((series) => seriesView(series, group, sheet, workbook)),
  };
}

/** Position of the first of six accent colours in the theme. */
const ACCENTS = 4;

function seriesView(series: NativeSeries, group: ChartTypeGroup, sheet: Sheet, workbook: LocalWorkbook): SeriesView {
  const { theme } = workbook;
  const bag = series as unknown as Readonly<Record<"cat" | "xVal" | "val" | "yVal", DataSource | undefined>>;
  const accent = (index: number): string => theme.colors[ACCENTS + (index % 6)] ?? "#000000";
  const colorOf = (given: typeof series.spPr): string | null => {
    const shape = readShape(given);
    return hex(shape?.fill?.solid, theme) || hex(shape?.line?.color, theme) || null;
  };
  const categories = dataOf(bag.cat ?? bag.xVal, sheet, workbook);
  const values = dataOf(bag.val ?? bag.yVal, sheet, workbook);
  const name = series.tx?.strRef ? dataOf({ strRef: series.tx.strRef }, sheet, workbook).texts.join(" ") : null;
  const points = "dataPoints" in series ? (series.dataPoints ?? []) : [];
  const slices = group.type === "pie" || group.type === "pie3D" || group.type === "doughnut";
  const labels =
    ("dataLabels" in series ? series.dataLabels : undefined) ?? ("dataLabels" in group ? group.dataLabels : undefined);
  return {
    name: name ?? series.tx?.value ?? "",
    color: colorOf(series.spPr) ?? accent(series.index),
    categories: categories.texts,
    xs: categories.numbers,
    values: values.numbers,
    format: values.format,
    labels: labels?.showVal === true && labels.delete !== true,
    pointColors: values.numbers.map((_, index) => {
      const point = points.find((each) => each.index === index);
      return colorOf(point?.spPr) ?? (slices ? accent(index) : null);
    }),
  };
}
