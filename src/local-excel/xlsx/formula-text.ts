const change = (formula: string, quoted: RegExp, of: (piece: string) => string): string =>
  formula
    .split(quoted)
    .map((piece, index) => (index % 2 === 1 ? piece : of(piece)))
    .join("");

/** Changes what is outside texts: functions, names and references, quoted names of sheets among them. */
export const outsideTexts = (formula: string, of: (piece: string) => string): string =>
  change(formula, /("(?:[^"]|"")*")/, of);

/** Changes what is outside texts and quoted names of sheets. */
export const outsideQuotes = (formula: string, of: (piece: string) => string): string =>
  change(formula, /("(?:[^"]|"")*"|'(?:[^']|'')*')/, of);
