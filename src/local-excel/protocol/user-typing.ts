/** Input at the keyboard: unlike Office.js, it is subject to protection and validation. */
import { type Reader, clearCell, writeCell } from "../objects/range/cell-input";
import { isProtected } from "../objects/protection-guard";
import { meetsRule } from "../objects/validation/check";
import { type Area, contains } from "../xlsx/address";
import { Cell } from "../xlsx/cell";
import { isPercent } from "../xlsx/edit-text";
import { parseInput } from "../xlsx/parse-input";
import { parseTyped } from "../xlsx/parse-typed";
import type { Sheet } from "../xlsx/sheet";
import { isLocked, numberFormatOf } from "../xlsx/style";
import type { Validation } from "../xlsx/validations";
import type { LocalWorkbook } from "../xlsx/workbook";
import { ExcelError } from "./errors";
import { BY_USER } from "./events";
import type { LocalExcel } from "./local-excel";

export type TypingResult =
  | { readonly kind: "written" }
  /** The sheet is protected and the cell locked. */
  | { readonly kind: "locked" }
  | { readonly kind: "notAFormula" }
  /** The cell's validation rejects the input; nothing was written. */
  | { readonly kind: "invalid"; readonly rule: Validation };

export const isLockedCell = (sheet: Sheet, row: number, column: number): boolean =>
  isProtected(sheet) && isLocked(sheet.styleAt(row, column));

export function validationAt(workbook: LocalWorkbook, sheet: Sheet, row: number, column: number): Validation | null {
  const at = { top: row, bottom: row, left: column, right: column };
  const rules = workbook.validations.get(sheet) ?? [];
  return rules.find(({ areas }) => areas.some((area) => contains(area, at))) ?? null;
}

/** Types a text into one cell. `force`: the user was warned and writes it although it is invalid. */
export function userTypes(
  host: LocalExcel,
  sheet: Sheet,
  row: number,
  column: number,
  typed: string,
  force = false,
): TypingResult {
  if (isLockedCell(sheet, row, column)) return { kind: "locked" };
  const reads = readerOf(host, numberFormatOf(sheet.styleAt(row, column)));
  const undo = undoFor(sheet, row, column);
  let outcome: TypingResult = { kind: "written" };
  host.act(({ workbook, events }) => {
    try {
      writeCell(sheet, row, column, typed, reads);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      outcome = { kind: "notAFormula" };
      return;
    }
    workbook.calculation.invalidate();
    const rule = validationAt(workbook, sheet, row, column);
    if (!force && rule?.showError === true && !meetsRule(rule, { sheet, row, column }, workbook)) {
      undo();
      workbook.calculation.invalidate();
      outcome = { kind: "invalid", rule };
      return;
    }
    calculateEntered(workbook, sheet, row, column);
    events.raiseChanged(sheet, { top: row, bottom: row, left: column, right: column }, BY_USER);
  });
  return outcome;
}

/** Pastes texts into an area. As in Excel, validation does not apply, and one locked cell prevents all of it. */
export function userPastes(
  host: LocalExcel,
  sheet: Sheet,
  area: Area,
  textAt: (row: number, column: number) => string,
): boolean {
  if (hasLocked(sheet, area)) return false;
  host.act(({ workbook, events }) => {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const reads = readerOf(host, numberFormatOf(sheet.styleAt(row, column)));
        paste(sheet, row, column, textAt(row, column), reads);
        calculateEntered(workbook, sheet, row, column);
      }
    }
    workbook.calculation.invalidate();
    events.raiseChanged(sheet, area, BY_USER);
  });
  return true;
}

/** Text that looks like a formula but is not one is pasted as text. */
function paste(sheet: Sheet, row: number, column: number, text: string, reads: Reader): void {
  try {
    writeCell(sheet, row, column, text, reads);
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    writeCell(sheet, row, column, `'${text}`);
  }
}

/** Clears the cells' contents and keeps their formats; one locked cell prevents all of it. */
export function userClears(host: LocalExcel, sheet: Sheet, area: Area): boolean {
  if (hasLocked(sheet, area)) return false;
  host.act(({ workbook, events }) => {
    for (const { row, column } of sheet.cells.within(area)) clearCell(sheet, row, column);
    workbook.calculation.invalidate();
    events.raiseChanged(sheet, area, BY_USER);
  });
  return true;
}

function hasLocked(sheet: Sheet, area: Area): boolean {
  if (!isProtected(sheet)) return false;
  const reachable = sheet.clip(area) ?? area;
  for (let row = reachable.top; row <= reachable.bottom; row++) {
    for (let column = reachable.left; column <= reachable.right; column++) {
      if (!sheet.isHiddenByMerge(row, column) && isLockedCell(sheet, row, column)) return true;
    }
  }
  return false;
}

function calculateEntered({ calculation }: LocalWorkbook, sheet: Sheet, row: number, column: number): void {
  if (!calculation.isAutomatic && sheet.cells.get(row, column)?.formula != null) calculation.enter(sheet, row, column);
}

/** As the language of the cells reads it; in a percent format both 80 and 0.8 mean 80%. */
function readerOf({ options }: LocalExcel, format: string): Reader {
  const year = options.now().getFullYear();
  const reads: Reader = options.contentLanguage.startsWith("ja") ? (text) => parseTyped(text, year) : parseInput;
  if (!isPercent(format)) return reads;
  return (text) => {
    const parsed = reads(text);
    const isPlain = typeof parsed.value === "number" && parsed.format === null && Math.abs(parsed.value) >= 1;
    return isPlain ? parseInput(`${String(parsed.value)}%`) : parsed;
  };
}

/** Returns a function that undoes all that writing the cell may change. */
function undoFor(sheet: Sheet, row: number, column: number): () => void {
  const cell = sheet.cells.get(row, column);
  const before = Object.assign(new Cell(), cell);
  const format = sheet.styleAt(row, column).numFmt;
  return () => {
    const written = sheet.cells.get(row, column);
    if (written) Object.assign(written, before);
    if (sheet.styleAt(row, column).numFmt === format) return;
    sheet.updateStyle(row, column, ({ numFmt: _, ...style }) =>
      format === undefined ? style : { ...style, numFmt: format },
    );
  };
}
