/** Width in half-width characters: a full-width one counts two. */
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
