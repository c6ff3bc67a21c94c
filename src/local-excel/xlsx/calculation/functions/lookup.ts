import { CellError, ERRORS, type Scalar } from "../../values";
import { BeyondLevel, DYNAMIC_ARRAYS } from "../beyond-level";
import { compare, toBoolean, toNumber, toText } from "../coercion";
import { MISSING, Matrix, type Operand, Reference } from "../operands";
import { matrixOf, readableArea, scalarOf } from "../references";
import type { Scope } from "../scope";
import { wildcard } from "./criteria";
import { type FormulaFunction, operands, values } from "./declaration";

// Faster than looking up the global each time: see operators.ts.
const { trunc } = Math;

function numberOf(operand: Operand | undefined, absent: number, scope: Scope): number | CellError {
  if (operand === undefined) return absent;
  return operand === MISSING ? 0 : toNumber(scalarOf(operand, scope));
}

/** Row or column 0 means all. The result for a reference is a reference, as `A1:INDEX(…)` needs. */
const INDEX = operands(2, 4, ["range", "value"], ([source, rowArgument, columnArgument], scope) => {
  if (source === undefined || source instanceof CellError) return source ?? ERRORS.value;
  let row = numberOf(rowArgument, 0, scope);
  let column = numberOf(columnArgument, 0, scope);
  if (row instanceof CellError) return row;
  if (column instanceof CellError) return column;
  const area = source instanceof Reference ? source.area : null;
  const matrix = area ? null : matrixOf(source, scope);
  const rows = area ? area.bottom - area.top + 1 : (matrix?.rows ?? 0);
  const columns = area ? area.right - area.left + 1 : (matrix?.columns ?? 0);
  if (columnArgument === undefined && rows === 1) [row, column] = [0, row];
  [row, column] = [trunc(row), trunc(column)];
  if (row < 0 || column < 0) return ERRORS.value;
  if (row > rows || column > columns) return ERRORS.ref;
  const [top, bottom] = row === 0 ? [0, rows - 1] : [row - 1, row - 1];
  const [left, right] = column === 0 ? [0, columns - 1] : [column - 1, column - 1];
  if (area && source instanceof Reference) {
    return new Reference(source.sheet, {
      top: area.top + top,
      bottom: area.top + bottom,
      left: area.left + left,
      right: area.left + right,
    });
  }
  const picked: Scalar[] = [];
  for (let r = top; r <= bottom; r++) for (let c = left; c <= right; c++) picked.push(matrix?.at(r, c) ?? null);
  return picked.length === 1 ? (picked[0] ?? null) : new Matrix(bottom - top + 1, right - left + 1, picked);
});

const sameType = (a: Scalar, b: Scalar): boolean => a !== null && typeof a === typeof b;

/** First position of each text of a list, in lower case. Cached: a recalculation looks up hundreds in one list. */
const textPlaces = new WeakMap<readonly Scalar[], ReadonlyMap<string, number>>();

function placesOf(list: readonly Scalar[]): ReadonlyMap<string, number> {
  const known = textPlaces.get(list);
  if (known) return known;
  const places = new Map<string, number>();
  list.forEach((value, place) => {
    if (typeof value !== "string") return;
    const text = value.toLowerCase();
    if (!places.has(text)) places.set(text, place);
  });
  textPlaces.set(list, places);
  return places;
}

function exactPosition(wanted: Scalar, list: readonly Scalar[]): number {
  if (typeof wanted !== "string")
    return list.findIndex((value) => sameType(value, wanted) && compare(value, wanted) === 0);
  if (!/[*?~]/.test(wanted)) return placesOf(list).get(wanted.toLowerCase()) ?? -1;
  const pattern = wildcard(wanted);
  return list.findIndex((value) => typeof value === "string" && pattern.test(value));
}

/** Position of the last value not beyond the wanted one in a sorted list; values of other types are ignored. */
function sortedPosition(wanted: Scalar, list: readonly Scalar[], direction: 1 | -1): number {
  let found = -1;
  for (const [index, value] of list.entries()) {
    if (!sameType(value, wanted)) continue;
    const order = compare(value, wanted);
    if (order instanceof CellError || order * direction > 0) break;
    found = index;
  }
  return found;
}

