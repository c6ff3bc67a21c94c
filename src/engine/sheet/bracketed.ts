/** A text without what stands in brackets after it, and that; null where nothing does. */
export interface Bracketed {
  readonly main: string;
  readonly note: string | null;
}

const punctuation = /^[\s"'「『]+|[\s"'」』。、.,!?・:;]+$/g;
const inBrackets = /^[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]$/;
const noteAfter = /^(.*?)\s*[([{【〔]([^()[\]{}【】〔〕]*)[)\]}】〕]$/s;

/** Parts a text at the brackets it ends with: なし（対象外）. Width does not matter; punctuation around either part goes. */
export function bracketed(text: string): Bracketed {
  const bare = (part: string): string => part.replace(punctuation, "");
  const plain = bare(text.normalize("NFKC"));
  const inner = inBrackets.exec(plain)?.[1];
  if (inner !== undefined) return { main: bare(inner), note: null };
  const [, main = plain, note = null] = noteAfter.exec(plain) ?? [];
  return { main: bare(main), note: note === null ? null : bare(note) };
}
