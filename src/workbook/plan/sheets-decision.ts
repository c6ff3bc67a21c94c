import type { PlacedIssue, WorkbookIssue } from "../../issues";
import { verify, type Baseline, type Verdict } from "../check/verdict";
import type { WriteId } from "../sheets";
import { shownSheet, type Presentation, type PlanResult, type WritePlan } from "./write-plan";

/** A write of sheets beside those of a diagnosis. */
export type SheetsDecision<Issue = WorkbookIssue> =
  | { readonly ok: true; readonly plan: WritePlan; readonly presentation: Presentation; readonly info: null }
  | { readonly ok: false; readonly refusal: readonly PlacedIssue<Issue>[] };

const unheld: Verdict = { state: "complete", differences: [], cells: [] };

/** `baseline`: what the sheets are held against once written; null where they hold no figure that the engine computes too. */
export function sheetsDecision(planned: PlanResult, write: WriteId, baseline: Baseline | null): SheetsDecision {
  if (!planned.ok) return { ok: false, refusal: planned.issues.map((issue) => ({ issue })) };
  const { plan } = planned;
  const presentation: Presentation = {
    shown: shownSheet(plan, write),
    verify: (after) => (baseline ? verify(baseline, after) : unheld),
  };
  return { ok: true, plan, presentation, info: null };
}
