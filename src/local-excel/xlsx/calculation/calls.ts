import { ERRORS } from "../values";
import type { Ast } from "./ast";
import { callExternal } from "./external-functions";
import { FUNCTIONS } from "./functions";
import type { ArgumentKind, LazyArgument } from "./functions/declaration";
import { BeyondLevel } from "./beyond-level";
import { functionName, isBeyond } from "./level";
import { callLibrary } from "./library-functions";
import { MISSING, Matrix, type Operand, Reference } from "./operands";
import { broadcast } from "./operators";
import { scalarOf } from "./references";
import type { Evaluate, Scope } from "./scope";

/** Calls a function: ours, else an add-in's, else the xlsx library's. */
export function call(rawName: string, nodes: readonly Ast[], scope: Scope, evaluate: Evaluate): Operand {
  const name = functionName(rawName);
  if (isBeyond(name, scope.context.external)) throw new BeyondLevel(name);
  const fn = FUNCTIONS.get(name);
  if (!fn) {
    const operands = nodes.map((node) => evaluate(node, scope));
    return callExternal(name, operands, scope) ?? callLibrary(name, operands, scope);
  }
  if (nodes.length < fn.min || nodes.length > fn.max) return ERRORS.value;
  if (fn.kind === "lazy") return fn.apply(lazyArgument(nodes, scope, evaluate), scope, nodes.length);
  if (fn.kind === "operands") {
    const operands = nodes.map((node, index) => {
      const kind = fn.takes[index] ?? fn.takes.at(-1) ?? "range";
      return argument(kind, node, scope, evaluate);
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

const lazyArgument =
  (nodes: readonly Ast[], scope: Scope, evaluate: Evaluate): LazyArgument =>
  (position, absent = null) => {
    const node = nodes[position];
    return node ? withoutMissing(evaluate(node, scope)) : absent;
  };

function argument(kind: ArgumentKind, node: Ast, scope: Scope, evaluate: Evaluate): Operand {
  if (kind === "array") return evaluate(node, scope.array ? scope : { ...scope, array: true });
  const operand = evaluate(node, scope);
  if (kind === "range") return operand;
  if (operand === MISSING) return MISSING;
  return scope.array && operand instanceof Reference && !operand.isCell
    ? scope.matrix(operand)
    : singleValue(operand, scope);
}

const singleValue = (operand: Operand, scope: Scope): Operand =>
  operand instanceof Matrix ? operand : scalarOf(operand, scope);
