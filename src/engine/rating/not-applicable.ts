import { constant, max, multiply, parameter, subtract } from "../model/expression";
import type { SheetExpression } from "../model/sheet-leaf";

const least = subtract(constant(1), parameter("na.maxEffect"));

/**
 * What controls multiply by, with questions left out that are said not to apply: little less than with those open that no
 * fact of the profile verifies.
 */
export const limited = (stated: SheetExpression, open: SheetExpression): SheetExpression =>
  max(stated, multiply(least, open));
