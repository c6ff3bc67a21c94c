import { widthOf } from "../../../locales";

/** Lines a text takes in a column: a full-width character counts two, as in the default font. */
export function linesOf(text: string, columnPoints: number, size = 11): number {
  const halfWidthPoints = (size * 5.6) / 11;
  const perLine = Math.max(1, Math.floor((columnPoints - 6) / halfWidthPoints));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

/** Points of a row that shows the tallest of its wrapped texts whole; each text in a column of so many points, at a font size. */
export function heightFor(
  texts: readonly (readonly [text: string, columnPoints: number, size?: number])[],
  size = 11,
  least = 20,
): number {
  const needed = texts.map(([text, points, own = size]) => linesOf(text, points, own) * own * lineSpacing + 6);
  return Math.ceil(Math.max(least, ...needed));
}

/** Height of a line over the font size, of 游ゴシック. */
const lineSpacing = 1.4;
