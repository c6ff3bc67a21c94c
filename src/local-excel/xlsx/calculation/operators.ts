import { intersection } from "../address";
import { CellError, ERRORS, type Scalar } from "../values";
import { type Coerced, compare, toNumber, toText } from "./coercion";
import { Matrix, type Operand, Reference, isScalar } from "./operands";
import { matrixOf, scalarOf } from "./references";
import type { Scope } from "./scope";

/** Looked up once: in a vm context, which jest uses, looking up a global costs more than the calculation. */
const { isFinite } = Number;

type Binary = (left: Scalar, right: Scalar) => Scalar;

function numeric(apply: (a: number, b: number) => number | CellError): Binary {
  return (left, right) => {
    const a = typeof left === "number" ? left : toNumber(left);
    if (a instanceof CellError) return a;
    const b = typeof right === "number" ? right : toNumber(right);
    if (b instanceof CellError) return b;
    const result = apply(a, b);
    return typeof result === "number" && !isFinite(result) ? ERRORS.num : result;
  };
}

function comparison(holds: (order: number) => boolean): Binary {
  return (left, right) => {
    const order: Coerced<number> = compare(left, right);
    return order instanceof CellError ? order : holds(order);
  };
}

function power(a: number, b: number): number | CellError {
  if (a === 0 && b === 0) return ERRORS.num;
  return a === 0 && b < 0 ? ERRORS.div0 : a ** b;
}

const join: Binary = (left, right) => {
  const a = toText(left);
  if (a instanceof CellError) return a;
  const b = toText(right);
  return b instanceof CellError ? b : a + b;
};

const BINARY: Readonly<Record<string, Binary>> = {
  "+": numeric((a, b) => a + b),
  "-": numeric((a, b) => a - b),
  "*": numeric((a, b) => a * b),
  "/": numeric((a, b) => (b === 0 ? ERRORS.div0 : a / b)),
  "^": numeric(power),
  "&": join,
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

/** The operators between references. */
function combine(op: string, left: Operand, right: Operand): Operand {
  if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheet !== right.sheet) return ERRORS.value;
  const [a, b] = [left.area, right.area];
  if (op === " ") {
    const common = intersection(a, b);
    return common ? new Reference(left.sheet, common) : ERRORS.null;
  }
  return new Reference(left.sheet, {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  });
}

export function binary(op: string, left: Operand, right: Operand, scope: Scope): Operand {
  const apply = BINARY[op];
  if (!apply) return combine(op, left, right);
  if (!scope.array && !(left instanceof Matrix) && !(right instanceof Matrix)) {
    return apply(scalarOf(left, scope), scalarOf(right, scope));
  }
  if (isSingle(left) && isSingle(right)) return apply(scalarOf(left, scope), scalarOf(right, scope));
  return cellByCell(apply, matrixOf(left, scope), matrixOf(right, scope));
}

const isSingle = (operand: Operand): boolean => isScalar(operand) || (operand instanceof Reference && operand.isCell);

/** `broadcast` for two operands without an array for each cell: it runs thousands of times over long columns. */
function cellByCell(apply: Binary, left: Matrix, right: Matrix): Matrix {
  const l = left.values;
  const r = right.values;
  if (left.rows === right.rows && left.columns === right.columns) {
    return new Matrix(
      left.rows,
      left.columns,
      l.map((value, i) => apply(value, r[i] ?? null)),
    );
  }
  if (r.length === 1) {
    const fixed = r[0] ?? null;
    return new Matrix(
      left.rows,
      left.columns,
      l.map((value) => apply(value, fixed)),
    );
  }
  if (l.length === 1) {
    const fixed = l[0] ?? null;
    return new Matrix(
      right.rows,
      right.columns,
      r.map((value) => apply(fixed, value)),
    );
  }
  const rows = Math.max(left.rows, right.rows);
  const columns = Math.max(left.columns, right.columns);
  const values: Scalar[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values.push(apply(repeated(left, row, column), repeated(right, row, column)));
    }
  }
  return new Matrix(rows, columns, values);
}

/** Applies a function cell by cell; a single row, column or value is repeated, cells beyond an array give #N/A. */
export function broadcast(operands: readonly Operand[], scope: Scope, apply: (values: Scalar[]) => Scalar): Operand {
  if (operands.every(isSingle)) {
    return apply(operands.map((operand) => scalarOf(operand, scope)));
  }
  const matrices = operands.map((operand) => matrixOf(operand, scope));
  const rows = Math.max(...matrices.map((matrix) => matrix.rows));
  const columns = Math.max(...matrices.map((matrix) => matrix.columns));
  const values: Scalar[] = new Array<Scalar>(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      values[row * columns + column] = apply(matrices.map((matrix) => repeated(matrix, row, column)));
    }
  }
  return new Matrix(rows, columns, values);
}

function repeated(matrix: Matrix, row: number, column: number): Scalar {
  const r = matrix.rows === 1 ? 0 : row;
  const c = matrix.columns === 1 ? 0 : column;
  return r < matrix.rows && c < matrix.columns ? matrix.at(r, c) : ERRORS.na;
}

function each(operand: Operand, scope: Scope, apply: (value: Scalar) => Scalar): Operand {
  if (scope.array || operand instanceof Matrix)
    return broadcast([operand], scope, (values) => apply(values[0] ?? null));
  return apply(scalarOf(operand, scope));
}

const negate = (value: Scalar): Scalar => {
  const number = toNumber(value);
  return number instanceof CellError ? number : -number;
};

export function unary(op: string, operand: Operand, scope: Scope): Operand {
  if (op === "+") return operand;
  if (op === "@") return scalarOf(operand, { ...scope, spills: false });
  return each(operand, scope, negate);
}

export function percent(operand: Operand, scope: Scope): Operand {
  return each(operand, scope, (value) => {
    const number = toNumber(value);
    return number instanceof CellError ? number : number / 100;
  });
}
