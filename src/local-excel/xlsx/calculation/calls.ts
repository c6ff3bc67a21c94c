import { CellError, ERRORS, type Scalar } from "../values";
import type { Ast } from "./ast";
import { type Scope, evaluate, scalarOf } from "./evaluator";
import { callExternal } from "./external-functions";
import { callLibrary } from "./library-functions";
import { INFORMATION } from "./functions/information";
import { LOGICAL } from "./functions/logical";
import { LOOKUP } from "./functions/lookup";
import { MATHEMATICS } from "./functions/mathematics";
import { STATISTICS } from "./functions/statistics";
import { TEXT } from "./functions/text";
import { MISSING, Matrix, type Operand, Reference } from "./operands";
import { broadcast } from "./operators";

/**
 * How a function takes an argument: `value` one at a time (repeated over an array inside SUMPRODUCT and the like),
 * `range` as it comes, `array` worked out cell by cell.
 */
type Kind = "value" | "range" | "array";

interface Common {
  readonly min: number;
  readonly max: number;
}

/** Gets plain values; anything it must not see an error in says so itself. */
export interface ValueFunction extends Common {
  readonly kind: "values";
  readonly apply: (values: Scalar[], scope: Scope) => Scalar;
}

export interface OperandFunction extends Common {
  readonly kind: "operands";
  /** The last kind holds for all further arguments. */
  readonly takes: readonly Kind[];
  readonly apply: (operands: Operand[], scope: Scope) => Operand;
}

/** Evaluates its arguments itself, so that the branch not taken is not evaluated. */
export interface LazyFunction extends Common {
  readonly kind: "lazy";
  readonly apply: (nodes: readonly Ast[], scope: Scope) => Operand;
}

export type FormulaFunction = ValueFunction | OperandFunction | LazyFunction;

const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map(
  [LOGICAL, MATHEMATICS, STATISTICS, LOOKUP, TEXT, INFORMATION].flatMap((table) => Object.entries(table)),
);

const PREFIX = /^_XLFN\.(?:_XLWS\.)?/;

export function call(rawName: string, nodes: readonly Ast[], scope: Scope): Operand {
  const name = rawName.toUpperCase().replace(PREFIX, "");
  const fn = FUNCTIONS.get(name);
  if (!fn) return callExternal(name, nodes, scope) ?? callLibrary(name, nodes, scope);
  if (nodes.length < fn.min || nodes.length > fn.max) return ERRORS.value;
  if (fn.kind === "lazy") return fn.apply(nodes, scope);
  if (fn.kind === "operands") {
    const operands = nodes.map((node, index) => {
      const kind = fn.takes[index] ?? fn.takes.at(-1) ?? "range";
      return argument(kind, node, scope);
    });
    return fn.apply(operands, scope);
  }
  const operands = nodes.map((node) => evaluate(node, scope));
  if (scope.array || operands.some((operand) => operand instanceof Matrix)) {
    return broadcast(operands.map(withoutMissing), scope, (values) => fn.apply(values, scope));
  }
  return fn.apply(
    operands.map((operand) => scalarOf(operand, scope)),
    scope,
  );
}

const withoutMissing = (operand: Operand): Operand => (operand === MISSING ? null : operand);

function argument(kind: Kind, node: Ast, scope: Scope): Operand {
  if (kind === "array") return evaluate(node, scope.array ? scope : { ...scope, array: true });
  const operand = evaluate(node, scope);
  if (kind === "range") return operand;
  if (operand === MISSING) return MISSING;
  return scope.array && operand instanceof Reference && !operand.isCell ? scope.matrix(operand) : one(operand, scope);
}

const one = (operand: Operand, scope: Scope): Operand =>
  operand instanceof Matrix ? operand : scalarOf(operand, scope);

/** Declares a function of plain values in which any error is the result. */
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
  takes: readonly Kind[],
  apply: (operands: Operand[], scope: Scope) => Operand,
): OperandFunction {
  return { kind: "operands", min, max, takes, apply };
}

export function lazy(min: number, max: number, apply: LazyFunction["apply"]): LazyFunction {
  return { kind: "lazy", min, max, apply };
}
