/** A text with formulas at its `{places}`, as one formula. */
export function textFormula(text: string, formulas: Readonly<Record<string, string>>): string {
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const place = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (place === undefined) return `"${piece.replaceAll('"', '""')}"`;
      const formula = formulas[place];
      if (formula === undefined) throw new Error(`No formula for {${place}} in: ${text}`);
      return formula;
    })
    .join("&");
}
