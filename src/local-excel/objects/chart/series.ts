import { ExcelError, invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { assign, isNumeric, setCategories, setValues, sourceOf } from "../../xlsx/chart-data";
import { chartTypeOf } from "../../xlsx/chart-types";
import { type NativeSeries, editChart, modelOf, seriesOf } from "../../xlsx/charts";
import type { ChartMarker, ShapeProperties } from "../../xlsx/native";
import { flag, integer, isAbsent, number, oneOf, text } from "../arguments";
import { guardSheet } from "../protection-guard";
import { rangeOfFormula } from "../range/navigation";
import { CHART_DATA_LABELS, changeLabels, labelsOf } from "./data-labels";
import { CHART_FILL, CHART_LINE, type ShapeOwner } from "./format";
import { CHART_POINTS } from "./points";
import { textOfReference, textsOfReference } from "./reference-text";
import { newSeries, referenceTo } from "./source";
import { type ChartTarget, type SeriesTarget, changeChart } from "./target";

const all = (target: ChartTarget): SeriesTarget[] => seriesOf(target.chart).map((place) => ({ ...place, target }));

function nameOf({ target, series }: SeriesTarget, host: Host): string {
  const reference = series.tx?.strRef?.formula;
  return reference === undefined ? (series.tx?.value ?? "") : textOfReference(reference, target, host);
}

function setName(place: SeriesTarget, value: unknown): void {
  const name = text(value);
  const tx = name.startsWith("=") ? { strRef: { formula: name.slice(1) } } : { value: name };
  changeChart(place.target, () => assign(place.series, "tx", tx));
}

function add(target: ChartTarget, [name, index]: readonly unknown[]) {
  guardSheet(target.sheet);
  const group = modelOf(target.chart).chart.plotArea.chartTypes[0];
  if (!group) throw invalidArgument();
  const existing = all(target);
  const position = isAbsent(index) ? existing.length : integer(index);
  if (position < 0 || position > existing.length) throw invalidArgument();
  const highest = Math.max(-1, ...existing.map(({ series }) => series.index));
  const series = newSeries(group, highest + 1);
  if (!isAbsent(name)) assign(series, "tx", { value: text(name) });
  editChart(target.chart, () => {
    const list = group.series as NativeSeries[];
    list.splice(position, 0, series);
    list.forEach((each, order) => {
      each.order = order;
    });
  });
  return CHART_SERIES.of({ target, group, series });
}

function at(target: ChartTarget, index: unknown) {
  const place = all(target)[integer(index)];
  if (!place) throw new ExcelError("ItemNotFound");
  return CHART_SERIES.of(place);
}

export const CHART_SERIES_COLLECTION: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartSeriesCollection",
  since: "1.1",
  later: { "1.4": ["getCount"], "1.7": ["add"] },
  get: { count: (target) => all(target).length },
  items: (target) => all(target).map((place) => CHART_SERIES.of(place)),
  indexer: (target, [index]) => at(target, index),
  methods: { getCount: (target) => all(target).length },
  producers: {
    add: (target, args) => add(target, args),
    getItemAt: (target, [index]) => at(target, index),
  },
});

function remove(place: SeriesTarget): void {
  changeChart(place.target, () => {
    const list = place.group.series as NativeSeries[];
    list.splice(list.indexOf(place.series), 1);
  });
}

function setSource(place: SeriesTarget, dimension: "categories" | "values", range: unknown, host: Host): void {
  const { formula, range: source } = referenceTo(range, place.target, host);
  host.workbook.calculation.settle();
  changeChart(place.target, () => {
    if (dimension === "values") setValues(place.series, formula);
    else setCategories(place.series, formula, isNumeric(source.sheet, source.area));
  });
}

const DIMENSIONS = { Categories: "categories", XValues: "categories", Values: "values", YValues: "values" } as const;
type Dimension = keyof typeof DIMENSIONS;

function dimensionOf(place: SeriesTarget, dimension: unknown): string | null {
  return sourceOf(place.series, DIMENSIONS[oneOf(dimension, Object.keys(DIMENSIONS) as Dimension[])]);
}

/** Numbers as stored in the cells, texts as displayed. */
function dimensionValues(place: SeriesTarget, dimension: unknown, host: Host): unknown[] {
  const formula = dimensionOf(place, dimension);
  if (formula === null) return [];
  const displayed = textsOfReference(formula, place.target, host);
  const range = rangeOfFormula(formula, place.target.sheet, host.workbook);
  if (!range) return displayed;
  const { top, left, right } = range.area;
  const width = right - left + 1;
  return displayed.map((text, i) => {
    const value = range.sheet.cells.get(top + Math.floor(i / width), left + (i % width))?.value;
    return typeof value === "number" ? value : text;
  });
}

