import type { Expression } from "../model/expression";
import { quantities } from "../model/quantities";
import { parameterById } from "../parameters";
import { defaults } from "./defaults";
import type { UsedVariableId } from "./variables";

/** Whether what stands in for a value is the likely point of a range: filled in as one number it would look surer than it is. */
export const isRanged = (id: UsedVariableId): boolean => ranged(defaults[id]);

function ranged(expression: Expression): boolean {
  switch (expression.kind) {
    case "parameter":
    case "complement":
      return parameterById.get(expression.id)?.uncertain === true;
    case "quantity":
      return quantities[expression.id].uncertain || ranged(quantities[expression.id].expression);
    case "used":
      return isRanged(expression.id);
    case "operation":
      return expression.operands.some(ranged);
    case "when":
      return ranged(expression.yes) || ranged(expression.no);
    case "constant":
    case "typed":
    case "given":
    case "sheetYear":
    case "byIndustry":
      return false;
  }
}
