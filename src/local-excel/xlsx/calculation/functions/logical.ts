import { CellError, ERRORS, type Scalar } from "../../values";
import type { Ast } from "../ast";
import { type FormulaFunction, lazy, operands } from "../calls";
import { compare, toBoolean, toNumber } from "../coercion";
import { type Scope, asMatrix, evaluate, scalarOf } from "../evaluator";
import { MISSING, Matrix, type Operand, Reference } from "../operands";
import { broadcast } from "../operators";

const evaluated = (node: Ast | undefined, scope: Scope, absent: Scalar): Operand => {
  if (!node) return absent;
  const operand = evaluate(node, scope);
  return operand === MISSING ? null : operand;
};

const isMany = (operand: Operand): boolean =>
  operand instanceof Matrix || (operand instanceof Reference && !operand.isCell);

function chosen(condition: Operand, scope: Scope): boolean | CellError {
  return toBoolean(scalarOf(condition, scope));
}

const IF = lazy(2, 3, (nodes, scope) => {
  const condition = evaluate(nodes[0] as Ast, scope);
  if (condition instanceof Matrix || (scope.array && isMany(condition))) {
    const yes = evaluated(nodes[1], scope, true);
    const no = evaluated(nodes[2], scope, false);
    return broadcast([condition, yes, no], scope, ([test, a, b]) => {
      const holds = toBoolean(test ?? null);
      return holds instanceof CellError ? holds : ((holds ? a : b) ?? null);
    });
  }
  const holds = chosen(condition, scope);
  if (holds instanceof CellError) return holds;
  return holds ? evaluated(nodes[1], scope, true) : evaluated(nodes[2], scope, false);
});

function unless(isCaught: (error: CellError) => boolean) {
  return lazy(2, 2, (nodes, scope) => {
    const tried = evaluated(nodes[0], scope, null);
    if (tried instanceof Matrix || (scope.array && isMany(tried))) {
      const otherwise = evaluated(nodes[1], scope, null);
      return broadcast([tried, otherwise], scope, ([value, instead]) =>
        value instanceof CellError && isCaught(value) ? (instead ?? null) : (value ?? null),
      );
    }
    const value = scalarOf(tried, scope);
    return value instanceof CellError && isCaught(value) ? evaluated(nodes[1], scope, null) : tried;
  });
}

/** Text and blanks in ranges are passed over; text typed as an argument is an error unless it says TRUE or FALSE. */
function truths(all: readonly Operand[], scope: Scope): boolean[] | CellError {
  const found: boolean[] = [];
  for (const operand of all) {
    const fromRange = isMany(operand) || operand instanceof Reference;
    for (const value of asMatrix(operand, scope).values) {
      if (value instanceof CellError) return value;
      if (fromRange && (value === null || typeof value === "string")) continue;
      const truth = toBoolean(value);
      if (truth instanceof CellError) return truth;
      found.push(truth);
    }
  }
  return found.length > 0 ? found : ERRORS.value;
}

function junction(decide: (found: readonly boolean[]) => boolean): FormulaFunction {
  return operands(1, 255, ["range"], (all, scope) => {
    const found = truths(all, scope);
    return found instanceof CellError ? found : decide(found);
  });
}

const CHOOSE = lazy(2, 255, (nodes, scope) => {
  const index = toNumber(scalarOf(evaluate(nodes[0] as Ast, scope), scope));
  if (index instanceof CellError) return index;
  const node = nodes[Math.trunc(index)];
  return index >= 1 && node ? evaluated(node, scope, null) : ERRORS.value;
});

const IFS = lazy(2, 254, (nodes, scope) => {
  for (let i = 0; i + 1 < nodes.length; i += 2) {
    const holds = chosen(evaluate(nodes[i] as Ast, scope), scope);
    if (holds instanceof CellError) return holds;
    if (holds) return evaluated(nodes[i + 1], scope, null);
  }
  return ERRORS.na;
});

const SWITCH = lazy(3, 254, (nodes, scope) => {
  const wanted = scalarOf(evaluate(nodes[0] as Ast, scope), scope);
  if (wanted instanceof CellError) return wanted;
  for (let i = 1; i + 1 < nodes.length; i += 2) {
    if (compare(wanted, scalarOf(evaluate(nodes[i] as Ast, scope), scope)) === 0)
      return evaluated(nodes[i + 1], scope, null);
  }
  return nodes.length % 2 === 0 ? evaluated(nodes.at(-1), scope, null) : ERRORS.na;
});

export const LOGICAL: Readonly<Record<string, FormulaFunction>> = {
  IF,
  IFS,
  SWITCH,
  CHOOSE,
  IFERROR: unless(() => true),
  IFNA: unless((error) => error === ERRORS.na),
  AND: junction((found) => found.every(Boolean)),
  OR: junction((found) => found.some(Boolean)),
  XOR: junction((found) => found.filter(Boolean).length % 2 === 1),
  NOT: {
    kind: "values",
    min: 1,
    max: 1,
    apply: ([value]) => {
      const truth = toBoolean(value ?? null);
      return truth instanceof CellError ? truth : !truth;
    },
  },
  TRUE: { kind: "values", min: 0, max: 0, apply: () => true },
  FALSE: { kind: "values", min: 0, max: 0, apply: () => false },
};
