import { comparePlans, statedPlan, type Plan, type TermId, type TermValue, type Verdict } from "../../../engine";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import type { NumberedPlan } from "../../../workbook/sheets/plans/plan-input";
import { planRowById, type PlanRow } from "../../../workbook/sheets/plans/rows";

/** A plan that another is held against. */
export interface ExpiringPlan {
  readonly plan: Plan;
  /** Terms nobody states. */
  readonly notStated: readonly TermId[];
}

/** The cover in force that the hearing sheet states; null where it states none. */
export function coverInForce({ reading, parameters }: Diagnosis, name: string): ExpiringPlan | null {
  const stated = statedPlan(reading.sheet.profile, "policy", name, parameters);
  return stated && { plan: stated.plan, notStated: stated.notStated };
}

type Value = TermValue | null;

/** One term that is not the same, and what becomes of it. */
export interface ChangedTerm {
  readonly verdict: Verdict;
  readonly expiring: Value;
  readonly proposed: Value;
  /** What it is of: a row of the sheet of plans, or a layer from its attachment. */
  readonly of:
    { readonly kind: "row"; readonly row: PlanRow } | { readonly kind: "layer"; readonly attachment: number };
}

/** The worst first; what is the same, says nothing under one of the two, or is not stated, is not told. */
const told = ["lost", "worse", "different", "better"] as const satisfies readonly Verdict[];

/** What a proposed plan makes of an expiring one, and how many terms could not be held against it. */
export function changedTerms(
  { plan: expiring, notStated }: ExpiringPlan,
  { plan: proposed }: Pick<NumberedPlan, "plan">,
): { readonly changed: readonly ChangedTerm[]; readonly notStated: number } {
  const { terms, scenarioSublimits, layers } = comparePlans(expiring, proposed, new Set(notStated));
  const rowOf = (id: string): ChangedTerm["of"][] => {
    const row = planRowById.get(id);
    return row ? [{ kind: "row", row }] : [];
  };
  const all = [
    ...terms.flatMap(({ term, ...values }) => rowOf(term).map((of): ChangedTerm => ({ ...values, of }))),
    ...scenarioSublimits.flatMap(({ scenario, line, ...values }) =>
      rowOf(`scenario.${scenario}.${line}`).map((of): ChangedTerm => ({ ...values, of })),
    ),
    ...layers.map(({ attachment, expiring: before, proposed: after, verdict }): ChangedTerm => ({
      verdict,
      expiring: before?.limit ?? null,
      proposed: after?.limit ?? null,
      of: { kind: "layer", attachment },
    })),
  ];
  return {
    changed: told.flatMap((verdict) => all.filter((each) => each.verdict === verdict)),
    notStated: all.filter(({ verdict }) => verdict === "notStated").length,
  };
}
