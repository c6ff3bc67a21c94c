/** The words under an id the type system only knows as text. A missing one is a broken promise between programmers. */
export function lookUp<T>(texts: Readonly<Record<string, T>>, id: string): T {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  if (text === undefined) throw new Error(`no words for "${id}"`);
  return text;
}