const look = ({ target, series }: SeriesTarget): ShapeOwner => ({
  target,
  shape: () => series.spPr,
  setShape: (shape: ShapeProperties) => {
    series.spPr = shape;
  },
});

const SERIES_FORMAT: ExcelClass<SeriesTarget> = excelClass<SeriesTarget>({
  name: "ChartSeriesFormat",
  since: "1.1",
  objects: { fill: (place) => CHART_FILL.of(look(place)), line: (place) => CHART_LINE.of(look(place)) },
});

const MARKERS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;
type Marker = keyof typeof MARKERS;

const markerOf = (series: NativeSeries): ChartMarker => (series as { marker?: ChartMarker }).marker ?? {};

const setMarker = (place: SeriesTarget, patch: ChartMarker): void =>
  changeChart(place.target, () => assign(place.series, "marker", { ...markerOf(place.series), ...patch }));

function setOnGroup(place: SeriesTarget, key: "gapWidth" | "overlap", value: number): void {
  const { group } = place;
  if (group.type !== "bar") throw new ExcelError("InvalidOperation");
  changeChart(place.target, () => {
    group[key] = value;
  });
}

const CHART_SERIES: ExcelClass<SeriesTarget> = excelClass<SeriesTarget>({
  name: "ChartSeries",
  since: "1.1",
  later: {
    "1.7": [
      "chartType",
      "delete",
      "setValues",
      "setXAxisValues",
      "gapWidth",
      "hasDataLabels",
      "markerSize",
      "markerStyle",
      "smooth",
    ],
    "1.8": ["dataLabels", "overlap"],
    "1.12": ["getDimensionValues"],
    "1.15": ["getDimensionDataSourceString"],
  },
  get: {
    name: nameOf,
    chartType: ({ group }) => chartTypeOf(group),
    gapWidth: ({ group }) => (group.type === "bar" ? (group.gapWidth ?? 150) : 150),
    overlap: ({ group }) => (group.type === "bar" ? (group.overlap ?? 0) : 0),
    hasDataLabels: ({ series }) => {
      const labels = labelsOf(series);
      return labels !== undefined && labels.delete !== true;
    },
    markerStyle: ({ series }) =>
      (Object.keys(MARKERS) as Marker[]).find((name) => MARKERS[name] === (markerOf(series).symbol ?? "auto")) ??
      "Automatic",
    markerSize: ({ series }) => markerOf(series).size ?? 5,
    smooth: ({ series }) => (series as { smooth?: boolean }).smooth === true,
  },
  set: {
    name: setName,
    gapWidth: (place, value) => {
      const width = integer(value);
      if (width < 0 || width > 500) throw invalidArgument();
      setOnGroup(place, "gapWidth", width);
    },
    overlap: (place, value) => {
      const overlap = integer(value);
      if (overlap < -100 || overlap > 100) throw invalidArgument();
      setOnGroup(place, "overlap", overlap);
    },
    hasDataLabels: (place, value) => {
      if (flag(value)) changeLabels(place, { showVal: true });
      else changeChart(place.target, () => assign(place.series, "dataLabels", undefined));
    },
    markerStyle: (place, value) =>
      setMarker(place, { symbol: MARKERS[oneOf(value, Object.keys(MARKERS) as Marker[])] }),
    markerSize: (place, value) => {
      const size = number(value);
      if (size < 2 || size > 72) throw invalidArgument();
      setMarker(place, { size });
    },
    smooth: (place, value) => {
      const smooth = flag(value);
      changeChart(place.target, () => assign(place.series, "smooth", smooth));
    },
  },
  methods: {
    delete: remove,
    setValues: (place, [range], host) => setSource(place, "values", range, host),
    setXAxisValues: (place, [range], host) => setSource(place, "categories", range, host),
    getDimensionValues: (place, [dimension], host) => dimensionValues(place, dimension, host),
    getDimensionDataSourceString: (place, [dimension]) => dimensionOf(place, dimension) ?? "",
  },
  objects: {
    format: (place) => SERIES_FORMAT.of(place),
    dataLabels: ({ target, series }) => CHART_DATA_LABELS.of({ target, series }),
    points: (place) => CHART_POINTS.of(place),
  },
});
