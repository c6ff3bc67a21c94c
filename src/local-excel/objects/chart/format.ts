/** Fills, lines and fonts: three classes that many parts of a chart share. */
import { invalidArgument } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { readShape, readTextProperties } from "../../xlsx/chart-looks";
import { hexColor } from "../../xlsx/colors";
import type { ChartColor, ChartTextProperties, ShapeProperties } from "../../xlsx/native";
import type { Theme } from "../../xlsx/theme";
import { EMU_PER_POINT } from "../../xlsx/units";
import { flag, number, oneOf, text } from "../arguments";
import { colorArgument } from "../format/fill";
import { type ChartTarget, changeChart } from "./target";

/** A part of a chart with fill and line; both functions read the model when they are called. */
export interface ShapeOwner {
  readonly target: ChartTarget;
  shape(): ShapeProperties | undefined;
  setShape(shape: ShapeProperties): void;
}

/** A part of a chart with text. */
export interface TextOwner {
  readonly target: ChartTarget;
  textProperties(): ChartTextProperties | undefined;
  setTextProperties(properties: ChartTextProperties): void;
}

const color = (hex: string): ChartColor => ({ srgb: hex.slice(1) });

/** `#RRGGBB`; empty if the chart leaves the colour to Excel. */
export function hex(given: ChartColor | undefined, theme: Theme): string {
  if (given?.srgb !== undefined) return `#${given.srgb.slice(-6).toUpperCase()}`;
  return (given?.theme === undefined ? null : hexColor({ theme: given.theme }, theme)) ?? "";
}

function changeShape(owner: ShapeOwner, patch: (shape: ShapeProperties) => ShapeProperties): void {
  changeChart(owner.target, () => owner.setShape(patch(readShape(owner.shape()) ?? {})));
}

export const CHART_FILL: ExcelClass<ShapeOwner> = excelClass<ShapeOwner>({
  name: "ChartFill",
  since: "1.1",
  methods: {
    setSolidColor: (owner, [value]) => {
      const solid = color(colorArgument(value));
      changeShape(owner, (shape) => ({ ...shape, fill: { solid } }));
    },
    clear: (owner) => changeShape(owner, (shape) => ({ ...shape, fill: { noFill: true } })),
  },
});

const DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
} as const;
type Dash = keyof typeof DASHES;

const lineOf = (owner: ShapeOwner) => readShape(owner.shape())?.line ?? {};

const changeLine = (owner: ShapeOwner, patch: NonNullable<ShapeProperties["line"]>): void =>
  changeShape(owner, (shape) => {
    const { noFill: _, ...line } = shape.line ?? {};
    return { ...shape, line: { ...line, ...patch } };
  });

export const CHART_LINE: ExcelClass<ShapeOwner> = excelClass<ShapeOwner>({
  name: "ChartLineFormat",
  since: "1.1",
  later: { "1.7": ["lineStyle", "weight"] },
  get: {
    color: (owner, host) => hex(lineOf(owner).color, host.workbook.theme),
    weight: (owner) => (lineOf(owner).width ?? 9_525) / EMU_PER_POINT,
    lineStyle: (owner) => {
      const line = lineOf(owner);
      if (line.noFill) return "None";
      const dash = line.dash;
      return dash === undefined
        ? "Automatic"
        : ((Object.keys(DASHES) as Dash[]).find((name) => DASHES[name] === dash) ?? "Continuous");
    },
  },
  set: {
    color: (owner, value) => changeLine(owner, { color: color(colorArgument(value)) }),
    weight: (owner, value) => changeLine(owner, { width: Math.round(number(value) * EMU_PER_POINT) }),
    lineStyle: (owner, value) => {
      const name = oneOf(value, [...(Object.keys(DASHES) as Dash[]), "None", "Automatic"]);
      if (name === "None") changeShape(owner, (shape) => ({ ...shape, line: { noFill: true } }));
      else if (name !== "Automatic") changeLine(owner, { dash: DASHES[name] });
    },
  },
  methods: { clear: (owner) => changeShape(owner, (shape) => ({ ...shape, line: { noFill: true } })) },
});

function changeText(owner: TextOwner, patch: ChartTextProperties): void {
  changeChart(owner.target, () => owner.setTextProperties({ ...readTextProperties(owner.textProperties()), ...patch }));
}

type Getter = (owner: TextOwner, host: Host) => unknown;
const textProperty =
  (of: (properties: ChartTextProperties) => unknown): Getter =>
  (owner) =>
    of(readTextProperties(owner.textProperties()) ?? {});

const FONT_SPEC: ClassSpec<TextOwner> = {
  name: "ChartFont",
  since: "1.1",
  get: {
    // The file counts in hundredths of a point.
    size: textProperty(({ size }) => (size ?? 1000) / 100),
    bold: textProperty(({ bold }) => bold === true),
    italic: textProperty(({ italic }) => italic === true),
    name: textProperty(({ fontFamily }) => fontFamily ?? ""),
    color: (owner, host) => hex(readTextProperties(owner.textProperties())?.color, host.workbook.theme),
  },
  set: {
    size: (owner, value) => {
      const size = number(value);
      if (size < 1 || size > 4000) throw invalidArgument();
      changeText(owner, { size: Math.round(size * 100) });
    },
    bold: (owner, value) => changeText(owner, { bold: flag(value) }),
    italic: (owner, value) => changeText(owner, { italic: flag(value) }),
    name: (owner, value) => changeText(owner, { fontFamily: text(value), eastAsianFamily: text(value) }),
    color: (owner, value) => changeText(owner, { color: color(colorArgument(value)) }),
  },
};

export const CHART_FONT: ExcelClass<TextOwner> = excelClass(FONT_SPEC);
