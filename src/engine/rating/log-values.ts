import { logAxes, logLevels, type LogAxis, type LogLevel } from "../catalogue";
import {
  add,
  all,
  choose,
  constant,
  divide,
  equal,
  floor,
  min,
  multiply,
  parameter,
  subtract,
  when,
} from "../model/expression";
import { number, numberUnless, type NamedNumber, type OptionalNumber } from "../model/named-value";
import { column, ofLogAxis } from "../model/question-leaf";
import {
  isNone,
  lowestLevel,
  lowestOf,
  meanOf,
  sumOverQuestions,
  value,
  type SheetExpression,
} from "../model/sheet-leaf";

/** Values of the operation log, each below what it reads. */
export type LogValues = Readonly<Record<LogAxis, OptionalNumber>> & {
  /** The level shown: the lowest axis, because a chain is as strong as its weakest link. */
  readonly level: NamedNumber;
  /** The level that acts on money: half the lowest, half the mean. */
  readonly acting: NamedNumber;
  /** Factors of the level that acts. */
  readonly investigation: NamedNumber;
  readonly delay: NamedNumber;
  /** What the chance that everything is taken is multiplied by: 1 at the neutral level. */
  readonly extent: NamedNumber;
};

/** An axis is the lowest of its questions, open ones at 0; none where none of them applies. */
function axisLevel(axis: LogAxis): OptionalNumber {
  const here = [ofLogAxis(axis), column("applicable")];
  return numberUnless(equal(sumOverQuestions(...here), constant(0)), "level", lowestLevel(axis));
}

const axes = logAxes.map((axis) => `log.${axis}` as const);

/** The average firm stands in where no log question applies. A count of levels would pass over an error in one. */
const orNeutral = (level: SheetExpression): NamedNumber =>
  number("level", when(all(...axes.map(isNone)), parameter("log.neutral"), level));

/** The levels a factor lies between: from the lower ones to the upper ones. */
const [lower, upper] = [logLevels.slice(0, -1), logLevels.slice(1)];

/** Linear between the rungs of the parameter table. */
function factor(name: "investigation" | "delay"): NamedNumber {
  const acting = value("log.acting");
  const rung = min(floor(acting), constant(lower.length - 1));
  const at = (levels: readonly LogLevel[]): SheetExpression =>
    choose(rung, ...levels.map((level) => parameter(`log.${name}.${level}`)));
  return number("factor", add(at(lower), multiply(subtract(acting, rung), subtract(at(upper), at(lower)))));
}

export const logValues: LogValues = {
  collect: axisLevel("collect"),
  retain: axisLevel("retain"),
  monitor: axisLevel("monitor"),
  analyse: axisLevel("analyse"),
  level: orNeutral(lowestOf(axes)),
  acting: orNeutral(divide(add(lowestOf(axes), meanOf(axes)), constant(2))),
  investigation: factor("investigation"),
  delay: factor("delay"),
  extent: number(
    "factor",
    add(constant(1), multiply(parameter("log.extent"), subtract(parameter("log.neutral"), value("log.acting")))),
  ),
};
