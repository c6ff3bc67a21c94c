/** How a worksheet function is declared. */
import { CellError, type Scalar } from "../../values";
import type { Operand } from "../operands";
import type { Scope } from "../scope";

/**
 * How a function takes an argument: `value` one at a time (repeated over an array inside SUMPRODUCT and the like),
 * `range` as it comes, `array` evaluated cell by cell.
 */
export type ArgumentKind = "value" | "range" | "array";

interface Common {
  readonly min: number;
  readonly max: number;
}

/** Gets plain values, errors among them. */
export interface ValueFunction extends Common {
  readonly kind: "values";
  readonly apply: (values: Scalar[], scope: Scope) => Scalar;
}

export interface OperandFunction extends Common {
  readonly kind: "operands";
  /** The last kind holds for all further arguments. */
  readonly takes: readonly ArgumentKind[];
  readonly apply: (operands: Operand[], scope: Scope) => Operand;
}

/** Evaluates the argument at a position; gives `absent` if the formula has none there. */
export type LazyArgument = (position: number, absent?: Scalar) => Operand;

/** Evaluates only the arguments it needs: of a condition, the branch taken. */
export interface LazyFunction extends Common {
  readonly kind: "lazy";
  readonly apply: (argument: LazyArgument, scope: Scope, count: number) => Operand;
}

export type FormulaFunction = ValueFunction | OperandFunction | LazyFunction;

/** Declares a function of plain values whose result is the first error among them, if there is one. */
export function values(
  min: number,
  max: number,
  apply: (values: Exclude<Scalar, CellError>[], scope: Scope) => Scalar,
): ValueFunction {
  return {
    kind: "values",
    min,
    max,
    apply: (all, scope) => {
      const error = all.find((value) => value instanceof CellError);
      return error instanceof CellError ? error : apply(all as Exclude<Scalar, CellError>[], scope);
    },
  };
}

export function operands(
  min: number,
  max: number,
  takes: readonly ArgumentKind[],
  apply: (operands: Operand[], scope: Scope) => Operand,
): OperandFunction {
  return { kind: "operands", min, max, takes, apply };
}

export function lazy(min: number, max: number, apply: LazyFunction["apply"]): LazyFunction {
  return { kind: "lazy", min, max, apply };
}
