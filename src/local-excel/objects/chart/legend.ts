import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { modelOf } from "../../xlsx/charts";
import type { LegendPosition } from "../../xlsx/native";
import { flag, oneOf } from "../arguments";
import { CHART_FONT, type TextOwner } from "./format";
import { type ChartTarget, changeChart } from "./target";

const POSITIONS = { Bottom: "b", Left: "l", Right: "r", Top: "t", Corner: "tr" } as const satisfies Record<
  string,
  LegendPosition
>;
type Position = keyof typeof POSITIONS;

const legendOf = ({ chart }: ChartTarget) => modelOf(chart).chart.legend;

const legendFont = (target: ChartTarget): TextOwner => ({
  target,
  textProperties: () => legendOf(target)?.txPr,
  setTextProperties: (properties) => {
    const legend = legendOf(target);
    if (legend) legend.txPr = properties;
  },
});

const LEGEND_FORMAT: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartLegendFormat",
  since: "1.1",
  objects: { font: (target) => CHART_FONT.of(legendFont(target)) },
});

export const CHART_LEGEND: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartLegend",
  since: "1.1",
  get: {
    visible: (target) => legendOf(target) !== undefined,
    overlay: (target) => legendOf(target)?.overlay === true,
    position: (target) => {
      const stored = legendOf(target)?.legendPos;
      return (Object.keys(POSITIONS) as Position[]).find((name) => POSITIONS[name] === stored) ?? "Right";
    },
  },
  set: {
    visible: (target, value) => {
      const visible = flag(value);
      changeChart(target, (model) => {
        if (visible) model.chart.legend ??= { legendPos: "b", overlay: false };
        else delete model.chart.legend;
      });
    },
    position: (target, value) => {
      const legendPos = POSITIONS[oneOf(value, Object.keys(POSITIONS) as Position[])];
      changeChart(target, (model) => {
        model.chart.legend = { overlay: false, ...model.chart.legend, legendPos };
      });
    },
    overlay: (target, value) => {
      const overlay = flag(value);
      changeChart(target, (model) => {
        model.chart.legend = { legendPos: "r", ...model.chart.legend, overlay };
      });
    },
  },
  objects: { format: (target) => LEGEND_FORMAT.of(target) },
});
