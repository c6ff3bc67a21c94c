import { ExcelError, invalidArgument, notImplemented } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { defaultPlace, setPlace } from "../../xlsx/chart-place";
import { CHART_TYPES } from "../../xlsx/chart-types";
import { chartName, chartsOf, createChart, editChart, setChartName } from "../../xlsx/charts";
import type { Sheet } from "../../xlsx/sheet";
import { integer, text } from "../arguments";
import { sizesOf } from "../format/row-column-sizes";
import { guardSheet } from "../protection-guard";
import { rangeArgument } from "../range/navigation";
import { CHART, chartId } from "./chart";
import { applyData, byColumns } from "./source";
import type { ChartTarget } from "./target";
import { setChartTitle } from "./title";

function freeName(sheet: Sheet): string {
  const taken = new Set(chartsOf(sheet).map((chart) => chartName(chart).toLowerCase()));
  for (let number = taken.size + 1; ; number++) if (!taken.has(`chart ${number}`)) return `Chart ${number}`;
}

function add(sheet: Sheet, [type, source, seriesBy]: readonly unknown[], host: Host) {
  guardSheet(sheet);
  const wanted = text(type).toLowerCase();
  const kind = Object.entries(CHART_TYPES).find(([name]) => name.toLowerCase() === wanted)?.[1];
  if (!kind) throw notImplemented("ChartCollection", `add("${text(type)}")`);
  const range = rangeArgument(source, sheet, host);
  if (range.isUnbounded) throw invalidArgument();
  const name = freeName(sheet);
  const chart = createChart(sheet, kind);
  setChartName(chart, name);
  setPlace(chart, defaultPlace(sheet), sizesOf(sheet, host.workbook));
  const target: ChartTarget = { sheet, chart };
  editChart(chart, (model) => {
    model.lang = host.options.displayLanguage;
    applyData(target, model, range, byColumns(seriesBy, range.area), host);
    const only = model.chart.plotArea.chartTypes[0]?.series;
    if (only && only.length > 1)
      setChartTitle(model, host.options.displayLanguage.startsWith("ja") ? "グラフ タイトル" : "Chart Title");
  });
  return CHART.of(target);
}

function find(sheet: Sheet, key: unknown) {
  const wanted = text(key).toLowerCase();
  const chart = chartsOf(sheet).find((each) => chartName(each).toLowerCase() === wanted || chartId(each) === text(key));
  return chart ? CHART.of({ sheet, chart }) : null;
}

function required<T>(value: T | null): T {
  if (value === null) throw new ExcelError("ItemNotFound");
  return value;
}

export const CHARTS: ExcelClass<Sheet> = excelClass<Sheet>({
  name: "ChartCollection",
  since: "1.1",
  later: { "1.4": ["getItemOrNullObject", "getCount"] },
  get: { count: (sheet) => chartsOf(sheet).length },
  items: (sheet) => chartsOf(sheet).map((chart) => CHART.of({ sheet, chart })),
  indexer: (sheet, [key]) => required(find(sheet, key)),
  methods: { getCount: (sheet) => chartsOf(sheet).length },
  producers: {
    add: (sheet, args, host) => add(sheet, args, host),
    getItem: (sheet, [key]) => required(find(sheet, key)),
    getItemOrNullObject: (sheet, [key]) => find(sheet, key),
    getItemAt: (sheet, [index]) => {
      const chart = chartsOf(sheet)[integer(index)];
      return required(chart ? CHART.of({ sheet, chart }) : null);
    },
  },
});
