import type { Plan } from "../../cover/plan";
import type { TermId } from "../../cover/terms";

/** What may be moved to see what it does to a plan: each names yen of terms, or a factor of them. */
export const movable = {
  liability: { terms: ["liability.limit"], by: "yen" },
  response: { terms: ["response.limit"], by: "yen" },
  /** All limits of the lines and of the year by one factor; limits within them stay. */
  whole: {
    terms: [
      "liability.limit",
      "response.limit",
      "profit.limit",
      "extraExpense.limit",
      "aggregate.limit",
      "response.aggregateLimit",
    ],
    by: "factor",
  },
  liabilityDeductible: { terms: ["liability.deductible"], by: "yen" },
  responseDeductible: { terms: ["response.deductible"], by: "yen" },
} as const satisfies Readonly<Record<string, { readonly terms: readonly TermId[]; readonly by: "yen" | "factor" }>>;
export type Movable = keyof typeof movable;
export const movables = Object.keys(movable) as readonly Movable[];

/** A plan with yen in place of a term, or with its limits × a factor, to the yen; a limit that is none stays none. */
export function withMoved(plan: Plan, what: Movable, value: number): Plan {
  const { terms, by } = movable[what];
  const moved = terms.flatMap((id): readonly (readonly [TermId, number])[] => {
    const own = plan.terms[id];
    if (by === "yen") return [[id, value]];
    return own === null ? [] : [[id, Math.round(own * value)]];
  });
  return { ...plan, terms: { ...plan.terms, ...Object.fromEntries(moved) } };
}
