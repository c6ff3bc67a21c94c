import type { Area } from "../address";
import type { Sheet } from "../sheet";
import { CellError, type Scalar } from "../values";

export class Reference {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  get isCell(): boolean {
    return this.area.top === this.area.bottom && this.area.left === this.area.right;
  }
}

/** Several areas: a name for several ranges, or `(A1,B2)`. */
export class Union {
  constructor(readonly references: readonly Reference[]) {}
}

export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    /** Row by row. */
    readonly values: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.values[row * this.columns + column] ?? null;
  }
}

/** An omitted argument, as in `IF(A1,,1)`. */
export const MISSING = Symbol("missing argument");

export type Operand = Scalar | Reference | Union | Matrix | typeof MISSING;

export const isScalar = (operand: Operand): operand is Scalar =>
  operand === null || typeof operand !== "object" ? operand !== MISSING : operand instanceof CellError;
