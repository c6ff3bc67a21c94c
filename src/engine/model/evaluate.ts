import { opposite, type Point } from "../parameters";
import type { Estimate } from "../parameters/estimates";
import type { NumericVariableId, UsedVariableId } from "../profile/variables";
import type { Expression, IndustryTable, Test } from "./expression";
import type { QuantityId } from "./quantities";

/** What an expression is evaluated over. */
export interface Scope {
  used(id: UsedVariableId): number;
  /** Null where the customer gave no usable value. */
  typed(id: NumericVariableId): number | null;
  given(id: UsedVariableId): boolean;
  parameter(id: string): Estimate;
  byIndustry(table: IndustryTable): number;
  quantity(id: QuantityId): Estimate;
}

/** The value of `expression` with every uncertain part at `point`; a complement is at the opposite point. */
export function evaluate(expression: Expression, point: Point, scope: Scope): number {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "used":
      return scope.used(expression.id);
    case "typed":
      return scope.typed(expression.id) ?? 0;
    case "given":
      return scope.given(expression.id) ? 1 : 0;
    case "parameter":
      return scope.parameter(expression.id)[point];
    case "complement":
      return 1 - scope.parameter(expression.id)[opposite[point]];
    case "byIndustry":
      return scope.byIndustry(expression.table);
    case "quantity":
      return scope.quantity(expression.id)[point];
    case "when":
      return evaluate(passes(expression.test, point, scope) ? expression.yes : expression.no, point, scope);
    case "operation":
      return operate(expression, point, scope);
  }
}

function operate(expression: Expression & { kind: "operation" }, point: Point, scope: Scope): number {
  const { operator, operands } = expression;
  let result = operands[0] ? evaluate(operands[0], point, scope) : 0;
  if (operator === "sqrt") return Math.sqrt(result);
  for (let i = 1; i < operands.length; i++) {
    const operand = operands[i];
    if (operand) result = apply(operator, result, evaluate(operand, point, scope));
  }
  return result;
}

function apply(
  operator: Exclude<(Expression & { kind: "operation" })["operator"], "sqrt">,
  left: number,
  right: number,
): number {
  switch (operator) {
    case "add":
      return left + right;
    case "subtract":
      return left - right;
    case "multiply":
      return left * right;
    case "divide":
      return left / right;
    case "min":
      return right < left ? right : left;
    case "max":
      return right > left ? right : left;
  }
}

/** Whether `test` holds with every uncertain part at `point`. */
export function passes(test: Test, point: Point, scope: Scope): boolean {
  if (test.kind !== "compare") {
    return test.kind === "any"
      ? test.tests.some((part) => passes(part, point, scope))
      : test.tests.every((part) => passes(part, point, scope));
  }
  const left = evaluate(test.left, point, scope);
  const right = evaluate(test.right, point, scope);
  return test.comparison === ">" ? left > right : test.comparison === ">=" ? left >= right : left === right;
}
