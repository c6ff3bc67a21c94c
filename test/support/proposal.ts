import { defaultParameters, proposalOf, type HearingSheet } from "../../src/engine";
import { runSync } from "../../src/scheduling/chunked";
import type { StampedProposal } from "../../src/workbook/sheets/improvements/stamped-proposal";

/** A manufacturer of 100 without a website, which answered two questions. */
const before: HearingSheet = {
  profile: { industry: "E", revenue: 1e9, staff: 100, hasWebsite: false },
  answers: { S19: "none", G10: "none" },
};
const tried = { G10: "certified", N03: "all" } as const;

/** As the sheet stands, and with two answers tried. */
export const proposed = { before, after: { ...before, answers: { ...before.answers, ...tried } } };

/** Nothing is tried, nothing is left to be raised, and nothing but a cost stated. */
export function emptyProposal(): StampedProposal {
  const whole = stampedProposal({ name: null, plan: null, discount: null });
  const { proposal } = whole;
  const outlook = { before: proposal.outlook.before, after: proposal.outlook.before };
  const improvements = { ...proposal.improvements, questions: [], measures: [] };
  return {
    ...whole,
    proposal: { ...proposal, outlook, changes: [], path: { ...proposal.path, steps: [] }, improvements },
  };
}

/** Of that; other parts as they are asked for. Names as a person may type them. */
export const stampedProposal = (parts: Partial<StampedProposal> = {}): StampedProposal => ({
  name: "=A",
  proposal: runSync(proposalOf(before, defaultParameters, tried)),
  cost: 20e6,
  plan: { name: "=B", years: 100_000, paid: { before: 4e6, after: 3e6 }, gross: { before: 9e6, after: 7.5e6 } },
  discount: { before: 0, after: 0.1 },
  engineVersion: "1",
  fingerprints: { inputs: "a", parameters: "b" },
  time: "2026-04-01T09:00:00+09:00",
  ...parts,
});
