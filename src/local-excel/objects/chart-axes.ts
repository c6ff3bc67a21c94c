import { ExcelError, invalidArgument } from "../protocol/errors";
import { excelClass, type ExcelClass } from "../protocol/excel-class";
import { editChart, modelOf } from "../xlsx/charts";
import type { ChartAxis } from "../xlsx/native";
import { flag, isAbsent, number, oneOf, text } from "./arguments";
import type { ChartTarget } from "./chart";
import { CHART_FILL, CHART_FONT, CHART_LINE, type Styled, type Worded } from "./chart-format";
import { plainText, setWordsOf, withText, wordsOf } from "./chart-text";
import { guardSheet } from "./protection-guard";

export interface AxisTarget {
  readonly target: ChartTarget;
  readonly axis: ChartAxis;
}

const axesOf = ({ chart }: ChartTarget): readonly ChartAxis[] => modelOf(chart).chart.plotArea.axes;

/** A scatter chart has two value axes; the one below is its category axis. */
function categoryAxis(target: ChartTarget): ChartAxis | undefined {
  const axes = axesOf(target);
  return (
    axes.find(({ axisType }) => axisType === "cat" || axisType === "date") ?? (axes.length === 2 ? axes[0] : undefined)
  );
}

function valueAxis(target: ChartTarget): ChartAxis | undefined {
  const category = categoryAxis(target);
  return axesOf(target).find((axis) => axis.axisType === "val" && axis !== category);
}

function required(target: ChartTarget, axis: ChartAxis | undefined) {
  if (!axis) throw new ExcelError("ItemNotFound");
  return CHART_AXIS.of({ target, axis });
}

export const CHART_AXES: ExcelClass<ChartTarget> = excelClass<ChartTarget>({
  name: "ChartAxes",
  since: "1.1",
  later: { "1.7": ["getItem"] },
  objects: {
    categoryAxis: (target) => required(target, categoryAxis(target)),
    valueAxis: (target) => required(target, valueAxis(target)),
  },
  producers: {
    getItem: (target, [type, group]) => {
      if (!isAbsent(group) && oneOf(group, ["Primary", "Secondary"]) === "Secondary")
        throw new ExcelError("ItemNotFound");
      const kind = oneOf(type, ["Category", "Value"]);
      return required(target, kind === "Category" ? categoryAxis(target) : valueAxis(target));
    },
  },
});

function change({ target, axis }: AxisTarget, edit: (axis: ChartAxis) => void): void {
  guardSheet(target.sheet);
  editChart(target.chart, () => edit(axis));
}

type Limit = "min" | "max";

/** An empty text puts the choice back into Excel's hands. */
function setLimit(place: AxisTarget, limit: Limit, value: unknown): void {
  change(place, (axis) => {
    const { [limit]: _, ...others } = axis.scaling ?? { orientation: "minMax" as const };
    axis.scaling = value === "" ? others : { ...others, [limit]: number(value) };
    const { min, max } = axis.scaling;
    if (min !== undefined && max !== undefined && min >= max) throw invalidArgument();
  });
}

const limitOf = ({ axis }: AxisTarget, limit: Limit): number | "" => axis.scaling?.[limit] ?? "";

function setUnit(place: AxisTarget, unit: "majorUnit" | "minorUnit", value: unknown): void {
  change(place, (axis) => {
    if (axis.axisType !== "val") throw new ExcelError("InvalidOperation");
    if (value === "") delete axis[unit];
    else axis[unit] = number(value);
  });
}

const unitOf = ({ axis }: AxisTarget, unit: "majorUnit" | "minorUnit"): number | "" =>
  axis.axisType === "val" ? (axis[unit] ?? "") : "";

function setScale(place: AxisTarget, value: unknown): void {
  const logarithmic = oneOf(value, ["Linear", "Logarithmic"]) === "Logarithmic";
  change(place, (axis) => {
    const { logBase, ...others } = axis.scaling ?? {};
    axis.scaling = logarithmic ? { ...others, logBase: logBase ?? 10 } : others;
  });
}

function setLogBase(place: AxisTarget, value: unknown): void {
  const logBase = number(value);
  if (logBase < 2 || logBase > 1000) throw invalidArgument();
  change(place, (axis) => {
    axis.scaling = { ...axis.scaling, logBase };
  });
}

const TICK_LABELS = { High: "high", Low: "low", NextToAxis: "nextTo", None: "none" } as const;
type TickLabel = keyof typeof TICK_LABELS;

const axisLine = ({ target, axis }: AxisTarget): Styled => ({
  target,
  shape: () => axis.spPr,
  setShape: (shape) => {
    axis.spPr = shape;
  },
});

const axisFont = ({ target, axis }: AxisTarget): Worded => ({
  target,
  words: () => axis.txPr,
  setWords: (words) => {
    axis.txPr = words;
  },
});

