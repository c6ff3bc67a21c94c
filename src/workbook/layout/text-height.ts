/** Lines a text takes in a column: a full-width character counts two, as in the default font. */
export function linesOf(text: string, columnPoints: number, size = 11): number {
  const halfWidthPoints = (size * 5.6) / 11;
  const perLine = Math.max(1, Math.floor((columnPoints - 6) / halfWidthPoints));
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
}

/** Width in half-width characters. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += isFullWidth(character) ? 2 : 1;
  return width;
}

/** Everything of East Asian width W or F that occurs in our texts: CJK, kana, full-width forms, symbols. */
const isFullWidth = (character: string): boolean =>
  /[\u1100-\u115f\u2010-\u2fff\u3000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
    character,
  );

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
