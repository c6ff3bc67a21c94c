import type { LocalWorkbook } from "../../src/local-excel";
import type { CellValue } from "../../src/workbook/model/snapshot";
import { placeOfName } from "./local";

/** Writes over the cell so many rows below and columns beside a name's first, on a protected sheet or not. */
export function overwrite(workbook: LocalWorkbook, name: string, value: CellValue, [down, right] = [0, 0]): void {
  const { sheet, row, column } = placeOfName(workbook, name);
  const cell = workbook.sheet(sheet)?.cells.ensure(row + down, column + right);
  if (!cell) throw new Error(`No sheet of ${name}`);
  cell.value = value;
  cell.formula = null;
  cell.changed = true;
  workbook.calculation.invalidate();
}

/** Puts a formula (without =) where a name leads, into a text cell or on a protected sheet, as a paste may. */
export function pasteFormula(workbook: LocalWorkbook, name: string, formula: string): void {
  const { sheet, row, column } = placeOfName(workbook, name);
  const cell = workbook.sheet(sheet)?.cells.ensure(row, column);
  if (!cell) throw new Error(`No sheet of ${name}`);
  cell.formula = formula;
  workbook.calculation.invalidate();
}

/** What an option is worth to the formulas, as somebody who unprotects 選択肢 may change it; the engine keeps to its own. */
export const changeStep = (workbook: LocalWorkbook, list: string, option: number, step: number): void =>
  overwrite(workbook, list, step, [option, 2]);
