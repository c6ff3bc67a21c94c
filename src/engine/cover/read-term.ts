import type { PlanIssue } from "./issue";
import type { planTerms } from "./terms";

type Term = (typeof planTerms)[number];
type Read = { readonly value: unknown } | { readonly issue: PlanIssue };

const isBlank = (received: unknown): boolean => received === undefined || received === null || received === "";

/** What a blank stands for, by the kind of a term; a share and a choice are never left to be guessed. */
export const blankValues = { limit: null, date: null, amount: 0, flag: false, text: "" } as const;

/** A percentage typed as a plain number: 90 for 90 %. */
const mostPercent = 100;

/** A blank limit is no limit, a blank amount none, a blank option is not taken. */
export function readTerm(term: Term, received: unknown, plan: string): Read {
  const { id, kind, unit, range, choices } = term;
  const about = { plan, term: id };
  const unusable: Read = { issue: { code: "planTermUnusable", ...about, received } };
  if (isBlank(received)) {
    if (kind === "share" || kind === "choice") return { issue: { code: "planTermMissing", ...about } };
    return { value: blankValues[kind] };
  }
  switch (kind) {
    case "flag":
      return typeof received === "boolean" ? { value: received } : unusable;
    case "choice":
      return choices.some((choice) => choice === received) ? { value: received } : unusable;
    case "text":
      return typeof received === "string" ? { value: received } : unusable;
    case "date":
      return typeof received === "string" && /^\d{4}-\d{2}-\d{2}$/.test(received) ? { value: received } : unusable;
    case "limit":
    case "amount":
    case "share":
      break;
  }
  if (typeof received !== "number" || !Number.isFinite(received)) return unusable;
  const [min, max] = range;
  if (received >= min && received <= max) return { value: received };
  return kind === "share" && received > 1 && received <= mostPercent
    ? { issue: { code: "planTermPercent", ...about, received } }
    : { issue: { code: "planTermOutOfRange", ...about, received, unit, min, max } };
}
