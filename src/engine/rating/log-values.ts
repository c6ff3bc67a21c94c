import { logAxes, type LogAxis } from "../catalogue";
import { add, all, constant, divide, equal, multiply, parameter, subtract, when } from "../model/expression";
import { number, numberUnless, type NamedNumber, type OptionalNumber } from "../model/named-value";
import { column, ofLogAxis, type ApplicableColumn } from "../model/question-leaf";
import {
  isNone,
  lowestLevel,
  lowestOf,
  meanOf,
  sumOverQuestions,
  value,
  type SheetExpression,
} from "../model/sheet-leaf";
import { limited } from "./not-applicable";
import { betweenRungs } from "./rungs";

type OpenAxis = `${LogAxis}Open`;

/** Values of the operation log, each below what it reads. */
export type LogValues = Readonly<Record<LogAxis, OptionalNumber>> & {
  /** The level shown: the lowest axis, because a chain is as strong as its weakest link. */
  readonly level: NamedNumber;
  /** The level that acts on money: half the lowest, half the mean. */
  readonly acting: NamedNumber;
} & Readonly<Record<OpenAxis, OptionalNumber>> & {
    /** The same with those questions open that no fact verifies not to apply. */
    readonly actingOpen: NamedNumber;
    /** Factors of the level that acts. */
    readonly investigation: NamedNumber;
    readonly delay: NamedNumber;
    /** What the chance that everything is taken is multiplied by: 1 at the neutral level. */
    readonly extent: NamedNumber;
  };

/** An axis is the lowest of its questions asked, open ones at 0; none where none of them applies. */
function axisLevel(axis: LogAxis, where: ApplicableColumn): OptionalNumber {
  const here = [ofLogAxis(axis), column("asked"), column(where)];
  return numberUnless(equal(sumOverQuestions(...here), constant(0)), "level", lowestLevel(axis, where));
}

const axes = logAxes.map((axis) => `log.${axis}` as const);
const openAxes = logAxes.map((axis) => `log.${axis}Open` as const);

/** The average firm stands in where no log question applies. A count of levels would pass over an error in one. */
const orNeutral = (names: typeof axes | typeof openAxes, level: SheetExpression): NamedNumber =>
  number("level", when(all(...names.map(isNone)), parameter("log.neutral"), level));

const actingOf = (names: typeof axes | typeof openAxes): NamedNumber =>
  orNeutral(names, divide(add(lowestOf(names), meanOf(names)), constant(2)));

type ActingLevel = "log.acting" | "log.actingOpen";

/** A factor of the level that acts, and of that with questions open: the first, within its limit. */
const factor = (of: (level: SheetExpression) => SheetExpression): NamedNumber => {
  const at = (level: ActingLevel): SheetExpression => of(value(level));
  return number("factor", limited(at("log.acting"), at("log.actingOpen")));
};

const perLevel = (level: SheetExpression): SheetExpression =>
  add(constant(1), multiply(parameter("log.extent"), subtract(parameter("log.neutral"), level)));

export const logValues: LogValues = {
  collect: axisLevel("collect", "applicable"),
  retain: axisLevel("retain", "applicable"),
  monitor: axisLevel("monitor", "applicable"),
  analyse: axisLevel("analyse", "applicable"),
  level: orNeutral(axes, lowestOf(axes)),
  acting: actingOf(axes),
  collectOpen: axisLevel("collect", "applicableOpen"),
  retainOpen: axisLevel("retain", "applicableOpen"),
  monitorOpen: axisLevel("monitor", "applicableOpen"),
  analyseOpen: axisLevel("analyse", "applicableOpen"),
  actingOpen: actingOf(openAxes),
  investigation: factor((acting) => betweenRungs(acting, (level) => `log.investigation.${level}`)),
  delay: factor((acting) => betweenRungs(acting, (level) => `log.delay.${level}`)),
  extent: factor(perLevel),
};
