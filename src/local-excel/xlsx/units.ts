import type { Font } from "./native";

/**
 * A file counts a column's width in digits of the default font, Office.js in points. At 96 dpi a digit of 游ゴシック 11
 * is 8 pixels wide, one of Calibri 11 seven: a default column is 8.625 digits in Japanese files, 9.14 in English ones.
 */
const DIGIT_PIXELS: Readonly<Record<string, number>> = {
  游ゴシック: 8,
  "yu gothic": 8,
  "游ゴシック medium": 8,
  "ｍｓ ｐゴシック": 8,
  "ms pgothic": 8,
  "ｍｓ ゴシック": 8,
  "ms gothic": 8,
  メイリオ: 9,
  meiryo: 9,
  "meiryo ui": 8,
  calibri: 7,
  "aptos narrow": 7,
  arial: 8,
  "liberation sans": 8,
};

const POINTS_PER_PIXEL = 0.75;
const BASE_DIGITS = 8;

function digitPixels(font: Partial<Font>): number {
  const at11 = DIGIT_PIXELS[(font.name ?? "").toLowerCase()] ?? 7;
  return Math.max(1, Math.round((at11 * (font.size ?? 11)) / 11));
}

export const charactersToPoints = (characters: number, font: Partial<Font>): number =>
  Math.trunc(characters * digitPixels(font) + 0.5) * POINTS_PER_PIXEL;

/** Excel keeps widths in 256ths of a digit. */
export function pointsToCharacters(points: number, font: Partial<Font>): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / digitPixels(font)) * 256) / 256;
}

/** Eight digits and the margins, rounded up to a multiple of eight pixels: 72 for 游ゴシック 11, 64 for Calibri 11. */
export function defaultColumnCharacters(font: Partial<Font>): number {
  const digit = digitPixels(font);
  const pixels = Math.ceil((BASE_DIGITS * digit + 5) / 8) * 8;
  return pixels / digit;
}

interface Line {
  /** Times the size of the font. */
  readonly height: number;
  /** Pixels that Excel adds, the grid line among them. */
  readonly more: number;
}

const CALIBRI: Line = { height: 1.2207, more: 1 };
const MS_GOTHIC: Line = { height: 1, more: 3 };
const YU_GOTHIC: Line = { height: 1.6, more: 1 };

/** Chosen so that rows come out as Excel on Windows shows them at 96 dpi: 18.75 points for 游ゴシック 11. */
const LINES: Readonly<Record<string, Line>> = {
  游ゴシック: YU_GOTHIC,
  "yu gothic": YU_GOTHIC,
  "游ゴシック medium": YU_GOTHIC,
  メイリオ: YU_GOTHIC,
  meiryo: YU_GOTHIC,
  "ｍｓ ｐゴシック": MS_GOTHIC,
  "ms pgothic": MS_GOTHIC,
  "ｍｓ ゴシック": MS_GOTHIC,
  "ms gothic": MS_GOTHIC,
  calibri: CALIBRI,
};

const lineOf = ({ name }: Partial<Font>): Line | undefined => LINES[(name ?? "").toLowerCase()];

/** Whether the height of a row in this font is known; that of others is taken to be Calibri's. */
export const isMeasured = (font: Partial<Font>): boolean => lineOf(font) !== undefined;

/** Points of a row that holds one line of this font: whole pixels. */
export function linePoints(font: Partial<Font>): number {
  const { height, more } = lineOf(font) ?? CALIBRI;
  const pixels = Math.round((font.size ?? 11) / POINTS_PER_PIXEL);
  return (Math.ceil(Number((pixels * height).toFixed(6))) + more) * POINTS_PER_PIXEL;
}

export const EMU_PER_POINT = 12_700;
export const POINTS_PER_INCH = 72;
