import { type Ast, NODE } from "./ast";
import { evaluate } from "./evaluator";
import { functionName } from "./level";
import { nodesOf } from "./nodes";
import { type Operand, Reference, Union } from "./operands";
import type { Scope } from "./scope";

/** Functions whose results change by themselves, or that read what their text does not name. */
const RESTLESS = new Set("CELL INDIRECT INFO NOW OFFSET RAND RANDARRAY RANDBETWEEN RTD TODAY WEBSERVICE".split(" "));

const REFERENCES: ReadonlySet<number> = new Set([
  NODE.cell,
  NODE.range,
  NODE.columns,
  NODE.rows,
  NODE.name,
  NODE.structured,
]);

const referencesOf = (operand: Operand): readonly Reference[] =>
  operand instanceof Reference ? [operand] : operand instanceof Union ? operand.references : [];

function isEdited({ sheet, area }: Reference, scope: Scope): boolean {
  for (const { row, column, cell } of sheet.cells.within(area)) {
    scope.read(sheet, row, column);
    if (cell.edited) return true;
  }
  return false;
}

/** Whether every cell a formula reads has the value it had in the file. */
export function readsNothingEdited(formula: Ast, scope: Scope): boolean {
  for (const { node } of nodesOf(formula)) {
    if (node.type === NODE.call && RESTLESS.has(functionName(node.name))) return false;
    if (!REFERENCES.has(node.type)) continue;
    if (referencesOf(evaluate(node, scope)).some((reference) => isEdited(reference, scope))) return false;
  }
  return true;
}
