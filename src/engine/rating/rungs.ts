import { logLevels, type LogLevel } from "../catalogue";
import { add, choose, constant, floor, min, multiply, parameter, subtract } from "../model/expression";
import type { SheetExpression } from "../model/sheet-leaf";
import type { ParameterId } from "../parameters";

/** The levels a factor lies between: from the lower ones to the upper ones. */
const [lower, upper] = [logLevels.slice(0, -1), logLevels.slice(1)];

/** Linear between the rungs of a table of the parameters, one a level 0–4. */
export function betweenRungs(level: SheetExpression, rung: (level: LogLevel) => ParameterId): SheetExpression {
  const below = min(floor(level), constant(lower.length - 1));
  const at = (levels: readonly LogLevel[]): SheetExpression =>
    choose(below, ...levels.map((each) => parameter(rung(each))));
  return add(at(lower), multiply(subtract(level, below), subtract(at(upper), at(lower))));
}
