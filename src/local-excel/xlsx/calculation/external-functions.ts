import { CellError } from "../values";
import type { Ast } from "./ast";
import { type Scope, evaluate } from "./evaluator";
import type { Operand } from "./operands";

/** What a cell shows while its function is being worked out elsewhere. */
export const BUSY = CellError.of("#BUSY!");

/** Functions worked out outside the workbook, as an add-in's are. */
export interface ExternalFunctions {
  has(name: string): boolean;
  /** The result, where it is known for these arguments; #BUSY! until it is. */
  call(name: string, operands: readonly Operand[], scope: Scope): Operand;
}

/** Null where nobody outside knows the name. */
export function callExternal(name: string, nodes: readonly Ast[], scope: Scope): Operand | null {
  const { external } = scope.workbook.calculation;
  if (!external?.has(name)) return null;
  const operands = nodes.map((node) => evaluate(node, scope));
  return external.call(name, operands, scope);
}
