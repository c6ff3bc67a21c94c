import { invalidArgument } from "../../protocol/errors";
import type { Host } from "../../protocol/excel-class";
import { hexColor, nativeColor } from "../../xlsx/colors";
import type { Border, BorderStyle, Borders, Style } from "../../xlsx/native";
import { oneOf } from "../arguments";
import type { RangeTarget } from "../range/target";
import { colorArgument } from "./fill";
import { oncePerStyle } from "./styles";

const LINE_STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type LineStyle = (typeof LINE_STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** The file names style and weight in one word. */
const LINES: Readonly<Record<BorderStyle, readonly [LineStyle, Weight]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  slantDashDot: ["SlantDashDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
};

const BLACK = "#000000";
export type Side = "top" | "bottom" | "left" | "right" | "diagonal";

export interface Line {
  readonly style: LineStyle;
  readonly weight: Weight;
  readonly color: string;
}

const NO_LINE: Line = { style: "None", weight: "Thin", color: BLACK };

export function lineOf(border: Partial<Border> | undefined, host: Host): Line {
  const known = border?.style ? LINES[border.style] : undefined;
  if (!border || !known) return NO_LINE;
  return { style: known[0], weight: known[1], color: hexColor(border.color, host.workbook.theme) ?? BLACK };
}

function nativeStyle(style: LineStyle, weight: Weight): BorderStyle | null {
  if (style === "None") return null;
  const entries = Object.entries(LINES) as [BorderStyle, readonly [LineStyle, Weight]][];
  const exact = entries.find(([, [s, w]]) => s === style && w === weight);
  return (exact ?? entries.find(([, [s]]) => s === style))?.[0] ?? null;
}

export function withSide(style: Partial<Style>, side: Side, line: Line): Partial<Style> {
  const { [side]: _, ...others } = style.border ?? {};
  const native = nativeStyle(line.style, line.weight);
  const border: Partial<Borders> =
    native === null ? others : { ...others, [side]: { style: native, color: nativeColor(line.color) } };
  const { border: __, ...rest } = style;
  return Object.keys(border).length === 0 ? rest : { ...rest, border };
}

/** Setting only a colour or weight creates a line if there was none. */
export function changedLine(line: Line, change: { style?: unknown; weight?: unknown; color?: unknown }): Line {
  const style =
    change.style === undefined ? (line.style === "None" ? "Continuous" : line.style) : oneOf(change.style, LINE_STYLES);
  const weight = change.weight === undefined ? line.weight : oneOf(change.weight, WEIGHTS);
  return { style, weight, color: change.color === undefined ? line.color : colorArgument(change.color) };
}

/** Names of the sides in getCellProperties. */
export const CELL_SIDES = { top: "top", bottom: "bottom", left: "left", right: "right" } as const satisfies Record<
  string,
  Side
>;

export function borderOfCell(
  { sheet, area }: RangeTarget,
  side: string,
  host: Host,
): Readonly<Record<string, unknown>> {
  const line = lineOf(sheet.styleAt(area.top, area.left).border?.[side as Side], host);
  return { style: line.style, weight: line.weight, color: line.color };
}

export function setBorderOfCell(
  { sheet, area }: RangeTarget,
  side: string,
  given: Readonly<Record<string, unknown>>,
): void {
  if (!(side in CELL_SIDES)) throw invalidArgument();
  const line = changedLine(NO_LINE, given);
  const change = oncePerStyle((style) => withSide(style, side as Side, line));
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.updateStyle(row, column, change);
    }
  }
}
