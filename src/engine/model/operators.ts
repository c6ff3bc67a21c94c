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
    default:
      // from left to right
      return rest.reduce(combining[operator], first);
  }
}

type Combining = (left: Evaluator, right: Evaluator) => Evaluator;

/** A function an operator, each with the operator in it: three times as fast as one that is handed the operator. */
const combining: Readonly<Record<InfixOperator | "min" | "max", Combining>> = {
  add: (left, right) => (customer, point, around) => left(customer, point, around) + right(customer, point, around),
  subtract: (left, right) => (customer, point, around) =>
    left(customer, point, around) - right(customer, point, around),
  multiply: (left, right) => (customer, point, around) =>
    left(customer, point, around) * right(customer, point, around),
  divide: (left, right) => (customer, point, around) => left(customer, point, around) / right(customer, point, around),
  power: (left, right) => (customer, point, around) =>
    pow(left(customer, point, around), right(customer, point, around)),
  min: (left, right) => (customer, point, around) => {
    const one = left(customer, point, around);
    const other = right(customer, point, around);
    return other < one ? other : one;
  },
  max: (left, right) => (customer, point, around) => {
    const one = left(customer, point, around);
    const other = right(customer, point, around);
    return other > one ? other : one;
  },
};

export const comparing: Readonly<Record<Comparison, (left: Evaluator, right: Evaluator) => Decider>> = {
  ">": (left, right) => (customer, point, around) => left(customer, point, around) > right(customer, point, around),
  ">=": (left, right) => (customer, point, around) => left(customer, point, around) >= right(customer, point, around),
  "=": (left, right) => (customer, point, around) => left(customer, point, around) === right(customer, point, around),
  "<=": (left, right) => (customer, point, around) => left(customer, point, around) <= right(customer, point, around),
  "<": (left, right) => (customer, point, around) => left(customer, point, around) < right(customer, point, around),
};
