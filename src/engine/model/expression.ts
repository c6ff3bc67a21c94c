import type { ParameterId } from "../parameters";
import type { ScenarioCode } from "../scenarios";
import type { NumericVariableId, UsedVariableId } from "../profile/variables";
import type { QuantityId } from "./quantities";

/** Tables of single-value parameters looked up by the customer's industry. */
export type IndustryTable = `industry.${ScenarioCode}` | "margin.gross" | "jo.social";

/**
 * A formula as data. The engine evaluates it, the workbook writes it as an Excel formula, the words describe it:
 * nothing else computes an amount.
 */
export type Expression =
  | { readonly kind: "constant"; readonly value: number }
  /** The value used for a profile variable; yes is 1, no is 0. */
  | { readonly kind: "used"; readonly id: UsedVariableId }
  /** The value the customer gave; only meaningful where `given` holds. */
  | { readonly kind: "typed"; readonly id: NumericVariableId }
  /** 1 where the customer gave a usable value, else 0. */
  | { readonly kind: "given"; readonly id: UsedVariableId }
  | { readonly kind: "parameter"; readonly id: ParameterId }
  /** 1 − parameter, for a share whose high end is the favourable one. */
  | { readonly kind: "complement"; readonly id: ParameterId }
  | { readonly kind: "byIndustry"; readonly table: IndustryTable }
  | { readonly kind: "quantity"; readonly id: QuantityId }
  | { readonly kind: "operation"; readonly operator: Operator; readonly operands: readonly Expression[] }
  | { readonly kind: "when"; readonly test: Test; readonly yes: Expression; readonly no: Expression };

export type Operator = "add" | "subtract" | "multiply" | "divide" | "min" | "max" | "sqrt";

/** `left` compared with `right`; `any` of several tests. */
export type Test =
  | {
      readonly kind: "compare";
      readonly comparison: ">" | ">=" | "=";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "any"; readonly tests: readonly Test[] }
  | { readonly kind: "all"; readonly tests: readonly Test[] };

export const constant = (value: number): Expression => ({ kind: "constant", value });
export const used = (id: UsedVariableId): Expression => ({ kind: "used", id });
export const typed = (id: NumericVariableId): Expression => ({ kind: "typed", id });
export const parameter = (id: ParameterId): Expression => ({ kind: "parameter", id });
export const complement = (id: ParameterId): Expression => ({ kind: "complement", id });
export const byIndustry = (table: IndustryTable): Expression => ({ kind: "byIndustry", table });
export const quantity = (id: QuantityId): Expression => ({ kind: "quantity", id });

const operation =
  (operator: Operator) =>
  (...operands: readonly Expression[]): Expression => ({ kind: "operation", operator, operands });
export const add = operation("add");
export const subtract = operation("subtract");
export const multiply = operation("multiply");
export const divide = operation("divide");
export const min = operation("min");
export const max = operation("max");
export const sqrt = operation("sqrt");

const compare =
  (comparison: ">" | ">=" | "=") =>
  (left: Expression, right: Expression): Test => ({ kind: "compare", comparison, left, right });
export const above = compare(">");
export const atLeast = compare(">=");
export const equal = compare("=");
export const any = (...tests: readonly Test[]): Test => ({ kind: "any", tests });
export const all = (...tests: readonly Test[]): Test => ({ kind: "all", tests });
export const given = (id: UsedVariableId): Test => equal({ kind: "given", id }, constant(1));
export const holds = (id: UsedVariableId): Test => above(used(id), constant(0));
export const when = (test: Test, yes: Expression, no: Expression): Expression => ({ kind: "when", test, yes, no });
