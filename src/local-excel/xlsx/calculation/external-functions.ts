import { CellError } from "../values";
import type { Operand } from "./operands";
import type { Scope } from "./scope";

/** What a cell shows while its function is calculated elsewhere. */
export const BUSY = CellError.of("#BUSY!");

/** `null` if no add-in declares the name. */
export function callExternal(name: string, operands: readonly Operand[], scope: Scope): Operand | null {
  const { external } = scope.context;
  return external?.has(name) ? external.call(name, operands, scope) : null;
}
