import type { Point } from "../parameters";
import type { Reply } from "../sheet/replies";
import type { Comparison, InfixOperator, Operator } from "./expression";
import { compared, exp, ln, pow } from "./mathematics";
import type { Scope, SheetScope } from "./scope";

/** What an expression may read beside its customer: one reply, or a whole hearing sheet. */
export type Around = Reply & SheetScope;
/** An expression made ready to be evaluated again and again. */
export type Evaluator = (customer: Scope, point: Point, around: Around) => number;
/** A test made ready. */
export type Decider = (customer: Scope, point: Point, around: Around) => boolean;

export function operating(operator: Operator, operands: readonly Evaluator[]): Evaluator {
  const [first, ...rest] = operands;
  if (!first) return () => 0;
  switch (operator) {
    case "sqrt":
      return (customer, point, around) => Math.sqrt(first(customer, point, around));
    case "exp":
      return (customer, point, around) => exp(first(customer, point, around));
    case "ln":
      return (customer, point, around) => ln(first(customer, point, around));
    case "floor":
      return (customer, point, around) => Math.floor(first(customer, point, around));
    case "compared":
      return (customer, point, around) => compared(first(customer, point, around));
    case "choose":
      return (customer, point, around) => {
        const at = first(customer, point, around);
        const chosen = rest[at];
        if (!chosen) throw new Error(`Nothing to choose at ${at}`);
        return chosen(customer, point, around);
      };
    default: {
      const apply = applied[operator];
      return (customer, point, around) => {
        let result = first(customer, point, around);
        for (const operand of rest) result = apply(result, operand(customer, point, around));
        return result;
      };
    }
  }
}

/** From left to right. */
const applied: Readonly<Record<InfixOperator | "min" | "max", (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  power: (left, right) => pow(left, right),
  min: (left, right) => (right < left ? right : left),
  max: (left, right) => (right > left ? right : left),
};

export const comparing: Readonly<Record<Comparison, (left: Evaluator, right: Evaluator) => Decider>> = {
  ">": (left, right) => (customer, point, around) => left(customer, point, around) > right(customer, point, around),
  ">=": (left, right) => (customer, point, around) => left(customer, point, around) >= right(customer, point, around),
  "=": (left, right) => (customer, point, around) => left(customer, point, around) === right(customer, point, around),
  "<=": (left, right) => (customer, point, around) => left(customer, point, around) <= right(customer, point, around),
  "<": (left, right) => (customer, point, around) => left(customer, point, around) < right(customer, point, around),
};
