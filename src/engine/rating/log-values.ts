import { logAxes, type LogAxis } from "../catalogue";
import { add, all, constant, divide, equal, multiply, parameter, subtract, when } from "../model/expression";
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
import { betweenRungs } from "./rungs";

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

const factor = (name: "investigation" | "delay"): NamedNumber =>
  number(
    "factor",
    betweenRungs(value("log.acting"), (level) => `log.${name}.${level}`),
  );

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
