import { ExcelError, invalidArgument } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { type Place, placeOf, setCells, setPlace } from "../../xlsx/chart-place";
import { chartTypeOf } from "../../xlsx/chart-types";
import { chartName, chartsOf, editChart, modelOf, setChartName } from "../../xlsx/charts";
import type { Chart } from "../../xlsx/native";
import { isAbsent, number, oneOf, text } from "../arguments";
import { sizesOf } from "../format/row-column-sizes";
import { guardSheet } from "../protection-guard";
import { rangeArgument } from "../range/navigation";
import { CHART_AREA_FORMAT } from "./area-format";
import { CHART_AXES } from "./axes";
import { CHART_DATA_LABELS } from "./data-labels";
import { CHART_LEGEND } from "./legend";
import { CHART_SERIES_COLLECTION } from "./series";
import { applyData, byColumns } from "./source";
import type { ChartTarget } from "./target";
import { CHART_TITLE } from "./title";

const ids = new WeakMap<Chart, string>();
let nextId = 1;

export function chartId(chart: Chart): string {
  let id = ids.get(chart);
  if (id === undefined) {
    id = `{00000000-0008-0000-0000-${(nextId++).toString(16).toUpperCase().padStart(12, "0")}}`;
    ids.set(chart, id);
  }
  return id;
}

const place = ({ sheet, chart }: ChartTarget, host: Host): Place => placeOf(chart, sizesOf(sheet, host.workbook));

const moves: NonNullable<ClassSpec<ChartTarget>["set"]> = Object.fromEntries(
  (["left", "top", "width", "height"] as const).map((side) => [
    side,
    (target: ChartTarget, value: unknown, host: Host) => {
      guardSheet(target.sheet);
      const points = number(value);
      if (points < 0) throw invalidArgument();
      setPlace(target.chart, { ...place(target, host), [side]: points }, sizesOf(target.sheet, host.workbook));
    },
  ]),
);

function setPosition(target: ChartTarget, start: unknown, end: unknown, host: Host): void {
  guardSheet(target.sheet);
  const from = rangeArgument(start, target.sheet, host).area;
  const to = isAbsent(end) ? null : rangeArgument(end, target.sheet, host).area;
  if (!to) {
    // Without an end the chart keeps its size and moves to the first cell.
    const size = place(target, host);
    setCells(target.chart, { ...from, bottom: from.top, right: from.left });
    const moved = place(target, host);
    setPlace(target.chart, { ...moved, width: size.width, height: size.height }, sizesOf(target.sheet, host.workbook));
    return;
  }
  setCells(target.chart, {
    top: Math.min(from.top, to.top),
    left: Math.min(from.left, to.left),
    bottom: Math.max(from.bottom, to.bottom),
    right: Math.max(from.right, to.right),
  });
}

function rename({ sheet, chart }: ChartTarget, value: unknown): void {
  const name = text(value);
  if (name === "") throw invalidArgument();
  const taken = chartsOf(sheet).some((each) => each !== chart && chartName(each).toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelError("ItemAlreadyExists");
  setChartName(chart, name);
}

const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

export const CHART: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "Chart",
  since: "1.1",
  later: { "1.2": ["worksheet"], "1.7": ["chartType", "id"], "1.8": ["displayBlanksAs", "plotVisibleOnly"] },
  identity: ({ chart }) => ({ Id: chartId(chart), Name: chartName(chart) }),
  get: {
    id: ({ chart }) => chartId(chart),
    name: ({ chart }) => chartName(chart),
    chartType: ({ chart }) => chartTypeOf(modelOf(chart).chart.plotArea.chartTypes[0]),
    left: (target, host) => place(target, host).left,
    top: (target, host) => place(target, host).top,
    width: (target, host) => place(target, host).width,
    height: (target, host) => place(target, host).height,
    displayBlanksAs: ({ chart }) => {
      const stored = modelOf(chart).chart.dispBlanksAs ?? "gap";
      return (Object.keys(BLANKS) as (keyof typeof BLANKS)[]).find((name) => BLANKS[name] === stored) ?? "NotPlotted";
    },
  },
  set: {
    ...moves,
    name: rename,
    displayBlanksAs: ({ chart }, value) =>
      editChart(chart, (model) => {
        model.chart.dispBlanksAs = BLANKS[oneOf(value, Object.keys(BLANKS) as (keyof typeof BLANKS)[])];
      }),
  },
  methods: {
    delete: ({ sheet, chart }) => {
      guardSheet(sheet);
      sheet.native.removeChart(chart);
    },
    setPosition: (target, [start, end], host) => setPosition(target, start, end, host),
    setData: (target, [source, seriesBy], host) => {
      guardSheet(target.sheet);
      const range = rangeArgument(source, target.sheet, host);
      editChart(target.chart, (model) => applyData(target, model, range, byColumns(seriesBy, range.area), host));
    },
  },
  objects: {
    title: (target) => CHART_TITLE.of(target),
    legend: (target) => CHART_LEGEND.of(target),
    axes: (target) => CHART_AXES.of(target),
    series: (target) => CHART_SERIES_COLLECTION.of(target),
    dataLabels: (target) => CHART_DATA_LABELS.of({ target, series: null }),
    format: (target) => CHART_AREA_FORMAT.of(target),
    worksheet: ({ sheet }, { handles }) => handles.worksheet(sheet),
  },
});
