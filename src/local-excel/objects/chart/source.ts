import { invalidArgument } from "../../protocol/errors";
import type { Host } from "../../protocol/excel-class";
import { type Area, columnCount, formatReference, rowCount } from "../../xlsx/address";
import { assign, isNumeric, seriesData, setCategories, setValues } from "../../xlsx/chart-data";
import type { NativeSeries } from "../../xlsx/charts";
import type { ChartModel, ChartTypeGroup } from "../../xlsx/native";
import { isAbsent, oneOf } from "../arguments";
import { rangeArgument, rangeOfFormula } from "../range/navigation";
import type { RangeTarget } from "../range/target";
import type { ChartTarget } from "./target";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

/** Excel takes the shorter side for the series. */
export function byColumns(seriesBy: unknown, area: Area): boolean {
  const chosen = isAbsent(seriesBy) ? "Auto" : oneOf(seriesBy, SERIES_BY);
  return chosen === "Auto" ? rowCount(area) >= columnCount(area) : chosen === "Columns";
}

/** A series as its group needs it: scatter charts have x and y, other charts category and value. */
export function newSeries(group: ChartTypeGroup, position: number): NativeSeries {
  const base = { index: position, order: position };
  const scatter = group.type === "scatter" || group.type === "bubble";
  const empty = scatter ? { ...base, xVal: undefined, yVal: undefined } : base;
  const styled = group.type === "scatter" ? withScatterLook(empty, group.scatterStyle) : empty;
  const withoutMarker = group.type === "radar" && group.radarStyle === "standard";
  const hidden = group.type === "line" && group.marker !== true;
  return (withoutMarker || hidden ? { ...styled, marker: { symbol: "none" } } : styled) as NativeSeries;
}

/** Excel draws lines and markers by the series, not by the group's style. */
function withScatterLook(series: object, style: string): object {
  const line = style === "marker" ? { spPr: { line: { noFill: true, width: 19_050 } } } : {};
  const marker = style === "line" || style === "smooth" ? { marker: { symbol: "none" } } : {};
  return { ...series, ...line, ...marker, smooth: style === "smooth" || style === "smoothMarker" };
}

export function applyData(
  { sheet }: ChartTarget,
  model: ChartModel,
  range: RangeTarget,
  columns: boolean,
  host: Host,
): void {
  const group = model.chart.plotArea.chartTypes[0];
  if (!group) throw invalidArgument();
  host.workbook.calculation.settle();
  const data = seriesData(range.sheet, range.area, columns, group.type === "scatter");
  const kept = group.series as NativeSeries[];
  const series = data.map((each, position) => {
    const item = kept[position] ?? newSeries(group, position);
    assign(item, "tx", each.name === null ? undefined : { strRef: { formula: each.name } });
    const categories = each.categories === null ? null : rangeOfFormula(each.categories, sheet, host.workbook);
    setCategories(item, each.categories, categories !== null && isNumeric(categories.sheet, categories.area));
    setValues(item, each.values);
    return item;
  });
  (group as { series: NativeSeries[] }).series = series;
}

export function referenceTo(
  argument: unknown,
  target: ChartTarget,
  host: Host,
): { formula: string; range: RangeTarget } {
  const range = rangeArgument(argument, target.sheet, host);
  return { formula: formatReference(range.sheet.name, range.area), range };
}
