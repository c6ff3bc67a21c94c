import type { AddChartOptions, ChartTypeGroup } from "./native";

type Kind = Pick<AddChartOptions, "type"> & Partial<AddChartOptions>;

const column = (grouping: "clustered" | "stacked" | "percentStacked"): Kind => ({
  type: "bar",
  barDir: "col",
  grouping,
});
const bar = (grouping: "clustered" | "stacked" | "percentStacked"): Kind => ({ type: "bar", barDir: "bar", grouping });
const line = (grouping: "standard" | "stacked" | "percentStacked", showMarker: boolean): Kind => ({
  type: "line",
  grouping,
  showMarker,
});
const area = (grouping: "standard" | "stacked" | "percentStacked"): Kind => ({ type: "area", grouping });
const scatter = (scatterStyle: NonNullable<AddChartOptions["scatterStyle"]>): Kind => ({
  type: "scatter",
  scatterStyle,
});
const radar = (radarStyle: NonNullable<AddChartOptions["radarStyle"]>): Kind => ({ type: "radar", radarStyle });

/** Office.js's chart types, and their description in the file. */
export const CHART_TYPES: Readonly<Record<string, Kind>> = {
  ColumnClustered: column("clustered"),
  ColumnStacked: column("stacked"),
  ColumnStacked100: column("percentStacked"),
  BarClustered: bar("clustered"),
  BarStacked: bar("stacked"),
  BarStacked100: bar("percentStacked"),
  Line: line("standard", false),
  LineStacked: line("stacked", false),
  LineStacked100: line("percentStacked", false),
  LineMarkers: line("standard", true),
  LineMarkersStacked: line("stacked", true),
  LineMarkersStacked100: line("percentStacked", true),
  Area: area("standard"),
  AreaStacked: area("stacked"),
  AreaStacked100: area("percentStacked"),
  Pie: { type: "pie" },
  Doughnut: { type: "doughnut" },
  XYScatter: scatter("marker"),
  XYScatterLines: scatter("lineMarker"),
  XYScatterLinesNoMarkers: scatter("line"),
  XYScatterSmooth: scatter("smoothMarker"),
  XYScatterSmoothNoMarkers: scatter("smooth"),
  Radar: radar("standard"),
  RadarMarkers: radar("marker"),
  RadarFilled: radar("filled"),
};

/** The features of a series group that identify its chart type. */
function features(group: ChartTypeGroup): Kind {
  switch (group.type) {
    case "bar":
      return { type: "bar", barDir: group.barDir, grouping: group.grouping };
    case "line":
      return { type: "line", grouping: group.grouping, showMarker: showsMarkers(group) };
    case "area":
      return { type: "area", ...("grouping" in group && group.grouping ? { grouping: group.grouping } : {}) };
    case "scatter":
      return { type: "scatter", scatterStyle: group.scatterStyle };
    case "radar":
      return { type: "radar", radarStyle: group.radarStyle };
    default:
      return { type: group.type };
  }
}

const showsMarkers = (group: Extract<ChartTypeGroup, { type: "line" | "line3D" }>): boolean =>
  group.marker === true && !group.series.every((series) => series.marker?.symbol === "none");

export function chartTypeOf(group: ChartTypeGroup | undefined): string {
  if (!group) return "Invalid";
  const wanted = JSON.stringify(features(group));
  return Object.entries(CHART_TYPES).find(([, kind]) => JSON.stringify(kind) === wanted)?.[0] ?? "Invalid";
}