const MATCH = operands(2, 3, ["value", "range", "value"], ([wantedOperand, listOperand, typeOperand], scope) => {
  const list = matrixOf(listOperand ?? null, scope);
  if (list.rows !== 1 && list.columns !== 1) return ERRORS.na;
  const type = numberOf(typeOperand, 1, scope);
  if (type instanceof CellError) return type;
  const find = (wanted: Scalar): Scalar => {
    if (wanted instanceof CellError) return wanted;
    const key = wanted ?? 0;
    const at = type === 0 ? exactPosition(key, list.values) : sortedPosition(key, list.values, type > 0 ? 1 : -1);
    return at < 0 ? ERRORS.na : at + 1;
  };
  if (wantedOperand instanceof Matrix)
    return new Matrix(wantedOperand.rows, wantedOperand.columns, wantedOperand.values.map(find));
  return find(scalarOf(wantedOperand ?? null, scope));
});

/** VLOOKUP, or HLOOKUP if `horizontal`. */
function table(horizontal: boolean): FormulaFunction {
  return operands(3, 4, ["value", "range", "value", "value"], (all, scope) => {
    const wanted = scalarOf(all[0] ?? null, scope);
    if (wanted instanceof CellError) return wanted;
    const source = matrixOf(all[1] ?? null, scope);
    const column = numberOf(all[2], 1, scope);
    if (column instanceof CellError) return column;
    const sorted = all[3] === undefined ? true : toBoolean(scalarOf(all[3] === MISSING ? false : all[3], scope));
    if (sorted instanceof CellError) return sorted;
    const length = horizontal ? source.columns : source.rows;
    const keys = Array.from({ length }, (_, i) => (horizontal ? source.at(0, i) : source.at(i, 0)));
    const at = sorted ? sortedPosition(wanted ?? 0, keys, 1) : exactPosition(wanted ?? 0, keys);
    if (column < 1) return ERRORS.value;
    if (column > (horizontal ? source.rows : source.columns)) return ERRORS.ref;
    if (at < 0) return ERRORS.na;
    const offset = trunc(column) - 1;
    return horizontal ? source.at(offset, at) : source.at(at, offset);
  });
}

/** ROW, COLUMN: without an argument, the formula's own cell; in array formulas, a number for each row or column. */
function position(vertical: boolean): FormulaFunction {
  return operands(0, 1, ["range"], ([operand], scope) => {
    if (operand === undefined) return vertical ? scope.row : scope.column;
    if (!(operand instanceof Reference)) return operand instanceof CellError ? operand : ERRORS.value;
    const first = vertical ? operand.area.top : operand.area.left;
    if (scope.spills && !scope.array && !operand.isCell) throw new BeyondLevel(DYNAMIC_ARRAYS);
    if (!scope.array || operand.isCell) return first;
    const area = readableArea(operand);
    const length = vertical ? area.bottom - area.top + 1 : area.right - area.left + 1;
    const numbers = Array.from({ length }, (_, i) => first + i);
    return vertical ? new Matrix(length, 1, numbers) : new Matrix(1, length, numbers);
  });
}

function size(vertical: boolean): FormulaFunction {
  return operands(1, 1, ["range"], ([operand], scope) => {
    if (operand instanceof CellError) return operand;
    if (operand instanceof Reference) {
      const { top, bottom, left, right } = operand.area;
      return vertical ? bottom - top + 1 : right - left + 1;
    }
    const matrix = matrixOf(operand ?? null, scope);
    return vertical ? matrix.rows : matrix.columns;
  });
}

export const LOOKUP: Readonly<Record<string, FormulaFunction>> = {
  INDEX,
  MATCH,
  VLOOKUP: table(false),
  HLOOKUP: table(true),
  ROW: position(true),
  COLUMN: position(false),
  ROWS: size(true),
  COLUMNS: size(false),
  HYPERLINK: values(1, 2, (given) => toText(given[1] ?? given[0] ?? null)),
};
