import type { TermGroup } from "./term";
import { planTerms, type TermId, type Terms } from "./terms";

type Flag = "liability.covered" | "response.covered" | "interruption.covered" | "option.dependency";

/** Without which part a group's terms say nothing. */
const byGroup: Readonly<Partial<Record<TermGroup, Flag>>> = {
  liability: "liability.covered",
  response: "response.covered",
  interruption: "interruption.covered",
  shares: "response.covered",
};

/** Of groups with terms of several parts, and of options that are part of one. */
const byTerm: Readonly<Partial<Record<TermId, readonly Flag[]>>> = {
  "sublimit.restoration": ["response.covered"],
  "sublimit.litigation": ["liability.covered"],
  "sublimit.giftPerPerson": ["response.covered"],
  "sublimit.dependency": ["interruption.covered", "option.dependency"],
  "emergency.limit": ["response.covered"],
  "emergency.payRatio": ["response.covered"],
  "emergency.externalReport": ["response.covered"],
  "option.voluntaryShutdown": ["interruption.covered"],
  "option.dependency": ["interruption.covered"],
};

const flagsOf: ReadonlyMap<TermId, readonly Flag[]> = new Map(
  planTerms.map(({ id, group }) => {
    const own = byGroup[group];
    return [id, byTerm[id] ?? (own ? [own] : [])] as const;
  }),
);

/** Whether a term says anything under a plan: its part, and the option it belongs to, are taken. */
export function isActing(id: TermId, terms: Terms): boolean {
  const flags = flagsOf.get(id) ?? [];
  const isAside = id === "response.aggregateLimit" && terms["response.aggregate"] === "inside";
  return !isAside && flags.every((flag) => flag === id || terms[flag]);
}
