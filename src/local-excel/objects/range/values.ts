import { invalidArgument, notCalculated } from "../../protocol/errors";
import { BY_ADDIN } from "../../protocol/events";
import type { Host } from "../../protocol/excel-class";
import { columnCount, columnLetters, rowCount } from "../../xlsx/address";
import { displayText } from "../../xlsx/display";
import { numberFormatOf } from "../../xlsx/style";
import { CellError, ERRORS, type Scalar } from "../../xlsx/values";
import { type Change, applyStyles, oncePerStyle } from "../format/styles";
import { guard, guardCells } from "../protection-guard";
import { formulaArgument } from "../formula-argument";
import { clearCell, formulaOf, writeCell } from "./cell-input";
import { type RangeTarget, grid } from "./target";

const plain = (value: Scalar): string | number | boolean => (value instanceof CellError ? value.code : (value ?? ""));

const perCell =
  <T>(read: (range: RangeTarget, row: number, column: number) => T) =>
  (range: RangeTarget, host: Host): T[][] | null => {
    if (range.isUnbounded) return null;
    host.workbook.calculation.settle();
    return grid(range.area, (row, column) => read(range, row, column));
  };

function valueAt({ sheet }: RangeTarget, row: number, column: number): Scalar {
  const value = sheet.cells.get(row, column)?.value ?? null;
  if (value === ERRORS.unknown) throw notCalculated(`the formula in ${columnLetters(column)}${row}`);
  return value;
}

export const readValues = perCell((range, row, column) => plain(valueAt(range, row, column)));

export const readFormulas = perCell((range, row, column) => {
  const cell = range.sheet.cells.get(row, column);
  return cell?.formula != null ? `=${cell.formula}` : plain(cell?.value ?? null);
});

export const readText = perCell((range, row, column) =>
  displayText(valueAt(range, row, column), numberFormatOf(range.sheet.styleAt(row, column))),
);

export const readNumberFormats = perCell((range, row, column) => numberFormatOf(range.sheet.styleAt(row, column)));

export const readValueTypes = perCell((range, row, column) => {
  const value = valueAt(range, row, column);
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "boolean" ? "Boolean" : "Double";
});

/** Office.js takes a rectangle of the range's own size, or one value for all cells. */
export function rectangle(range: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits = (row: unknown): row is unknown[] => Array.isArray(row) && row.length === columnCount(range.area);
  if (rows.length !== rowCount(range.area) || !rows.every(fits)) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => (rows[row - range.area.top] as unknown[])[column - range.area.left];
}

export function writeValues(range: RangeTarget, given: unknown, host: Host): void {
  const at = rectangle(range, given);
  if (range.isUnbounded) throw invalidArgument();
  guardCells(range.sheet, range.area);
  const { sheet, area } = range;
  const { calculation } = host.workbook;
  const formulas: [number, number][] = [];
  checkFormulas(range, at, host);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const written = writeCell(sheet, row, column, at(row, column));
      if (written && sheet.cells.get(row, column)?.formula != null) formulas.push([row, column]);
    }
  }
  calculation.invalidate();
  if (!calculation.isAutomatic) for (const [row, column] of formulas) calculation.enter(sheet, row, column);
  raiseChanged(range, host);
}

/** Nothing is written if one of the formulas would give another number than Excel's. */
function checkFormulas({ sheet, area }: RangeTarget, at: (row: number, column: number) => unknown, host: Host): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const formula = formulaOf(at(row, column), numberFormatOf(sheet.styleAt(row, column)));
      if (formula !== null) formulaArgument(formula, host.workbook.calculation.external);
    }
  }
}

export function clearContents(range: RangeTarget, host: Host): void {
  guardCells(range.sheet, range.area);
  for (const { row, column } of range.sheet.cells.within(range.area)) clearCell(range.sheet, row, column);
  host.workbook.calculation.invalidate();
  raiseChanged(range, host);
}

const raiseChanged = ({ sheet, area }: RangeTarget, host: Host): void =>
  host.events.raiseChanged(sheet, area, BY_ADDIN);

export function writeNumberFormats(range: RangeTarget, given: unknown): void {
  guard(range.sheet, "formatCells");
  const at = rectangle(range, given);
  const changes = new Map<unknown, Change>();
  applyStyles(range, (row, column) => {
    const format = at(row, column);
    const known = changes.get(format) ?? oncePerStyle(withFormat(format));
    changes.set(format, known);
    return known;
  });
}

function withFormat(format: unknown): Change {
  if (format === null || format === undefined) return (style) => style;
  if (typeof format !== "string") throw invalidArgument();
  return ({ numFmt: _, ...rest }) => (format === "General" || format === "" ? rest : { ...rest, numFmt: format });
}
