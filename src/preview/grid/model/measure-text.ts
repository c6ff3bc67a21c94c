import type { Look } from "../../../local-excel/view/look";
import { pixels } from "./sheet-model";

/** Fonts used if the workbook's own is not on this machine; each has Japanese characters. */
const STAND_INS = `"Yu Gothic", YuGothic, "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", Meiryo, sans-serif`;
const SERIF_STAND_INS = `"Yu Mincho", YuMincho, "Hiragino Mincho ProN", "Noto Serif CJK JP", serif`;

export const fontFamily = (name: string): string =>
  `"${name.replaceAll('"', "")}", ${/明朝|mincho|times|serif/i.test(name) ? SERIF_STAND_INS : STAND_INS}`;

/** Sizes of a font need not be whole pixels. */
export const fontPixels = (points: number): string => `${Number((points / 0.75).toFixed(2))}px`;

/** As CSS and a canvas write it. */
export const fontOf = ({ bold, italic, fontSize, fontName }: Look): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${fontPixels(fontSize)} ${fontFamily(fontName)}`;

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, Map<string, number>>();
const REMEMBERED = 5_000;

/** Width of the text's widest line in CSS pixels. */
export function textWidth(text: string, font: string): number {
  let known = widths.get(font);
  if (!known || known.size > REMEMBERED) widths.set(font, (known = new Map<string, number>()));
  let width = known.get(text);
  if (width !== undefined) return width;
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("This browser measures no text");
  context.font = font;
  const measure = context;
  width = Math.max(...text.split("\n").map((line) => measure.measureText(line).width));
  known.set(text, width);
  return width;
}

/** What one step of indentation takes: three spaces of the default font, as in Excel. */
export const indentPixels = (steps: number): number => steps * pixels(6.75);
