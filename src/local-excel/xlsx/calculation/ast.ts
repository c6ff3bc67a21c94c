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

/** `null` when the text is no formula. Texts repeat from workbook to workbook, so what was parsed is remembered. */
export function parseFormula(formula: string): Ast | null {
  const remembered = known.get(formula);
  if (remembered !== undefined) return remembered;
  if (known.size >= MEMORY) known.clear();
  const ast = tryParse(formula);
  known.set(formula, ast);
  return ast;
}

/** A reference whose sheet or cell is gone keeps the sheet's name in some files; the library expects it alone. */
const LOST_REFERENCE = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!#REF!/gu;

function tryParse(formula: string): Ast | null {
  try {
    return parse(tokenize(formula.replace(LOST_REFERENCE, "#REF!")));
  } catch {
    // The library's only way to say that a text is not a formula.
    return null;
  }
}
