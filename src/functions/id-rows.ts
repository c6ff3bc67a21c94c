import type { FunctionArgument, FunctionShape } from "../issues";
import { isBlankText, oneOf, textOf, type Cells } from "./cells";
import { FunctionProblem } from "./problem";

/** The rows of a range by the ids in its first column; rows without an id are left out. */
export function rowsById<Id extends string>(
  argument: FunctionArgument,
  range: Cells,
  ids: readonly Id[],
  widths: readonly number[],
  expected: FunctionShape,
): ReadonlyMap<Id, readonly unknown[]> {
  const [rows, columns] = [range.length, range[0]?.length ?? 0];
  if (!widths.includes(columns)) {
    throw new FunctionProblem({ code: "functionArgumentShape", argument, rows, columns, expected });
  }
  const found = new Map<Id, readonly unknown[]>();
  for (const [first, ...values] of range) {
    if (isBlankText(first) && values.every(isBlankText)) continue;
    const id = oneOf(argument, first, ids);
    if (found.has(id)) throw new FunctionProblem({ code: "functionRepeatedId", argument, received: textOf(first) });
    found.set(id, values);
  }
  return found;
}
