import { scenarios } from "../scenarios";
import { isPlanError, type PlanIssue } from "./issue";
import { coverLines, type Layer, type Plan, type ScenarioSublimit } from "./plan";
import { readTerm } from "./read-term";
import { planTerms, type TermId, type Terms } from "./terms";

/** As it comes from cells or JSON: nothing of it is sure. */
export interface PlanInput {
  readonly name?: unknown;
  readonly terms: Readonly<Record<string, unknown>>;
  readonly scenarioSublimits?: readonly Readonly<Partial<Record<keyof ScenarioSublimit, unknown>>>[] | undefined;
  readonly layers?: readonly Readonly<Partial<Record<keyof Layer, unknown>>>[] | undefined;
}

export interface PlansRead {
  /** Those without an error, in their order. */
  readonly plans: readonly Plan[];
  readonly issues: readonly PlanIssue[];
}

/** Side by side on a sheet, and in a comparison. */
export const mostPlans = 6;

/** Within which other limit a sublimit stands. */
const within: readonly (readonly [TermId, TermId])[] = [
  ["sublimit.restoration", "response.limit"],
  ["sublimit.litigation", "liability.limit"],
  ["emergency.limit", "response.limit"],
  ["liability.limit", "aggregate.limit"],
];

/** One plan as it was read: null where it has an error. */
export interface PlanRead {
  readonly plan: Plan | null;
  readonly issues: readonly PlanIssue[];
}

/** Reads plans one by one: what is wrong with one leaves the others as they are. */
export function readPlans(inputs: readonly PlanInput[]): PlansRead {
  const read = readEachPlan(inputs.slice(0, mostPlans));
  const tooMany: readonly PlanIssue[] =
    inputs.length > mostPlans ? [{ code: "plansTooMany", most: mostPlans, received: inputs.length }] : [];
  return {
    plans: read.flatMap(({ plan }) => plan ?? []),
    issues: [...tooMany, ...read.flatMap(({ issues }) => issues)],
  };
}

/** The same, each plan with what is wrong with it, in their order. */
export function readEachPlan(inputs: readonly PlanInput[]): readonly PlanRead[] {
  const names = new Set<string>();
  return inputs.map((input, place) => {
    const { plan, issues } = readPlan(input, String(place + 1));
    if (plan && names.has(plan.name)) issues.push({ code: "planNameTwice", plan: plan.name });
    if (plan) names.add(plan.name);
    return { plan: plan && !issues.some(isPlanError) ? plan : null, issues };
  });
}

function readPlan(input: PlanInput, place: string): { readonly plan: Plan | null; readonly issues: PlanIssue[] } {
  const issues: PlanIssue[] = [];
  const name = typeof input.name === "string" ? input.name.trim() : "";
  const plan = name || place;
  if (!name) issues.push({ code: "planNameMissing", plan });
  const known = new Set<string>(planTerms.map(({ id }) => id));
  for (const received of Object.keys(input.terms))
    if (!known.has(received)) issues.push({ code: "planTermUnknown", plan, received });
  const values: Record<string, unknown> = {};
  for (const term of planTerms) {
    const read = readTerm(term, input.terms[term.id], plan);
    if ("issue" in read) issues.push(read.issue);
    else values[term.id] = read.value;
  }
  const layers = (input.layers ?? []).flatMap((layer, index) => {
    const read = readLayer(layer);
    if (!read) issues.push({ code: "planLayer", plan, layer: index + 1 });
    return read ? [read] : [];
  });
  const scenarioSublimits = (input.scenarioSublimits ?? []).flatMap((sublimit, index) => {
    const read = readScenarioSublimit(sublimit);
    if (!read) issues.push({ code: "planScenarioSublimit", plan, place: index + 1 });
    return read ? [read] : [];
  });
  if (issues.some(isPlanError)) return { plan: null, issues };
  const terms = values as unknown as Terms;
  return { plan: { name, terms, layers, scenarioSublimits }, issues: [...issues, ...above(terms, plan)] };
}

function above(terms: Terms, plan: string): readonly PlanIssue[] {
  return within.flatMap(([term, other]): PlanIssue[] => {
    const [received, limit] = [terms[term], terms[other]];
    if (typeof received !== "number" || typeof limit !== "number" || received <= limit) return [];
    return [{ code: "planSublimitAbove", plan, term, received, above: other, limit }];
  });
}

const isYen = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0 && value <= 1e12;

function readLayer({ attachment, limit, share }: Readonly<Partial<Record<keyof Layer, unknown>>>): Layer | null {
  if (!isYen(attachment) || attachment === 0 || !isYen(limit) || limit === 0) return null;
  if (typeof share !== "number" || !(share > 0 && share <= 1)) return null;
  return { attachment, limit, share };
}

function readScenarioSublimit({
  scenario,
  line,
  limit,
}: Readonly<Partial<Record<keyof ScenarioSublimit, unknown>>>): ScenarioSublimit | null {
  const found = scenarios.find(({ id }) => id === scenario);
  const of = coverLines.find((each) => each === line);
  return found && of && isYen(limit) ? { scenario: found.id, line: of, limit } : null;
}
