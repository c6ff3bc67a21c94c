import { parse, tokenize } from "@cj-tech-master/excelts/formula";

export type Ast = ReturnType<typeof parse>;

/** The library's node numbers: it declares them as an enum that exists only in its typings. */
export const NODE = {
  number: 1,
  string: 2,
  boolean: 3,
  error: 4,
  cell: 5,
  range: 6,
  binary: 7,
  unary: 8,
  call: 9,
  array: 10,
  percent: 11,
  name: 12,
  columns: 13,
  rows: 14,
  structured: 15,
  missing: 16,
  union: 17,
} as const;

const MEMORY = 50_000;
const known = new Map<string, Ast | null>();

/** `null` if the text is not a formula. Results are cached: the same formulas appear in many workbooks. */
export function parseFormula(formula: string): Ast | null {
  const remembered = known.get(formula);
  if (remembered !== undefined) return remembered;
  if (known.size >= MEMORY) known.clear();
  const ast = tryParse(formula);
  known.set(formula, ast);
  return ast;
}

/** Some files keep the sheet's name before `#REF!`; the library expects `#REF!` alone. */
const LOST_REFERENCE = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!#REF!/gu;

function tryParse(formula: string): Ast | null {
  try {
    return parse(tokenize(formula.replace(LOST_REFERENCE, "#REF!")));
  } catch {
    // The library reports that a text is not a formula only by throwing.
    return null;
  }
}
