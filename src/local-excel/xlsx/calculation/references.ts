import { type Area, MAX_COLUMN, MAX_ROW, intersection, isWholeColumns, isWholeRows } from "../address";
import { ERRORS, type Scalar } from "../values";
import { BeyondLevel, DYNAMIC_ARRAYS } from "./beyond-level";
import { MISSING, Matrix, type Operand, Reference, Union } from "./operands";
import type { Scope } from "./scope";

/** The one cell of a range in the formula's own row or column. */
function intersectImplicitly(reference: Reference, scope: Scope): Scalar {
  const { area, sheet } = reference;
  if (reference.isCell) return scope.read(sheet, area.top, area.left);
  if (area.left === area.right && scope.row >= area.top && scope.row <= area.bottom) {
    return scope.read(sheet, scope.row, area.left);
  }
  if (area.top === area.bottom && scope.column >= area.left && scope.column <= area.right) {
    return scope.read(sheet, area.top, scope.column);
  }
  return ERRORS.value;
}

/** Whole columns and rows end where the sheet's content ends. */
export function readableArea(reference: Reference): Area {
  const { area } = reference;
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const bounds = reference.sheet.cells.bounds();
  const end = bounds ?? { bottom: 1, right: 1 };
  const cut = intersection(area, {
    top: 1,
    left: 1,
    bottom: area.bottom === MAX_ROW ? end.bottom : area.bottom,
    right: area.right === MAX_COLUMN ? end.right : area.right,
  });
  return cut ?? { ...area, bottom: area.top, right: area.left };
}

export function readMatrix(reference: Reference, scope: Pick<Scope, "read">): Matrix {
  const area = readableArea(reference);
  const values: Scalar[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) values.push(scope.read(reference.sheet, row, column));
  }
  return new Matrix(area.bottom - area.top + 1, area.right - area.left + 1, values);
}

export function matrixOf(operand: Operand, scope: Scope): Matrix {
  if (operand instanceof Matrix) return operand;
  if (operand instanceof Reference) return scope.matrix(operand);
  if (operand instanceof Union) {
    const values = operand.references.flatMap((reference) => [...scope.matrix(reference).values]);
    return new Matrix(values.length, 1, values);
  }
  return new Matrix(1, 1, [operand === MISSING ? null : operand]);
}

/** The single value of an operand in a formula that is not an array formula. */
export function scalarOf(operand: Operand, scope: Scope): Scalar {
  if (operand instanceof Reference) {
    if (scope.spills && !operand.isCell) throw new BeyondLevel(DYNAMIC_ARRAYS);
    return intersectImplicitly(operand, scope);
  }
  if (operand instanceof Matrix) {
    if (scope.spills && operand.values.length > 1) throw new BeyondLevel(DYNAMIC_ARRAYS);
    return operand.at(0, 0);
  }
  if (operand instanceof Union) return ERRORS.value;
  return operand === MISSING ? null : operand;
}