const AXIS_FORMAT: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxisFormat",
  since: "1.1",
  later: { "1.8": ["fill"] },
  objects: {
    font: (place) => CHART_FONT.of(axisFont(place)),
    line: (place) => CHART_LINE.of(axisLine(place)),
    fill: (place) => CHART_FILL.of(axisLine(place)),
  },
});

const titleFont = ({ target, axis }: AxisTarget): Worded => ({
  target,
  words: () => (axis.title ? wordsOf(axis.title) : undefined),
  setWords: (words) => {
    if (axis.title) setWordsOf(axis.title, words);
  },
});

const AXIS_TITLE_FORMAT: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxisTitleFormat",
  since: "1.1",
  objects: { font: (place) => CHART_FONT.of(titleFont(place)) },
});

const AXIS_TITLE: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxisTitle",
  since: "1.1",
  get: {
    text: ({ axis }) => plainText(axis.title),
    visible: ({ axis }) => axis.title !== undefined,
  },
  set: {
    text: (place, value) => {
      const words = text(value);
      change(place, (axis) => {
        axis.title = withText(axis.title, words);
      });
    },
    visible: (place, value) => {
      const visible = flag(value);
      change(place, (axis) => {
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

const gridline = ({ place: { target, axis }, kind }: GridlinesTarget): Styled => ({
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

const GRIDLINES: ExcelClass<GridlinesTarget> = excelClass<GridlinesTarget>({
  name: "ChartGridlines",
  since: "1.1",
  get: { visible: ({ place, kind }) => place.axis[kind] !== undefined },
  set: {
    visible: ({ place, kind }, value) => {
      const visible = flag(value);
      change(place, (axis) => {
        if (visible) axis[kind] ??= {};
        else delete axis[kind];
      });
    },
  },
  objects: { format: (lines) => GRIDLINES_FORMAT.of(lines) },
});

export const CHART_AXIS: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxis",
  since: "1.1",
  later: {
    "1.7": ["logBase", "reversePlotOrder", "scaleType", "tickLabelPosition", "type", "visible"],
    "1.8": ["numberFormat", "linkNumberFormat"],
  },
  get: {
    type: ({ axis, target }) => (axis === categoryAxis(target) ? "Category" : "Value"),
    minimum: (place) => limitOf(place, "min"),
    maximum: (place) => limitOf(place, "max"),
    majorUnit: (place) => unitOf(place, "majorUnit"),
    minorUnit: (place) => unitOf(place, "minorUnit"),
    scaleType: ({ axis }) => (axis.scaling?.logBase === undefined ? "Linear" : "Logarithmic"),
    logBase: ({ axis }) => axis.scaling?.logBase ?? 10,
    reversePlotOrder: ({ axis }) => axis.scaling?.orientation === "maxMin",
    numberFormat: ({ axis }) => axis.numFmt?.formatCode ?? "General",
    linkNumberFormat: ({ axis }) => axis.numFmt?.sourceLinked ?? true,
    visible: ({ axis }) => axis.delete !== true,
    tickLabelPosition: ({ axis }) =>
      (Object.keys(TICK_LABELS) as TickLabel[]).find((name) => TICK_LABELS[name] === (axis.tickLblPos ?? "nextTo")) ??
      "NextToAxis",
  },
  set: {
    minimum: (place, value) => setLimit(place, "min", value),
    maximum: (place, value) => setLimit(place, "max", value),
    majorUnit: (place, value) => setUnit(place, "majorUnit", value),
    minorUnit: (place, value) => setUnit(place, "minorUnit", value),
    scaleType: setScale,
    logBase: setLogBase,
    reversePlotOrder: (place, value) => {
      const orientation = flag(value) ? "maxMin" : "minMax";
      change(place, (axis) => {
        axis.scaling = { ...axis.scaling, orientation };
      });
    },
    numberFormat: (place, value) => {
      const formatCode = text(value);
      change(place, (axis) => {
        axis.numFmt = { formatCode, sourceLinked: false };
      });
    },
    linkNumberFormat: (place, value) => {
      const sourceLinked = flag(value);
      change(place, (axis) => {
        axis.numFmt = { formatCode: axis.numFmt?.formatCode ?? "General", sourceLinked };
      });
    },
    visible: (place, value) => {
      const visible = flag(value);
      change(place, (axis) => {
        axis.delete = !visible;
      });
    },
    tickLabelPosition: (place, value) => {
      const name = oneOf(value, Object.keys(TICK_LABELS) as TickLabel[]);
      change(place, (axis) => {
        axis.tickLblPos = TICK_LABELS[name];
      });
    },
  },
  objects: {
    title: (place) => AXIS_TITLE.of(place),
    majorGridlines: (place) => GRIDLINES.of({ place, kind: "majorGridlines" }),
    minorGridlines: (place) => GRIDLINES.of({ place, kind: "minorGridlines" }),
    format: (place) => AXIS_FORMAT.of(place),
  },
});
