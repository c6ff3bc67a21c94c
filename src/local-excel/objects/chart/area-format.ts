import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { modelOf } from "../../xlsx/charts";
import { CHART_FILL, CHART_FONT, CHART_LINE, type ShapeOwner, type TextOwner } from "./format";
import type { ChartTarget } from "./target";

const shapeOwner = (target: ChartTarget): ShapeOwner => ({
  target,
  shape: () => modelOf(target.chart).spPr,
  setShape: (shape) => {
    modelOf(target.chart).spPr = shape;
  },
});

const textOwner = (target: ChartTarget): TextOwner => ({
  target,
  textProperties: () => modelOf(target.chart).txPr,
  setTextProperties: (properties) => {
    modelOf(target.chart).txPr = properties;
  },
});

export const CHART_AREA_FORMAT: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartAreaFormat",
  since: "1.1",
  later: { "1.7": ["border"] },
  objects: {
    fill: (target) => CHART_FILL.of(shapeOwner(target)),
    border: (target) => CHART_LINE.of(shapeOwner(target)),
    font: (target) => CHART_FONT.of(textOwner(target)),
  },
});
