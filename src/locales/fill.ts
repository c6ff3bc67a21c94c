/** Puts values into the `{places}` of a text. Every place must be given: a missing one is a slip between programmers. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`No value for {${key}} in: ${text}`);
    return String(value);
  });
}
