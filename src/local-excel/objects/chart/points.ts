import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { cellCount } from "../../xlsx/address";
import { assign, sourceOf } from "../../xlsx/chart-data";
import type { DataPoint } from "../../xlsx/native";
import { integer } from "../arguments";
import { rangeOfFormula } from "../range/navigation";
import { CHART_FILL, CHART_LINE, type ShapeOwner } from "./format";
import type { SeriesTarget } from "./target";

interface PointTarget {
  readonly place: SeriesTarget;
  readonly index: number;
}

const pointsOf = ({ series }: SeriesTarget): DataPoint[] => (series as { dataPoints?: DataPoint[] }).dataPoints ?? [];

function countOf({ series, target }: SeriesTarget, host: Host): number {
  const formula = sourceOf(series, "values");
  const range = formula === null ? null : rangeOfFormula(formula, target.sheet, host.workbook);
  return range ? cellCount(range.area) : 0;
}

function setPoint({ place, index }: PointTarget, spPr: NonNullable<DataPoint["spPr"]>): void {
  const others = pointsOf(place).filter((point) => point.index !== index);
  const points = [...others, { index, spPr }].sort((a, b) => a.index - b.index);
  assign(place.series, "dataPoints", points);
}

const look = (point: PointTarget): ShapeOwner => ({
  target: point.place.target,
  shape: () => pointsOf(point.place).find((each) => each.index === point.index)?.spPr,
  setShape: (shape) => setPoint(point, shape),
});

const POINT_FORMAT: ExcelClass<PointTarget> = excelClass<PointTarget>({
  name: "ChartPointFormat",
  since: "1.1",
  later: { "1.7": ["border"] },
  objects: { fill: (point) => CHART_FILL.of(look(point)), border: (point) => CHART_LINE.of(look(point)) },
});

const POINT: ExcelClass<PointTarget> = excelClass<PointTarget>({
  name: "ChartPoint",
  since: "1.1",
  objects: { format: (point) => POINT_FORMAT.of(point) },
});

function at(place: SeriesTarget, position: unknown, host: Host) {
  const index = integer(position);
  if (index < 0 || index >= countOf(place, host)) throw new ExcelError("ItemNotFound");
  return POINT.of({ place, index });
}

export const CHART_POINTS: ExcelClass<SeriesTarget> = excelClass<SeriesTarget>({
  name: "ChartPointsCollection",
  since: "1.1",
  later: { "1.4": ["getCount"] },
  get: { count: countOf },
  items: (place, host) => Array.from({ length: countOf(place, host) }, (_, index) => POINT.of({ place, index })),
  indexer: (place, [position], host) => at(place, position, host),
  methods: { getCount: (place, _, host) => countOf(place, host) },
  producers: { getItemAt: (place, [position], host) => at(place, position, host) },
});
