import { ExcelError, invalidArgument } from "../../protocol/errors";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import { flag, number, oneOf, text } from "../arguments";
import { categoryAxis, isRadar } from "./axis-kind";
import { AXIS_FORMAT, AXIS_TITLE, GRIDLINES, changeAxis } from "./axis-parts";
import type { AxisTarget } from "./target";

type Limit = "min" | "max";

/** An empty text means automatic. */
function setLimit(place: AxisTarget, limit: Limit, value: unknown): void {
  changeAxis(place, (axis) => {
    const { [limit]: _, ...others } = axis.scaling ?? { orientation: "minMax" as const };
    axis.scaling = value === "" ? others : { ...others, [limit]: number(value) };
    const { min, max } = axis.scaling;
    if (min !== undefined && max !== undefined && min >= max) throw invalidArgument();
  });
}

const limitOf = ({ axis }: AxisTarget, limit: Limit): number | "" => axis.scaling?.[limit] ?? "";

function setUnit(place: AxisTarget, unit: "majorUnit" | "minorUnit", value: unknown): void {
  changeAxis(place, (axis) => {
    if (axis.axisType !== "val") throw new ExcelError("InvalidOperation");
    if (value === "") delete axis[unit];
    else axis[unit] = number(value);
  });
}

const unitOf = ({ axis }: AxisTarget, unit: "majorUnit" | "minorUnit"): number | "" =>
  axis.axisType === "val" ? (axis[unit] ?? "") : "";

function setScale(place: AxisTarget, value: unknown): void {
  const logarithmic = oneOf(value, ["Linear", "Logarithmic"]) === "Logarithmic";
  changeAxis(place, (axis) => {
    const { logBase, ...others } = axis.scaling ?? {};
    axis.scaling = logarithmic ? { ...others, logBase: logBase ?? 10 } : others;
  });
}

function setLogBase(place: AxisTarget, value: unknown): void {
  const logBase = number(value);
  if (logBase < 2 || logBase > 1000) throw invalidArgument();
  changeAxis(place, (axis) => {
    axis.scaling = { ...axis.scaling, logBase };
  });
}

const TICK_LABELS = { High: "high", Low: "low", NextToAxis: "nextTo", None: "none" } as const;
type TickLabel = keyof typeof TICK_LABELS;

const TICK_MARKS = { None: "none", Inside: "inside", Outside: "outside", Cross: "cross" } as const;
type TickMark = keyof typeof TICK_MARKS;
type TickKind = "majorTickMark" | "minorTickMark";

const tickMarkOf = ({ axis }: AxisTarget, kind: TickKind): TickMark =>
  (Object.keys(TICK_MARKS) as TickMark[]).find((name) => TICK_MARKS[name] === axis[kind]) ??
  (kind === "majorTickMark" ? "Outside" : "None");

function setTickMark(place: AxisTarget, kind: TickKind, value: unknown): void {
  const name = oneOf(value, Object.keys(TICK_MARKS) as TickMark[]);
  // on the safe side: nothing says that Excel takes marks where a radar has none
  if (isRadar(place.target) && place.axis === categoryAxis(place.target)) throw new ExcelError("InvalidOperation");
  changeAxis(place, (axis) => {
    axis[kind] = TICK_MARKS[name];
  });
}

export const CHART_AXIS: ExcelClass<AxisTarget> = excelClass<AxisTarget>({
  name: "ChartAxis",
  since: "1.1",
  later: {
    "1.7": [
      "logBase",
      "majorTickMark",
      "minorTickMark",
      "reversePlotOrder",
      "scaleType",
      "tickLabelPosition",
      "type",
      "visible",
    ],
    "1.8": ["numberFormat"],
    "1.9": ["linkNumberFormat"],
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
    majorTickMark: (place) => tickMarkOf(place, "majorTickMark"),
    minorTickMark: (place) => tickMarkOf(place, "minorTickMark"),
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
      changeAxis(place, (axis) => {
        axis.scaling = { ...axis.scaling, orientation };
      });
    },
    numberFormat: (place, value) => {
      const formatCode = text(value);
      changeAxis(place, (axis) => {
        axis.numFmt = { formatCode, sourceLinked: false };
      });
    },
    linkNumberFormat: (place, value) => {
      const sourceLinked = flag(value);
      changeAxis(place, (axis) => {
        axis.numFmt = { formatCode: axis.numFmt?.formatCode ?? "General", sourceLinked };
      });
    },
    visible: (place, value) => {
      const visible = flag(value);
      changeAxis(place, (axis) => {
        axis.delete = !visible;
      });
    },
    majorTickMark: (place, value) => setTickMark(place, "majorTickMark", value),
    minorTickMark: (place, value) => setTickMark(place, "minorTickMark", value),
    tickLabelPosition: (place, value) => {
      const name = oneOf(value, Object.keys(TICK_LABELS) as TickLabel[]);
      changeAxis(place, (axis) => {
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
