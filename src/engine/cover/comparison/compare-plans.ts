import type { ScenarioId } from "../../scenarios";
import { coverLines, type CoverLine, type Layer, type Plan, type ScenarioSublimit } from "../plan";
import { planTerms, type TermId, type TermValue } from "../terms";
import { isActing } from "../acting";
import { verdictOf, verdictOfLimits, type Verdict } from "./verdict";

/** What two plans say of one term. */
export interface ComparedTerm {
  readonly term: TermId;
  /** Null as a term has it (no limit, no date); null too where it is not stated. */
  readonly expiring: TermValue | null;
  readonly proposed: TermValue | null;
  readonly verdict: Verdict;
}

/** Yen an event; null is no limit of its own. */
export interface ComparedSublimit {
  readonly scenario: ScenarioId;
  readonly line: CoverLine;
  readonly expiring: number | null;
  readonly proposed: number | null;
  readonly verdict: Verdict;
}

/** Layers of one attachment; null where a plan has none there. */
export interface ComparedLayer {
  readonly attachment: number;
  readonly expiring: Layer | null;
  readonly proposed: Layer | null;
  readonly verdict: Verdict;
}

/** Expiring against proposed, term by term, in the order of the sheet of plans; layers lowest first. */
export interface PlanComparison {
  readonly terms: readonly ComparedTerm[];
  readonly scenarioSublimits: readonly ComparedSublimit[];
  readonly layers: readonly ComparedLayer[];
}

/** `notStated`: terms of the expiring plan that nobody knows, whatever stands in for them; a premium of 0 is none either. */
export function comparePlans(
  expiring: Plan,
  proposed: Plan,
  notStated: ReadonlySet<TermId> = new Set(),
): PlanComparison {
  return {
    terms: planTerms.map((term): ComparedTerm => {
      const [before, after] = [statedIn(expiring, term), statedIn(proposed, term)];
      if (notStated.has(term.id)) return { term: term.id, expiring: null, proposed: after, verdict: "notStated" };
      if (term.group === "price" && before !== after && (before === null || after === null))
        return { term: term.id, expiring: before, proposed: after, verdict: "notStated" };
      const acts = [expiring, proposed].every(({ terms }) => isActing(term.id, terms));
      const verdict = before === after || acts ? verdictOf(term, before, after) : "moot";
      return { term: term.id, expiring: before, proposed: after, verdict };
    }),
    scenarioSublimits: comparedSublimits(expiring, proposed),
    layers: comparedLayers(expiring.layers, proposed.layers),
  };
}

/** A premium left blank is read as 0: none is stated. */
const statedIn = ({ terms }: Plan, { id, group }: (typeof planTerms)[number]): TermValue | null =>
  group === "price" && terms[id] === 0 ? null : terms[id];

function comparedSublimits(expiring: Plan, proposed: Plan): readonly ComparedSublimit[] {
  const all = [...expiring.scenarioSublimits, ...proposed.scenarioSublimits];
  const scenarios = [...new Set(all.map(({ scenario }) => scenario))];
  return scenarios.flatMap((scenario) =>
    coverLines.flatMap((line): ComparedSublimit[] => {
      const here = (each: ScenarioSublimit): boolean => each.scenario === scenario && each.line === line;
      if (!all.some(here)) return [];
      const [before, after] = [expiring, proposed].map(
        ({ scenarioSublimits }) => scenarioSublimits.find(here)?.limit ?? null,
      ) as [number | null, number | null];
      const isCovered = [expiring, proposed].every(({ terms }) => isActing(`${line}.limit`, terms));
      const verdict = isCovered ? verdictOfLimits(before, after) : before === after ? "same" : "moot";
      return [{ scenario, line, expiring: before, proposed: after, verdict }];
    }),
  );
}

function comparedLayers(expiring: readonly Layer[], proposed: readonly Layer[]): readonly ComparedLayer[] {
  const attachments = [...new Set([...expiring, ...proposed].map(({ attachment }) => attachment))].sort(
    (a, b) => a - b,
  );
  return attachments.map((attachment): ComparedLayer => {
    const at = (layers: readonly Layer[]): Layer | null =>
      layers.find((layer) => layer.attachment === attachment) ?? null;
    const [before, after] = [at(expiring), at(proposed)];
    return { attachment, expiring: before, proposed: after, verdict: verdictOfLayers(before, after) };
  });
}

function verdictOfLayers(before: Layer | null, after: Layer | null): Verdict {
  if (!before) return "better";
  if (!after) return "lost";
  const changes = [after.limit - before.limit, after.share - before.share].filter((change) => change !== 0);
  if (changes.length === 0) return "same";
  if (changes.every((change) => change > 0)) return "better";
  return changes.every((change) => change < 0) ? "worse" : "different";
}
