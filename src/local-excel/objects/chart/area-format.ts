import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { modelOf } from "../../xlsx/charts";
import { CHART_FILL, CHART_FONT, CHART_LINE, type Styled, type Worded } from "./format";
import type { ChartTarget } from "./target";

const styled = (target: ChartTarget): Styled => ({
  target,
  shape: () => modelOf(target.chart).spPr,
  setShape: (shape) => {
    modelOf(target.chart).spPr = shape;
  },
});

const worded = (target: ChartTarget): Worded => ({
  target,
  words: () => modelOf(target.chart).txPr,
  setWords: (words) => {
    modelOf(target.chart).txPr = words;
  },
});

export const CHART_AREA_FORMAT: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartAreaFormat",
  since: "1.1",
  later: { "1.7": ["border"] },
  objects: {
    fill: (target) => CHART_FILL.of(styled(target)),
    border: (target) => CHART_LINE.of(styled(target)),
    font: (target) => CHART_FONT.of(worded(target)),
  },
});
