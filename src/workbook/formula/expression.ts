import {
  comparedDigits,
  opposite,
  quantities,
  type Expression,
  type Point,
  type QuestionColumn,
  type QuestionLeaf,
  type SheetExpression,
  type SheetLeaf,
  type SheetTest,
  type Test,
  type ValueName,
} from "../../engine";
import { names } from "../model/names";
import { signs, standsAlone } from "./infix";
import { byIndustryFormula, parameterName } from "./parameter-names";
import { levelColumn, sumFormula } from "./question-factors";

/** Where a formula finds the named values it reads. */
export interface ValueCells {
  /** A name or an address. */
  readonly one: (name: ValueName) => string;
  /** A range of several. */
  readonly all: (names: readonly ValueName[]) => string;
}

interface Context {
  readonly point: Point;
  /** Around every operation, or where Excel would read it wrong without. */
  readonly parentheses: "every" | "needed";
  readonly values: ValueCells;
  readonly column: (id: QuestionColumn) => string;
}

function nowhere(): never {
  throw new Error("Not part of this formula");
}

const ofCustomer = (point: Point): Context => ({
  point,
  parentheses: "every",
  values: { one: nowhere, all: nowhere },
  column: nowhere,
});

/** The Excel formula (without =) of an expression of the engine, with every uncertain part at `point`. */
export const formulaOf = (expression: Expression, point: Point): string => written(expression, ofCustomer(point));

/** Over a whole hearing sheet. */
export const sheetFormula = (expression: SheetExpression, values: ValueCells): string =>
  written(expression, { ...ofCustomer("likely"), parentheses: "needed", values });

/** Over one question, `column` saying where its cells are. */
export const questionFormula = (expression: Expression<QuestionLeaf>, column: Context["column"]): string =>
  written(expression, { ...ofCustomer("likely"), parentheses: "needed", column });

/** A test as a formula that is TRUE or FALSE. */
export const testFormula = (test: Test): string => testOf(test, ofCustomer("likely"));
export const sheetTestFormula = (test: SheetTest, values: ValueCells): string =>
  testOf(test, { ...ofCustomer("likely"), parentheses: "needed", values });

/** A number in a formula: never in exponent form, which Excel's formula bar would rewrite. */
export function literal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** A score or share as it meets a threshold: rounded as the engine rounds it. */
export const comparedFormula = (value: string): string => `ROUND(${value},${comparedDigits})`;

type AnyLeaf = QuestionLeaf | SheetLeaf;

const statistics = { sum: "SUM", min: "MIN", mean: "AVERAGE" } as const;

function written(expression: Expression<AnyLeaf>, context: Context): string {
  const { point, values } = context;
  switch (expression.kind) {
    case "constant":
      return literal(expression.value);
    case "used":
      return names.use(expression.id);
    case "typed":
      return `N(${names.typed(expression.id)})`;
    case "given":
      return `N(ISNUMBER(${names.typed(expression.id)}))`;
    case "sheetYear":
      return `N(${names.typed("date")})`;
    case "parameter":
      return parameterName(expression.id, point);
    case "complement":
      return `(1-${parameterName(expression.id, opposite[point])})`;
    case "byIndustry":
      return byIndustryFormula(expression.table);
    case "quantity":
      return names.quantity(expression.id, quantities[expression.id].uncertain ? point : undefined);
    case "rule":
      return names.rule(expression.id);
    case "ruleByIndustry":
      return `INDEX(${names.ruleColumn("value")},MATCH("${expression.table}."&${names.use("industry")},${names.ruleColumn("id")},0))`;
    case "column":
      return context.column(expression.id);
    case "value":
      return expression.orZero ? `N(${values.one(expression.name)})` : values.one(expression.name);
    case "statistic":
      return `${statistics[expression.statistic]}(${values.all(expression.names)})`;
    case "sumOverQuestions":
      return sumFormula(expression.factors);
    case "lowestLevel":
      return `MIN(${names.column(levelColumn(expression.axis, expression.where))})`;
    case "reply":
      return `INDEX(${names.column(expression.column)},MATCH("${expression.question}",${names.column("id")},0))`;
    case "when":
      return `IF(${testOf(expression.test, context)},${written(expression.yes, context)},${written(expression.no, context)})`;
    case "operation":
      return operationOf(expression, context);
  }
}

function operationOf(operation: Expression<AnyLeaf> & { kind: "operation" }, context: Context): string {
  const { operator, operands } = operation;
  const parts = operands.map((operand) => written(operand, context));
  switch (operator) {
    case "min":
    case "max":
    case "sqrt":
    case "exp":
    case "ln":
      return `${operator.toUpperCase()}(${parts.join(",")})`;
    case "floor":
      return `INT(${parts.join(",")})`;
    case "compared":
      return comparedFormula(parts.join(","));
    case "choose": {
      const [at, ...choices] = parts;
      return `CHOOSE(${at}+1,${choices.join(",")})`;
    }
    default:
      if (context.parentheses === "every") return `(${parts.join(signs[operator])})`;
      return operands
        .map((operand, index) =>
          standsAlone(operatorOf(operand), operator, index) ? parts[index] : `(${parts[index]})`,
        )
        .join(signs[operator]);
  }
}

const operatorOf = (expression: Expression<AnyLeaf>): string | null =>
  expression.kind === "operation" ? expression.operator : null;

function testOf(test: Test<AnyLeaf>, context: Context): string {
  switch (test.kind) {
    case "compare":
      return `${written(test.left, context)}${test.comparison}${written(test.right, context)}`;
    case "not":
      return `NOT(${testOf(test.test, context)})`;
    case "industry":
      return `OR(${test.codes.map((code) => `${names.use("industry")}="${code}"`).join(",")})`;
    case "industryGiven":
      return `${names.typed("industry")}<>""`;
    case "none":
      return `${context.values.one(test.name)}=""`;
    case "any":
    case "all":
      return `${test.kind === "any" ? "OR" : "AND"}(${test.tests.map((part) => testOf(part, context)).join(",")})`;
  }
}

/** The mean of a modified PERT through three cells; equal ends are a constant. */
export function pertMeanFormula(low: string, likely: string, high: string): string {
  const gamma = names.parameterUsed("model.pertGamma");
  return `IF(${low}=${high},${low},(${low}+${gamma}*${likely}+${high})/(${gamma}+2))`;
}
