import { invalidArgument } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { Alignment, Style } from "../../xlsx/native";
import { flag, integer, oneOf } from "../arguments";
import { guard } from "../protection-guard";
import type { RangeTarget } from "../range/target";
import { RANGE_BORDERS } from "./borders";
import { RANGE_FILL } from "./fill";
import { RANGE_FONT } from "./font";
import { FORMAT_PROTECTION } from "./protection";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./row-column-sizes";
import { applyStyle, commonValue } from "./styles";

type Horizontal = Alignment["horizontal"];
type Vertical = Alignment["vertical"];

const HORIZONTAL: Readonly<Record<string, Horizontal | undefined>> = {
  General: undefined,
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, Vertical | undefined>> = {
  Top: "top",
  Center: "middle",
  Bottom: undefined,
  Justify: "justify",
  Distributed: "distributed",
};

const nameOf = <T>(table: Readonly<Record<string, T>>, value: T, absent: string): string =>
  Object.entries(table).find(([, each]) => each === value)?.[0] ?? absent;

type Getter = NonNullable<ClassSpec<RangeTarget>["get"]>[string];
type Setter = NonNullable<ClassSpec<RangeTarget>["set"]>[string];

const read =
  (of: (alignment: Partial<Alignment>) => unknown): Getter =>
  (range) =>
    commonValue(range, (style) => of(style.alignment ?? {}));

/** `undefined` removes the property, so that a reset cell equals an untouched one. */
function withAlignment(
  style: Partial<Style>,
  patch: { [K in keyof Alignment]?: Alignment[K] | undefined },
): Partial<Style> {
  const entries = Object.entries({ ...style.alignment, ...patch }).filter(([, value]) => value !== undefined);
  const { alignment: _, ...rest } = style;
  return entries.length === 0 ? rest : { ...rest, alignment: Object.fromEntries(entries) };
}

const write =
  (patchOf: (value: unknown) => Parameters<typeof withAlignment>[1]): Setter =>
  (range, value) => {
    guard(range.sheet, "formatCells");
    const patch = patchOf(value);
    applyStyle(range, (style) => withAlignment(style, patch));
  };

function orientation(value: unknown): Alignment["textRotation"] | undefined {
  const degrees = integer(value);
  if (degrees === 180) return "vertical";
  if (degrees < -90 || degrees > 90) throw invalidArgument();
  return degrees === 0 ? undefined : degrees;
}

export const RANGE_FORMAT: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "RangeFormat",
  since: "1.1",
  later: {
    "1.2": ["columnWidth", "rowHeight", "protection"],
    "1.7": ["textOrientation"],
    "1.9": ["indentLevel", "shrinkToFit"],
  },
  get: {
    horizontalAlignment: read(({ horizontal }) => nameOf(HORIZONTAL, horizontal, "General")),
    verticalAlignment: read(({ vertical }) => nameOf(VERTICAL, vertical, "Bottom")),
    wrapText: read(({ wrapText }) => wrapText === true),
    indentLevel: read(({ indent }) => indent ?? 0),
    shrinkToFit: read(({ shrinkToFit }) => shrinkToFit === true),
    textOrientation: read(({ textRotation }) => (textRotation === "vertical" ? 180 : (textRotation ?? 0))),
    columnWidth: (range, host) => columnWidth(range, host),
    rowHeight: (range, host) => rowHeight(range, host),
  },
  set: {
    horizontalAlignment: write((value) => {
      const name = oneOf(value, Object.keys(HORIZONTAL));
      return { horizontal: HORIZONTAL[name] };
    }),
    verticalAlignment: write((value) => {
      const name = oneOf(value, Object.keys(VERTICAL));
      return { vertical: VERTICAL[name] };
    }),
    wrapText: write((value) => ({ wrapText: flag(value) || undefined })),
    shrinkToFit: write((value) => ({ shrinkToFit: flag(value) || undefined })),
    indentLevel: write((value) => {
      const indent = integer(value);
      if (indent < 0 || indent > 250) throw invalidArgument();
      return { indent: indent || undefined };
    }),
    textOrientation: write((value) => ({ textRotation: orientation(value) })),
    columnWidth: (range, value, host) => setColumnWidth(range, value, host),
    rowHeight: (range, value) => setRowHeight(range, value),
  },
  objects: {
    fill: (range) => RANGE_FILL.of(range),
    font: (range) => RANGE_FONT.of(range),
    borders: (range) => RANGE_BORDERS.of(range),
    protection: (range) => FORMAT_PROTECTION.of(range),
  },
});
