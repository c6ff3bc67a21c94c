/** Fills, lines and fonts: the same three classes stand for many parts of a chart. */
import { invalidArgument } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { readShape, readWords } from "../../xlsx/chart-looks";
import { editChart } from "../../xlsx/charts";
import { hexColor } from "../../xlsx/colors";
import type { ChartColor, ChartTextProperties, ShapeProperties } from "../../xlsx/native";
import type { Theme } from "../../xlsx/theme";
import { EMU_PER_POINT } from "../../xlsx/units";
import { flag, number, oneOf, text } from "../arguments";
import { colorArgument } from "../format/fill";
import { guardSheet } from "../protection-guard";
import type { ChartTarget } from "./target";

/** A part of the chart that has a look; both functions take the model as it is at that moment. */
export interface Styled {
  readonly target: ChartTarget;
  shape(): ShapeProperties | undefined;
  setShape(shape: ShapeProperties): void;
}

export interface Worded {
  readonly target: ChartTarget;
  words(): ChartTextProperties | undefined;
  setWords(words: ChartTextProperties): void;
}

const color = (hex: string): ChartColor => ({ srgb: hex.slice(1) });

/** `#RRGGBB`; empty where the chart leaves the colour to Excel. */
export function hex(given: ChartColor | undefined, theme: Theme): string {
  if (given?.srgb !== undefined) return `#${given.srgb.slice(-6).toUpperCase()}`;
  return (given?.theme === undefined ? null : hexColor({ theme: given.theme }, theme)) ?? "";
}

function changeShape(styled: Styled, patch: (shape: ShapeProperties) => ShapeProperties): void {
  guardSheet(styled.target.sheet);
  editChart(styled.target.chart, () => styled.setShape(patch(readShape(styled.shape()) ?? {})));
}

export const CHART_FILL: ExcelClass<Styled> = excelClass<Styled>({
  name: "ChartFill",
  since: "1.1",
  methods: {
    setSolidColor: (styled, [value]) => {
      const solid = color(colorArgument(value));
      changeShape(styled, (shape) => ({ ...shape, fill: { solid } }));
    },
    clear: (styled) => changeShape(styled, (shape) => ({ ...shape, fill: { noFill: true } })),
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

const lineOf = (styled: Styled) => readShape(styled.shape())?.line ?? {};

const changeLine = (styled: Styled, patch: NonNullable<ShapeProperties["line"]>): void =>
  changeShape(styled, (shape) => {
    const { noFill: _, ...line } = shape.line ?? {};
    return { ...shape, line: { ...line, ...patch } };
  });

export const CHART_LINE: ExcelClass<Styled> = excelClass<Styled>({
  name: "ChartLineFormat",
  since: "1.1",
  later: { "1.7": ["lineStyle", "weight"] },
  get: {
    color: (styled, host) => hex(lineOf(styled).color, host.workbook.theme),
    weight: (styled) => (lineOf(styled).width ?? 9_525) / EMU_PER_POINT,
    lineStyle: (styled) => {
      const line = lineOf(styled);
      if (line.noFill) return "None";
      const dash = line.dash;
      return dash === undefined
        ? "Automatic"
        : ((Object.keys(DASHES) as Dash[]).find((name) => DASHES[name] === dash) ?? "Continuous");
    },
  },
  set: {
    color: (styled, value) => changeLine(styled, { color: color(colorArgument(value)) }),
    weight: (styled, value) => changeLine(styled, { width: Math.round(number(value) * EMU_PER_POINT) }),
    lineStyle: (styled, value) => {
      const name = oneOf(value, [...(Object.keys(DASHES) as Dash[]), "None", "Automatic"]);
      if (name === "None") changeShape(styled, (shape) => ({ ...shape, line: { noFill: true } }));
      else if (name !== "Automatic") changeLine(styled, { dash: DASHES[name] });
    },
  },
  methods: { clear: (styled) => changeShape(styled, (shape) => ({ ...shape, line: { noFill: true } })) },
});

function changeWords(worded: Worded, patch: ChartTextProperties): void {
  guardSheet(worded.target.sheet);
  editChart(worded.target.chart, () => worded.setWords({ ...readWords(worded.words()), ...patch }));
}

type Getter = (worded: Worded, host: Host) => unknown;
const word =
  (of: (words: ChartTextProperties) => unknown): Getter =>
  (worded) =>
    of(readWords(worded.words()) ?? {});

const FONT_SPEC: ClassSpec<Worded> = {
  name: "ChartFont",
  since: "1.1",
  get: {
    // The file counts hundredths of a point.
    size: word(({ size }) => (size ?? 1000) / 100),
    bold: word(({ bold }) => bold === true),
    italic: word(({ italic }) => italic === true),
    name: word(({ fontFamily }) => fontFamily ?? ""),
    color: (worded, host) => hex(readWords(worded.words())?.color, host.workbook.theme),
  },
  set: {
    size: (worded, value) => {
      const size = number(value);
      if (size < 1 || size > 4000) throw invalidArgument();
      changeWords(worded, { size: Math.round(size * 100) });
    },
    bold: (worded, value) => changeWords(worded, { bold: flag(value) }),
    italic: (worded, value) => changeWords(worded, { italic: flag(value) }),
    name: (worded, value) => changeWords(worded, { fontFamily: text(value), eastAsianFamily: text(value) }),
    color: (worded, value) => changeWords(worded, { color: color(colorArgument(value)) }),
  },
};

export const CHART_FONT: ExcelClass<Worded> = excelClass(FONT_SPEC);
