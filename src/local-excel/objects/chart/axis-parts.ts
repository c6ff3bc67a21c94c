/** The objects below an axis: title, gridlines, formats. */
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { ChartAxis } from "../../xlsx/native";
import { flag, text } from "../arguments";
import { CHART_FILL, CHART_FONT, CHART_LINE, type ShapeOwner, type TextOwner } from "./format";
import { type AxisTarget, changeChart } from "./target";
import { plainText, setTitleTextProperties, withText, titleTextProperties } from "./title";

export function changeAxis({ target, axis }: AxisTarget, edit: (axis: ChartAxis) => void): void {
  changeChart(target, () => edit(axis));
}

const axisLine = ({ target, axis }: AxisTarget): ShapeOwner => ({
  target,
  shape: () => axis.spPr,
  setShape: (shape) => {
    axis.spPr = shape;
  },
});

const axisFont = ({ target, axis }: AxisTarget): TextOwner => ({
  target,
  textProperties: () => axis.txPr,
  setTextProperties: (properties) => {
    axis.txPr = properties;
  },
});

export const AXIS_FORMAT: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxisFormat",
  since: "1.1",
  later: { "1.8": ["fill"] },
  objects: {
    font: (place) => CHART_FONT.of(axisFont(place)),
    line: (place) => CHART_LINE.of(axisLine(place)),
    fill: (place) => CHART_FILL.of(axisLine(place)),
  },
});

const titleFont = ({ target, axis }: AxisTarget): TextOwner => ({
  target,
  textProperties: () => (axis.title ? titleTextProperties(axis.title) : undefined),
  setTextProperties: (properties) => {
    if (axis.title) setTitleTextProperties(axis.title, properties);
  },
});

const AXIS_TITLE_FORMAT: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxisTitleFormat",
  since: "1.1",
  objects: { font: (place) => CHART_FONT.of(titleFont(place)) },
});

export const AXIS_TITLE: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxisTitle",
  since: "1.1",
  get: {
    text: ({ axis }) => plainText(axis.title),
    visible: ({ axis }) => axis.title !== undefined,
  },
  set: {
    text: (place, value) => {
      const newText = text(value);
      changeAxis(place, (axis) => {
        axis.title = withText(axis.title, newText);
      });
    },
    visible: (place, value) => {
      const visible = flag(value);
      changeAxis(place, (axis) => {
        if (visible) axis.title ??= withText(undefined, "");
        else delete axis.title;
      });
    },
  },
  objects: { format: (place) => AXIS_TITLE_FORMAT.of(place) },
});

interface GridlinesTarget {
  readonly place: AxisTarget;
  readonly kind: "majorGridlines" | "minorGridlines";
}

const gridline = ({ place: { target, axis }, kind }: GridlinesTarget): ShapeOwner => ({
  target,
  shape: () => axis[kind],
  setShape: (shape) => {
    axis[kind] = shape;
  },
});

const GRIDLINES_FORMAT: ExcelClass<GridlinesTarget> = excelClass<GridlinesTarget>({
  name: "ChartGridlinesFormat",
  since: "1.1",
  objects: { line: (lines) => CHART_LINE.of(gridline(lines)) },
});

export const GRIDLINES: ExcelClass<GridlinesTarget> = excelClass<GridlinesTarget>({
  name: "ChartGridlines",
  since: "1.1",
  get: { visible: ({ place, kind }) => place.axis[kind] !== undefined },
  set: {
    visible: ({ place, kind }, value) => {
      const visible = flag(value);
      changeAxis(place, (axis) => {
        if (visible) axis[kind] ??= {};
        else delete axis[kind];
      });
    },
  },
  objects: { format: (lines) => GRIDLINES_FORMAT.of(lines) },
});
