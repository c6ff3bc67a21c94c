import {
  comparedDigits,
  opposite,
  parameterById,
  quantities,
  type Expression,
  type Figure,
  type IndustryTable,
  type ParameterId,
  type Point,
  type Test,
} from "../../engine";
import { names } from "../model/names";

const isUncertain = (id: ParameterId): boolean => parameterById.get(id)?.uncertain === true;

/** The name of the cell a formula reads a parameter from; a single value has one cell for all figures. */
export const parameterName = (id: ParameterId, figure: Figure): string =>
  isUncertain(id) ? names.parameterUsed(id, figure) : names.parameterUsed(id);

/** The name of the cell the insurer's value is typed into. */
export const insurerName = (id: ParameterId, point: Point): string =>
  isUncertain(id) ? names.parameter(id, point) : names.parameter(id);

/** The columns a customer's own values are typed into. */
export const overrideColumns = {
  low: names.column("parameterOverrideLow"),
  likely: names.column("parameterOverrideLikely"),
  high: names.column("parameterOverrideHigh"),
} as const satisfies Readonly<Record<Point, string>>;

/** The cell of a customer's own value, looked up by the parameter's id, so that inserted rows do no harm. */
export const overrideFormula = (id: ParameterId, point: Point): string =>
  `INDEX(${overrideColumns[point]},MATCH("${id}",${names.column("parameterId")},0))`;

/** The parameter of a table for the customer's industry, looked up by its id so that inserted rows do no harm. */
export const byIndustryFormula = (table: IndustryTable): string =>
  `INDEX(${names.column("parameterUsedLikely")},MATCH("${table}."&${names.use("industry")},${names.column("parameterId")},0))`;

/** A number in a formula: never in exponent form, which Excel's formula bar would rewrite. */
export function literal(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

/** A score or share as it meets a threshold: rounded as the engine rounds it. */
export const comparedFormula = (value: string): string => `ROUND(${value},${comparedDigits})`;

/** The Excel formula (without =) of an expression of the engine, with every uncertain part at `point`. */
export function formulaOf(expression: Expression, point: Point): string {
  switch (expression.kind) {
    case "constant":
      return literal(expression.value);
    case "used":
      return names.use(expression.id);
    case "typed":
      return `N(${names.typed(expression.id)})`;
    case "given":
      return `N(ISNUMBER(${names.typed(expression.id)}))`;
    case "parameter":
      return parameterName(expression.id, point);
    case "complement":
      return `(1-${parameterName(expression.id, opposite[point])})`;
    case "byIndustry":
      return byIndustryFormula(expression.table);
    case "quantity":
      return names.quantity(expression.id, quantities[expression.id].uncertain ? point : undefined);
    case "when":
      return `IF(${testOf(expression.test, point)},${formulaOf(expression.yes, point)},${formulaOf(expression.no, point)})`;
    case "operation":
      return operationOf(expression, point);
  }
}

const infix = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;

function operationOf({ operator, operands }: Expression & { kind: "operation" }, point: Point): string {
  const parts = operands.map((operand) => formulaOf(operand, point));
  if (operator === "min" || operator === "max" || operator === "sqrt")
    return `${operator.toUpperCase()}(${parts.join(",")})`;
  return `(${parts.join(infix[operator])})`;
}

function testOf(test: Test, point: Point): string {
  if (test.kind === "compare") return `${formulaOf(test.left, point)}${test.comparison}${formulaOf(test.right, point)}`;
  return `${test.kind === "any" ? "OR" : "AND"}(${test.tests.map((part) => testOf(part, point)).join(",")})`;
}

/** The mean of a modified PERT through three cells; equal ends are a constant. */
export function pertMeanFormula(low: string, likely: string, high: string): string {
  const gamma = names.parameterUsed("model.pertGamma");
  return `IF(${low}=${high},${low},(${low}+${gamma}*${likely}+${high})/(${gamma}+2))`;
}

/** A test as a formula that is TRUE or FALSE. */
export const testFormula = (test: Test): string => testOf(test, "likely");

/** 1 where the gate of a scenario is open, else 0. */
export const gateFormula = (gate: Test): string => `IF(${testFormula(gate)},1,0)`;
