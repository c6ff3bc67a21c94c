import type { InfixOperator } from "../../engine";

/** As Excel writes them. */
export const signs = { add: "+", subtract: "-", multiply: "*", divide: "/", power: "^" } as const satisfies Readonly<
  Record<InfixOperator, string>
>;

/** What binds tighter is higher. */
const ranks = { add: 1, subtract: 1, multiply: 2, divide: 2, power: 3 } as const satisfies Readonly<
  Record<InfixOperator, number>
>;

const isInfix = (operator: string): operator is InfixOperator => Object.hasOwn(signs, operator);

/**
 * Whether an operand needs no parentheses: `inner` is its own operator, if it has one, `index` its place among the
 * operands of `outer`. Of operators of one rank Excel works out the left one first.
 */
export function standsAlone(inner: string | null, outer: InfixOperator, index: number): boolean {
  if (inner === null || !isInfix(inner)) return true;
  return index === 0 ? ranks[inner] >= ranks[outer] : ranks[inner] > ranks[outer];
}
