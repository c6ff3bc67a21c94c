/** How a cell looks, with every default filled in. */
import { hexColor } from "../xlsx/colors";
import type { Alignment, Border, BorderStyle, Borders, Color, Fill, Font, Style } from "../xlsx/native";
import { hasContent, numberFormatOf } from "../xlsx/style";
import type { LocalWorkbook } from "../xlsx/workbook";

export interface Line {
  readonly style: BorderStyle;
  /** `#RRGGBB` */
  readonly color: string;
}

const SIDES = ["top", "right", "bottom", "left"] as const;
type Side = (typeof SIDES)[number];

export interface Look {
  /** `#RRGGBB`; `null` if there is no fill. */
  readonly fill: string | null;
  readonly fontName: string;
  /** Points. */
  readonly fontSize: number;
  /** `#RRGGBB`; `null` is automatic: black. */
  readonly color: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `null`: text left, numbers right, anything else centred. */
  readonly horizontal: Alignment["horizontal"] | null;
  readonly vertical: Alignment["vertical"];
  readonly wrap: boolean;
  /** In steps of three spaces of the default font. */
  readonly indent: number;
  /** Degrees counter-clockwise; "vertical": letters one below the other. */
  readonly rotation: number | "vertical";
  readonly format: string;
  readonly borders: Readonly<Partial<Record<Side, Line>>>;
}

export type Looks = (style: Partial<Style>) => Look;

/** Stands for the empty style, of which every unstyled cell returns a new object. */
const PLAIN: Partial<Style> = {};

const AUTOMATIC = "#000000";

/** Looks of a workbook's styles. Cached by style: cells share style objects, which never change. */
export function looksOf(workbook: LocalWorkbook): Looks {
  const { theme, defaultFont } = workbook;
  const known = new WeakMap<Partial<Style>, Look>();
  const color = (given: Partial<Color> | undefined): string | null => hexColor(given, theme);

  function fillColor(fill: Fill | undefined): string | null {
    if (fill?.type !== "pattern" || fill.pattern === "none") return null;
    return color(fill.pattern === "solid" ? (fill.fgColor ?? fill.bgColor) : (fill.bgColor ?? fill.fgColor));
  }

  function linesOf(borders: Partial<Borders> | undefined): Look["borders"] {
    const line = (border: Partial<Border> | undefined): Line | null =>
      border?.style === undefined ? null : { style: border.style, color: color(border.color) ?? AUTOMATIC };
    return Object.fromEntries(
      SIDES.flatMap((side) => {
        const found = line(borders?.[side]);
        return found ? [[side, found]] : [];
      }),
    );
  }

  function work(style: Partial<Style>): Look {
    const font: Partial<Font> = style.font ?? defaultFont;
    const { horizontal, vertical, wrapText, indent, textRotation }: Partial<Alignment> = style.alignment ?? {};
    return {
      fill: fillColor(style.fill),
      fontName: font.name ?? defaultFont.name ?? "",
      fontSize: font.size ?? defaultFont.size ?? 11,
      color: color(font.color),
      bold: font.bold === true,
      italic: font.italic === true,
      underline: font.underline !== undefined && font.underline !== false && font.underline !== "none",
      strike: font.strike === true,
      horizontal: horizontal ?? null,
      vertical: vertical ?? "bottom",
      wrap: wrapText === true,
      indent: indent ?? 0,
      rotation: textRotation ?? 0,
      format: numberFormatOf(style),
      borders: linesOf(style.border),
    };
  }

  return (style) => {
    const key = hasContent(style) ? style : PLAIN;
    let look = known.get(key);
    if (!look) known.set(key, (look = work(key)));
    return look;
  };
}
