import type { planTerms, TermValue } from "../terms";

/**
 * What the proposed plan makes of a term of the expiring one, for the insured. `lost`: there was cover, and there is none.
 * `different`: neither better nor worse by itself. `moot`: its part is covered by one of the two at most, which is said
 * where the part stands. `notStated`: nobody knows what one of the two says.
 */
export const verdicts = ["better", "worse", "lost", "same", "different", "moot", "notStated"] as const;
export type Verdict = (typeof verdicts)[number];

type DeclaredTerm = (typeof planTerms)[number];

/** Of two limits; null is none, and better than any. A limit of 0 pays nothing. */
export function verdictOfLimits(expiring: number | null, proposed: number | null): Verdict {
  if (expiring === proposed) return "same";
  if (proposed === 0) return "lost";
  if (proposed === null || (expiring !== null && proposed > expiring)) return "better";
  return "worse";
}

/** Of two values of one term that says something under both plans. */
export function verdictOf(
  { kind, better, choices }: DeclaredTerm,
  expiring: TermValue | null,
  proposed: TermValue | null,
): Verdict {
  if (expiring === proposed) return "same";
  if (better === null) return "different";
  if (kind === "limit") return verdictOfLimits(expiring as number | null, proposed as number | null);
  if (kind === "flag" && better === "more") return proposed === true ? "better" : "lost";
  if (kind === "flag") return proposed === true ? "worse" : "better";
  if (kind === "choice") return placeOf(choices, proposed) < placeOf(choices, expiring) ? "better" : "worse";
  return Number(proposed) > Number(expiring) === (better === "more") ? "better" : "worse";
}

const placeOf = (choices: readonly string[], value: TermValue | null): number =>
  choices.findIndex((choice) => choice === value);
