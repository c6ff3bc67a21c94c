import type { PlacedIssue } from "../../issues";
import type { WriteId } from "../sheets";
import { shownSheet, type Presentation, type PlanResult, type WritePlan } from "./write-plan";

/** A write of sheets that hold no figure the engine computes too, so that there is nothing to compare them with. */
export type UncheckedDecision =
  | { readonly ok: true; readonly plan: WritePlan; readonly presentation: Presentation; readonly info: null }
  | { readonly ok: false; readonly refusal: readonly PlacedIssue[] };

export function uncheckedDecision(planned: PlanResult, write: WriteId): UncheckedDecision {
  if (!planned.ok) return { ok: false, refusal: planned.issues.map((issue) => ({ issue })) };
  const { plan } = planned;
  const verify: Presentation["verify"] = () => ({ state: "complete", differences: [], cells: [] });
  return { ok: true, plan, presentation: { shown: shownSheet(plan, write), verify }, info: null };
}
