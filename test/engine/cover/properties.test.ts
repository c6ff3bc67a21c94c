import fc from "fast-check";
import { planTerms, settleYear, type LossEvent, type Plan, type TermId } from "../../../src/engine/cover";
import { open, planOf } from "../../support/plans";
import { anyPlan, anyYear } from "../../support/random-plans";

const paidOf = (plan: Plan, year: readonly LossEvent[]): number =>
  settleYear(plan, year)
    .flat()
    .reduce((sum, { paid }) => sum + paid, 0);

/** Yen by which sums of amounts up to 500 million may differ by rounding. */
const rounding = 1e-3;

test("what is paid and what every reason takes add up to the loss of each item, and none is negative", () => {
  fc.assert(
    fc.property(anyPlan, anyYear, (plan, year) => {
      settleYear(plan, year).forEach((items, event) => {
        items.forEach(({ paid, retained }, item) => {
          const taken = Object.values(retained);
          const sum = taken.reduce((total, yen) => total + yen, paid);
          expect(Math.abs(sum - (year[event]?.losses[item]?.yen ?? NaN))).toBeLessThan(rounding);
          expect(Math.min(paid, ...taken)).toBeGreaterThan(-rounding);
        });
      });
    }),
    { numRuns: 400 },
  );
});

test("a plan without terms pays what its parts cover", () => {
  fc.assert(
    fc.property(anyYear, (year) => {
      const covered = year
        .flatMap(({ losses }) => losses)
        .filter(({ item }) => item.id !== "t.idle")
        .reduce((sum, { yen }) => sum + yen, 0);
      expect(Math.abs(paidOf(planOf(open), year) - covered)).toBeLessThan(rounding);
    }),
  );
});

test("two plans that are the same pay the same, to the bit", () => {
  fc.assert(
    fc.property(anyPlan, anyYear, (plan, year) => {
      expect(settleYear(structuredClone(plan), year)).toEqual(settleYear(plan, year));
    }),
  );
});

interface Change {
  readonly id: TermId;
  readonly worse: unknown;
  readonly better: unknown;
}

/** A term that matters to money, in a worse and a better state. */
const changes = planTerms.flatMap(({ id, kind, better, choices }): readonly Change[] => {
  // an aggregate of its own may be smaller than the year's
  if (better === null || id === "response.aggregate") return [];
  if (kind === "choice") return [{ id, worse: choices[1], better: choices[0] }];
  if (kind === "flag") return [{ id, worse: false, better: true }];
  if (kind === "share") return [{ id, worse: 0.3, better: 0.8 }];
  if (kind === "limit")
    return [
      { id, worse: 5, better: 7_000_000 },
      { id, worse: 20, better: null },
    ];
  return [{ id, worse: 20, better: 10 }];
});

test.each(
  changes.map((change) => [`${change.id}: ${String(change.worse)}, ${String(change.better)}`, change] as const),
)("a better term never pays less: %s", (_, { id, worse, better }) => {
  fc.assert(
    fc.property(anyPlan, anyYear, (plan, year) => {
      const paid = (value: unknown): number => paidOf({ ...plan, terms: { ...plan.terms, [id]: value } }, year);
      expect(paid(better) - paid(worse)).toBeGreaterThan(-rounding);
    }),
    { numRuns: 150 },
  );
});
