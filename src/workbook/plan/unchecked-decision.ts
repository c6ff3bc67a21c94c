import type { PlacedIssue } from "../issue";
import type { WriteId } from "../sheets";
import { shownSheet, type Marks, type PlanResult, type WritePlan } from "./write-plan";

/** A write of sheets that hold no figure the engine computes too, so that there is nothing to compare them with. */
export type UncheckedDecision =
  | { readonly ok: true; readonly plan: WritePlan; readonly marks: Marks; readonly info: null }
  | { readonly ok: false; readonly refusal: readonly PlacedIssue[] };

export function uncheckedDecision(planned: PlanResult, write: WriteId): UncheckedDecision {
  if (!planned.ok) return { ok: false, refusal: planned.issues.map((issue) => ({ issue })) };
  const { plan } = planned;
  const judge: Marks["judge"] = () => ({ state: "complete", differences: [], cells: [] });
  return { ok: true, plan, marks: { shown: shownSheet(plan, write), judge }, info: null };
}
