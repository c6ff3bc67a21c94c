import type { ParameterSet } from "../parameters/set";
import { policyTerms, type PolicyField } from "../profile/policy";
import { understandFlag } from "../sheet/flag-text";
import type { HearingSheet, ProfileInput } from "../sheet/hearing-sheet";
import { understandNoAnswer } from "../sheet/no-answer";
import { understandNumber } from "../sheet/number-text";
import type { PlanIssue } from "./issue";
import type { Plan } from "./plan";
import { readTerm } from "./read-term";
import { planTerms, type TermId, type Terms } from "./terms";
import { typicalPlan } from "./typical-plans";

/** What the hearing sheet says of a policy: the one in force, or the one that is planned. */
export type StatedPolicy = "policy" | "plan";

/**
 * The term each cell is. The sheet has one cell for the limit of ③, for the deductible and for the pay ratio: they are taken
 * as those of lost profit, of ① and of ②, where the market has them. 前提
 */
const termOf = {
  liability: "liability.limit",
  response: "response.limit",
  interruption: "profit.limit",
  deductible: "liability.deductible",
  payRatio: "response.payRatio",
  waitingHours: "interruption.waiting",
  optionItServices: "option.itServices",
  optionDependency: "option.dependency",
  optionInterruption: "interruption.covered",
  premium: "premium.quoted",
} as const satisfies Partial<Record<PolicyField, TermId>>;

/** A limit that is stated says that its part is covered, unless the sheet says so itself. */
const coveredBy = [
  ["liability.covered", "liability.limit"],
  ["response.covered", "response.limit"],
  ["interruption.covered", "profit.limit"],
] as const satisfies readonly (readonly [TermId, TermId])[];

export interface StatedPlan {
  /** To be reckoned with: what nobody states pays nothing, or is as usual in the market. */
  readonly plan: Plan;
  /** Terms that nobody states, in the order of the sheet of plans: shown as that, whatever stands in for them. */
  readonly notStated: readonly TermId[];
  /** In the customer's own words; empty where there are none. */
  readonly words: Readonly<Record<"insurer" | "from" | "to" | "sublimits" | "note", string>>;
  readonly issues: readonly PlanIssue[];
}

/** Reads a policy of the hearing sheet's annex into a plan; null where it states no term. `name`: of the plan. */
export function statedPlan(
  profile: HearingSheet["profile"],
  of: StatedPolicy,
  name: string,
  parameters: ParameterSet,
): StatedPlan | null {
  const look = (field: PolicyField): ProfileInput | undefined => profile[`${of}.${field}` as keyof typeof profile];
  const values = new Map<TermId, unknown>();
  const issues: PlanIssue[] = [];
  for (const [field, id] of Object.entries(termOf) as [keyof typeof termOf, TermId][]) {
    const received = look(field);
    const understood = understand(field, received);
    if (understood === undefined) continue;
    const term = planTerms.find((each) => each.id === id) as (typeof planTerms)[number];
    const read = readTerm(term, understood ?? received, name);
    if ("issue" in read) issues.push(read.issue);
    else values.set(id, read.value);
  }
  for (const [covered, limit] of coveredBy) {
    const stated = values.get(limit);
    if (stated !== undefined && !values.has(covered)) values.set(covered, stated !== 0);
  }
  if (values.size === 0 && issues.length === 0) return null;
  const terms = { ...standIns(parameters), ...Object.fromEntries(values) } as Terms;
  const text = (field: PolicyField): string => String(look(field) ?? "").trim();
  return {
    plan: { name, terms, scenarioSublimits: [], layers: [] },
    notStated: planTerms.flatMap(({ id }) => (values.has(id) ? [] : [id])),
    words: {
      insurer: text("insurer"),
      from: text("from"),
      to: text("to"),
      sublimits: text("sublimits"),
      note: text("note"),
    },
    issues,
  };
}

/** Undefined where a cell says nothing; null where what it says is not understood. */
function understand(field: PolicyField, received: ProfileInput | undefined): number | boolean | null | undefined {
  if (received === undefined || received === "") return undefined;
  const term = policyTerms.find((each) => each.field === field);
  if (term?.form === "flag") {
    const flag = understandFlag(received);
    return flag === null ? unlessUnknown(received) : flag === 1;
  }
  if (typeof received === "number") return received;
  const number = understandNumber(String(received), term && "unit" in term ? term.unit : "none");
  if (number !== null) return number;
  const isNone = understandNoAnswer(String(received))?.meaning === "none";
  return isNone && field === "deductible" ? 0 : unlessUnknown(received);
}

const unlessUnknown = (received: ProfileInput): null | undefined =>
  understandNoAnswer(String(received))?.meaning === "unknown" ? undefined : null;

/** What is not stated pays nothing; within what is covered, the usual terms stand in. 前提 */
const standIns = (parameters: ParameterSet): Terms => ({
  ...typicalPlan("medium", "", parameters).terms,
  "liability.covered": false,
  "liability.limit": null,
  "response.covered": false,
  "response.limit": null,
  "interruption.covered": false,
  "profit.limit": null,
  "extraExpense.limit": 0,
  "option.dependency": false,
  "aggregate.limit": null,
});
