/** Functions newer than the file format, which files store with a prefix; without it Excel shows #NAME?. */
const FUTURE = new Set(
  (
    "TEXTJOIN CONCAT IFS SWITCH MAXIFS MINIFS XLOOKUP XMATCH FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY LET LAMBDA " +
    "IFNA NUMBERVALUE UNICHAR UNICODE XOR ISFORMULA FORMULATEXT SHEET SHEETS DAYS ISOWEEKNUM RRI PDURATION " +
    "CEILING.MATH FLOOR.MATH BASE DECIMAL ARABIC COMBINA TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK TOCOL TOROW TAKE DROP"
  ).split(" "),
);

/** Functions that take a second prefix. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

const outsideText = (formula: string, change: (piece: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join("");

export const withoutPrefixes = (formula: string): string =>
  formula.includes("_xl") ? outsideText(formula, (piece) => piece.replace(/_xlfn\.(?:_xlws\.)?/gi, "")) : formula;

export const withPrefixes = (formula: string): string =>
  outsideText(formula, (piece) =>
    piece.replace(/(?<![\p{L}\p{N}_.])([A-Z][A-Z.]+)(?=\()/giu, (name) => {
      const upper = name.toUpperCase();
      if (!FUTURE.has(upper)) return name;
      return WORKSHEET_ONLY.has(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
    }),
  );
