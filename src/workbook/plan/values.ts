import type { Pieces } from "../../scheduling/chunked";
import type { PlacedIssue } from "../issue";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planWrite, type Marks, type WritePlan } from "./write-plan";
import type { SheetLayout } from "../model/sheet-layout";

export type SheetDecision =
  | { readonly ok: true; readonly plan: WritePlan; readonly marks: Marks; readonly info: null }
  | { readonly ok: false; readonly refusal: readonly PlacedIssue[] };

/** Plans a sheet of values, which no formula has to agree with. */
export function* planValues(snapshot: WorkbookSnapshot, layout: SheetLayout): Pieces<SheetDecision> {
  const planned = planWrite(snapshot, [layout]);
  yield;
  if (!planned.ok) return { ok: false, refusal: planned.issues.map((issue) => ({ issue })) };
  const shown = planned.plan.charts[0]?.sheet ?? layout.name;
  const judge: Marks["judge"] = () => ({ state: "complete", differences: [], cells: [] });
  return { ok: true, plan: planned.plan, marks: { shown, judge }, info: null };
}
