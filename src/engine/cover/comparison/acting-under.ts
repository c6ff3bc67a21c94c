import type { TermGroup } from "../term";
import type { TermId, Terms } from "../terms";

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
  "option.voluntaryShutdown": ["interruption.covered"],
  "option.dependency": ["interruption.covered"],
};

/** Whether a term says anything under a plan: its part, and the option it belongs to, are taken. */
export function isActing(id: TermId, group: TermGroup, terms: Terms): boolean {
  const own = byGroup[group];
  const flags: readonly Flag[] = byTerm[id] ?? (own ? [own] : []);
  const isAside = id === "response.aggregateLimit" && terms["response.aggregate"] === "inside";
  return !isAside && flags.every((flag) => flag === id || terms[flag]);
}
