import { invalidArgument } from "../../protocol/errors";
import { type ClassSpec, excelClass, type ExcelClass, type Host } from "../../protocol/excel-class";
import { hexColor, nativeColor } from "../../xlsx/colors";
import type { Font } from "../../xlsx/native";
import { flag, number, oneOf, text } from "../arguments";
import { guard } from "../protection-guard";
import type { RangeTarget } from "../range/target";
import { colorArgument } from "./fill";
import { applyStyle, commonValue } from "./styles";

const UNDERLINES = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

type Setter = NonNullable<ClassSpec<RangeTarget>["set"]>[string];

const read =
  <T>(of: (font: Partial<Font>, host: Host) => T) =>
  (range: RangeTarget, host: Host): T | null =>
    commonValue(range, (style) => of({ ...host.workbook.defaultFont, ...style.font }, host));

/** A cell's font starts from the workbook's default, because the file stores complete fonts. */
const write =
  (patchOf: (value: unknown) => Partial<Font>): Setter =>
  (range, value, host) => {
    guard(range.sheet, "formatCells");
    const patch = patchOf(value);
    applyStyle(range, (style) => ({ ...style, font: { ...host.workbook.defaultFont, ...style.font, ...patch } }));
  };

function underlineName(underline: Font["underline"] | undefined): string {
  if (underline === true) return "Single";
  return Object.entries(UNDERLINES).find(([, native]) => native === underline)?.[0] ?? "None";
}

/** The old font's scheme, family or character set would override the new name. */
const faceOf = (name: string): Partial<Font> => {
  const face: { [K in keyof Font]?: Font[K] | undefined } = {
    name,
    scheme: undefined,
    family: undefined,
    charset: undefined,
  };
  return face as Partial<Font>;
};

export const RANGE_FONT: ExcelClass<RangeTarget> = excelClass<RangeTarget>({
  name: "RangeFont",
  since: "1.1",
  later: { "1.9": ["strikethrough", "subscript", "superscript"] },
  get: {
    name: read((font) => font.name ?? ""),
    size: read((font) => font.size ?? 11),
    bold: read((font) => font.bold === true),
    italic: read((font) => font.italic === true),
    underline: read((font) => underlineName(font.underline)),
    strikethrough: read((font) => font.strike === true),
    subscript: read((font) => font.vertAlign === "subscript"),
    superscript: read((font) => font.vertAlign === "superscript"),
    color: (range, host) => read((font) => hexColor(font.color, host.workbook.theme) ?? "#000000")(range, host) ?? "",
  },
  set: {
    name: write((value) => faceOf(text(value))),
    size: write((value) => {
      const size = number(value);
      if (size < 1 || size > 409) throw invalidArgument();
      return { size };
    }),
    bold: write((value) => ({ bold: flag(value) })),
    italic: write((value) => ({ italic: flag(value) })),
    underline: write((value) => ({
      underline: UNDERLINES[oneOf(value, Object.keys(UNDERLINES) as (keyof typeof UNDERLINES)[])],
    })),
    strikethrough: write((value) => ({ strike: flag(value) })),
    color: write((value) => ({ color: nativeColor(colorArgument(value)) })),
  },
});
