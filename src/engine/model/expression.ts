import type { ParameterId } from "../parameters";
import type { IndustryCode } from "../profile/industries";
import type { NumericVariableId, UsedVariableId } from "../profile/variables";
import type { QuantityId } from "./quantities";
import type { ValueName } from "./value-names";

/** Tables of single-value parameters looked up by the customer's industry. */
export type IndustryTable = Extract<ParameterId, `${string}.I1`> extends `${infer Table}.I1` ? Table : never;

/** What is known of a customer without any reply: profile, parameters, quantities. */
export type CustomerLeaf =
  /** The value used for a profile variable; yes is 1, no is 0. */
  | { readonly kind: "used"; readonly id: UsedVariableId }
  /** The value the customer gave; only meaningful where `given` holds. */
  | { readonly kind: "typed"; readonly id: NumericVariableId }
  /** 1 where the customer gave a usable value, else 0. */
  | { readonly kind: "given"; readonly id: UsedVariableId }
  /** The year the sheet was filled in; 0 where it does not say. */
  | { readonly kind: "sheetYear" }
  | { readonly kind: "parameter"; readonly id: ParameterId }
  /** 1 − parameter, for a share whose high end is the favourable one. */
  | { readonly kind: "complement"; readonly id: ParameterId }
  | { readonly kind: "byIndustry"; readonly table: IndustryTable }
  | { readonly kind: "quantity"; readonly id: QuantityId };

/**
 * A formula as data. The engine evaluates it, the workbook writes it as an Excel formula, the words describe it:
 * nothing else computes an amount. `Leaf` is what it may read.
 */
export type Expression<Leaf = CustomerLeaf> =
  | Leaf
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "operation"; readonly operator: Operator; readonly operands: readonly Expression<Leaf>[] }
  | {
      readonly kind: "when";
      readonly test: Test<Leaf>;
      readonly yes: Expression<Leaf>;
      readonly no: Expression<Leaf>;
    };

export type InfixOperator = "add" | "subtract" | "multiply" | "divide" | "power";
/**
 * `compared`: rounded to the decimals a score or share has when it meets a threshold. `choose`: the operand at the place,
 * from 0, that the first one says.
 */
export type Operator = InfixOperator | "min" | "max" | "sqrt" | "exp" | "ln" | "floor" | "compared" | "choose";

export type Comparison = ">" | ">=" | "=" | "<=" | "<";

/** `left` compared with `right`; `any` or `all` of several tests; `none` of a named value that may be none. */
export type Test<Leaf = CustomerLeaf> =
  | {
      readonly kind: "compare";
      readonly comparison: Comparison;
      readonly left: Expression<Leaf>;
      readonly right: Expression<Leaf>;
    }
  | { readonly kind: "any"; readonly tests: readonly Test<Leaf>[] }
  | { readonly kind: "all"; readonly tests: readonly Test<Leaf>[] }
  | { readonly kind: "not"; readonly test: Test<Leaf> }
  | { readonly kind: "none"; readonly name: ValueNameIn<Leaf> }
  /** The customer's industry is one of them. */
  | { readonly kind: "industry"; readonly codes: readonly IndustryCode[] }
  /** The customer stated an industry. */
  | { readonly kind: "industryGiven" };

/** Only where named values are read at all. */
type ValueNameIn<Leaf> = Extract<Leaf, { readonly kind: "value" }> extends never ? never : ValueName;

export const constant = (value: number): Expression => ({ kind: "constant", value });
export const used = (id: UsedVariableId): Expression => ({ kind: "used", id });
export const typed = (id: NumericVariableId): Expression => ({ kind: "typed", id });
export const sheetYear: Expression = { kind: "sheetYear" };
export const parameter = (id: ParameterId): Expression => ({ kind: "parameter", id });
export const complement = (id: ParameterId): Expression => ({ kind: "complement", id });
export const byIndustry = (table: IndustryTable): Expression => ({ kind: "byIndustry", table });
export const quantity = (id: QuantityId): Expression => ({ kind: "quantity", id });

const operation =
  (operator: Operator) =>
  <Leaf = CustomerLeaf>(...operands: readonly Expression<Leaf>[]): Expression<Leaf> => ({
    kind: "operation",
    operator,
    operands,
  });
export const add = operation("add");
export const subtract = operation("subtract");
export const multiply = operation("multiply");
export const divide = operation("divide");
export const power = operation("power");
export const min = operation("min");
export const max = operation("max");
export const sqrt = operation("sqrt");
export const exp = operation("exp");
export const ln = operation("ln");
export const floor = operation("floor");
export const compared = operation("compared");
export const choose = operation("choose");

const compare =
  (comparison: Comparison) =>
  <Leaf = CustomerLeaf>(left: Expression<Leaf>, right: Expression<Leaf>): Test<Leaf> => ({
    kind: "compare",
    comparison,
    left,
    right,
  });
export const above = compare(">");
export const atLeast = compare(">=");
export const equal = compare("=");
export const atMost = compare("<=");
export const below = compare("<");
export const any = <Leaf = CustomerLeaf>(...tests: readonly Test<Leaf>[]): Test<Leaf> => ({ kind: "any", tests });
export const all = <Leaf = CustomerLeaf>(...tests: readonly Test<Leaf>[]): Test<Leaf> => ({ kind: "all", tests });
export const not = <Leaf = CustomerLeaf>(test: Test<Leaf>): Test<Leaf> => ({ kind: "not", test });
export const industryIn = (...codes: readonly IndustryCode[]): Test => ({ kind: "industry", codes });
export const industryGiven: Test = { kind: "industryGiven" };
export const given = (id: UsedVariableId): Test => equal({ kind: "given", id }, constant(1));
export const holds = (id: UsedVariableId): Test => above(used(id), constant(0));
export const when = <Leaf = CustomerLeaf>(
  test: Test<Leaf>,
  yes: Expression<Leaf>,
  no: Expression<Leaf>,
): Expression<Leaf> => ({ kind: "when", test, yes, no });
