/** Excel's limits of a formula ("Excel specifications and limits"; texts in formulas: 255 characters). */
import { type Ast, NODE } from "./ast";
import { nodesOf } from "./nodes";

export const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST_CALL = 64;

export function isWithinLimits(formula: Ast): boolean {
  for (const { node, calls } of nodesOf(formula)) {
    if (node.type === NODE.string && node.value.length > LONGEST_TEXT) return false;
    if (node.type === NODE.call && node.args.length > MOST_ARGUMENTS) return false;
    if (calls > DEEPEST_CALL + 1) return false;
  }
  return true;
}
