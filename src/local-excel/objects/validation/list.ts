/** The entries of a validation list, and the cells they come from. */
import type { Reference } from "../../xlsx/calculation/operands";
import { readableArea } from "../../xlsx/calculation/references";
import { displayText } from "../../xlsx/display";
import type { Sheet } from "../../xlsx/sheet";
import { shiftFormula } from "../../xlsx/shift-formula";
import { numberFormatOf } from "../../xlsx/style";
import type { Validation } from "../../xlsx/validations";
import type { LocalWorkbook } from "../../xlsx/workbook";

export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Rules are written for the first cell of their first area. */
export function movedTo(place: Place, formula: string, { areas: [origin] }: Validation): string {
  return origin ? shiftFormula(formula, place.row - origin.top, place.column - origin.left) : formula;
}

/** The entries of a list written into the rule itself. */
export function inlineEntries({ formula1 }: Validation): string[] | null {
  if (formula1?.startsWith('"') !== true) return null;
  const entries = formula1.slice(1, -1).replaceAll('""', '"').split(",");
  return entries.map((entry) => entry.trim());
}

/** The cells a list is taken from; `null` if its name or formula refers to none. */
export function listSource(rule: Validation, place: Place, { calculation }: LocalWorkbook): Reference | null {
  const formula = movedTo(place, rule.formula1 ?? "", rule);
  return calculation.referenceOfFormula(formula, place.sheet, place.row, place.column);
}

/** The entries of the drop-down, in order, without empty cells. */
export function listEntries(rule: Validation, place: Place, workbook: LocalWorkbook): string[] {
  const inline = inlineEntries(rule);
  if (inline) return inline;
  const source = listSource(rule, place, workbook);
  if (!source) return [];
  const { sheet } = source;
  const area = readableArea(source);
  const entries: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = sheet.cells.get(row, column)?.value ?? null;
      if (value !== null) entries.push(displayText(value, numberFormatOf(sheet.styleAt(row, column))));
    }
  }
  return entries;
}
