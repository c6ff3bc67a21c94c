import { CellError, ERRORS } from "../../values";
import { compare, toBoolean, toNumber } from "../coercion";
import { Matrix, type Operand, Reference } from "../operands";
import { broadcast } from "../operators";
import { matrixOf, scalarOf } from "../references";
import type { Scope } from "../scope";
import { type FormulaFunction, lazy, operands } from "./declaration";

const isMany = (operand: Operand): boolean =>
  operand instanceof Matrix || (operand instanceof Reference && !operand.isCell);

function chosen(condition: Operand, scope: Scope): boolean | CellError {
  return toBoolean(scalarOf(condition, scope));
}

const IF = lazy(2, 3, (argument, scope) => {
  const condition = argument(0);
  if (condition instanceof Matrix || (scope.array && isMany(condition))) {
    return broadcast([condition, argument(1, true), argument(2, false)], scope, ([test, yes, no]) => {
      const holds = toBoolean(test ?? null);
      return holds instanceof CellError ? holds : ((holds ? yes : no) ?? null);
    });
  }
  const holds = chosen(condition, scope);
  if (holds instanceof CellError) return holds;
  return holds ? argument(1, true) : argument(2, false);
});

function unless(isCaught: (error: CellError) => boolean) {
  return lazy(2, 2, (argument, scope) => {
    const tried = argument(0);
    if (tried instanceof Matrix || (scope.array && isMany(tried))) {
      return broadcast([tried, argument(1)], scope, ([value, instead]) =>
        value instanceof CellError && isCaught(value) ? (instead ?? null) : (value ?? null),
      );
    }
    const value = scalarOf(tried, scope);
    return value instanceof CellError && isCaught(value) ? argument(1) : tried;
  });
}

/** Ignores text and blanks in ranges; text typed as an argument is an error unless it is TRUE or FALSE. */
function truths(all: readonly Operand[], scope: Scope): boolean[] | CellError {
  const found: boolean[] = [];
  for (const operand of all) {
    const fromRange = isMany(operand) || operand instanceof Reference;
    for (const value of matrixOf(operand, scope).values) {
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

const CHOOSE = lazy(2, 255, (argument, scope, count) => {
  const index = toNumber(scalarOf(argument(0), scope));
  if (index instanceof CellError) return index;
  const position = Math.trunc(index);
  return position >= 1 && position < count ? argument(position) : ERRORS.value;
});

const IFS = lazy(2, 254, (argument, scope, count) => {
  for (let i = 0; i + 1 < count; i += 2) {
    const holds = chosen(argument(i), scope);
    if (holds instanceof CellError) return holds;
    if (holds) return argument(i + 1);
  }
  return ERRORS.na;
});

const SWITCH = lazy(3, 254, (argument, scope, count) => {
  const wanted = scalarOf(argument(0), scope);
  if (wanted instanceof CellError) return wanted;
  for (let i = 1; i + 1 < count; i += 2) {
    if (compare(wanted, scalarOf(argument(i), scope)) === 0) return argument(i + 1);
  }
  return count % 2 === 0 ? argument(count - 1) : ERRORS.na;
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
