import { invalidArgument } from "../../protocol/errors";
import { withoutPrefixes } from "../../xlsx/future-functions";
import { type ParsedInput, parseInput } from "../../xlsx/parse-input";
import { markEdited } from "../../xlsx/cell";
import type { Sheet } from "../../xlsx/sheet";
import { isTextFormat, numberFormatOf } from "../../xlsx/style";
import type { Scalar } from "../../xlsx/values";
import { parsedFormula } from "../formula-argument";

interface Entry {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly format: string | null;
}

/** What a text that is no formula is read as: Office.js reads US English, a person types as the language is. */
export type Reader = (text: string) => ParsedInput;

const LONGEST_TEXT = 32_767;
const FUNCTION_CALL = /^@[\p{L}.]+\(/u;

const plain = (parsed: ParsedInput): Entry => ({ ...parsed, formula: null });
const asText = (value: string): Entry => ({ value, formula: null, format: null });

function asFormula(formula: string): Entry {
  const clean = withoutPrefixes(formula);
  parsedFormula(clean);
  return { value: null, formula: clean, format: null };
}

/** How Excel reads a typed text; in a cell with text format it stays text. */
function interpret(input: string, format: string, reads: Reader): Entry {
  if (input.length > LONGEST_TEXT) throw invalidArgument();
  if (input.startsWith("'")) return asText(input.slice(1));
  if (isTextFormat(format)) return asText(input);
  if (input.startsWith("=") && input.length > 1) return asFormula(input.slice(1));
  const parsed = reads(input);
  if (typeof parsed.value !== "string") return plain(parsed);
  if (/^[+-]./.test(input)) return asFormula(input);
  return FUNCTION_CALL.test(input) ? asFormula(input.slice(1)) : plain(parsed);
}

/** The formula after an equals sign; `null` for any other input. */
export function formulaOf(input: unknown, format: string): string | null {
  const isFormula = typeof input === "string" && input.length > 1 && input.startsWith("=") && !isTextFormat(format);
  return isFormula ? withoutPrefixes(input.slice(1)) : null;
}

/** `null` leaves the cell as it is; an empty text clears it. */
export function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  input: unknown,
  reads: Reader = parseInput,
): boolean {
  if (input === null || input === undefined) return false;
  if (sheet.isHiddenByMerge(row, column)) return false;
  const format = numberFormatOf(sheet.styleAt(row, column));
  const entry = entryOf(input, format, reads);
  const existing = sheet.cells.get(row, column);
  if (entry.value === "" && entry.formula === null) {
    if (existing) clearCell(sheet, row, column);
    return existing !== undefined;
  }
  const cell = existing ?? sheet.cells.ensure(row, column);
  cell.value = entry.formula === null ? entry.value : (cell.value ?? 0);
  cell.formula = entry.formula;
  cell.spilledFrom = null;
  markEdited(cell);
  cell.entered = true;
  cell.isArray = false;
  if (entry.format !== null && format === "General") {
    const numFmt = entry.format;
    sheet.updateStyle(row, column, (style) => ({ ...style, numFmt }));
  }
  return true;
}

function entryOf(input: unknown, format: string, reads: Reader): Entry {
  if (typeof input === "string") return interpret(input, format, reads);
  if (typeof input === "number" && Number.isFinite(input)) {
    return isTextFormat(format) ? asText(String(input)) : { value: input, formula: null, format: null };
  }
  if (typeof input === "boolean") return { value: input, formula: null, format: null };
  throw invalidArgument();
}

export function clearCell(sheet: Sheet, row: number, column: number): void {
  const cell = sheet.cells.get(row, column);
  if (!cell) return;
  cell.value = null;
  cell.formula = null;
  cell.spilledFrom = null;
  markEdited(cell);
}
