import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { assign } from "../../xlsx/chart-data";
import { type NativeSeries, editChart, seriesOf } from "../../xlsx/charts";
import type { DataLabels } from "../../xlsx/native";
import { flag, oneOf, text } from "../arguments";
import { guardSheet } from "../protection-guard";
import { CHART_FONT, type TextOwner } from "./format";
import type { ChartTarget } from "./target";

interface LabelsTarget {
  readonly target: ChartTarget;
  /** `null`: the labels of all series at once. */
  readonly series: NativeSeries | null;
}

export const labelsOf = (series: NativeSeries): DataLabels | undefined =>
  (series as { dataLabels?: DataLabels }).dataLabels;

const NONE: DataLabels = {
  showLegendKey: false,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

const all = ({ target, series }: LabelsTarget): NativeSeries[] =>
  series ? [series] : seriesOf(target.chart).map((place) => place.series);

export function changeLabels(place: LabelsTarget, patch: Partial<DataLabels>): void {
  guardSheet(place.target.sheet);
  editChart(place.target.chart, () => {
    for (const series of all(place)) {
      const { delete: _, ...labels } = { ...NONE, ...labelsOf(series) };
      assign(series, "dataLabels", { ...labels, ...patch });
    }
  });
}

const first = (place: LabelsTarget): DataLabels => {
  const [series] = all(place);
  return { ...NONE, ...(series ? labelsOf(series) : {}) };
};

const POSITIONS = {
  BestFit: "bestFit",
  Bottom: "b",
  Center: "ctr",
  InsideBase: "inBase",
  InsideEnd: "inEnd",
  Left: "l",
  OutsideEnd: "outEnd",
  Right: "r",
  Top: "t",
} as const;
type Position = keyof typeof POSITIONS;

const shows = {
  showValue: "showVal",
  showCategoryName: "showCatName",
  showSeriesName: "showSerName",
  showPercentage: "showPercent",
  showLegendKey: "showLegendKey",
  showBubbleSize: "showBubbleSize",
} as const;

const labelsFont = (place: LabelsTarget): TextOwner => ({
  target: place.target,
  textProperties: () => first(place).txPr,
  setTextProperties: (txPr) => changeLabels(place, { txPr }),
});

const LABELS_FORMAT: ExcelClass<LabelsTarget> = excelClass<LabelsTarget>({
  name: "ChartDataLabelFormat",
  since: "1.1",
  objects: { font: (place) => CHART_FONT.of(labelsFont(place)) },
});

export const CHART_DATA_LABELS: ExcelClass<LabelsTarget> = excelClass<LabelsTarget>({
  name: "ChartDataLabels",
  since: "1.1",
  later: { "1.8": ["numberFormat"] },
  get: {
    ...Object.fromEntries(
      Object.entries(shows).map(([name, key]) => [name, (place: LabelsTarget) => first(place)[key] === true]),
    ),
    numberFormat: (place) => first(place).numFmt?.formatCode ?? "General",
    position: (place) => {
      const stored = first(place).position;
      return (Object.keys(POSITIONS) as Position[]).find((name) => POSITIONS[name] === stored) ?? "OutsideEnd";
    },
    separator: (place) => first(place).separator ?? ", ",
  },
  set: {
    ...Object.fromEntries(
      Object.entries(shows).map(([name, key]) => [
        name,
        (place: LabelsTarget, value: unknown) => changeLabels(place, { [key]: flag(value) }),
      ]),
    ),
    numberFormat: (place, value) => changeLabels(place, { numFmt: { formatCode: text(value), sourceLinked: false } }),
    position: (place, value) =>
      changeLabels(place, { position: POSITIONS[oneOf(value, Object.keys(POSITIONS) as Position[])] }),
    separator: (place, value) => changeLabels(place, { separator: text(value) }),
  },
  objects: { format: (place) => LABELS_FORMAT.of(place) },
});
