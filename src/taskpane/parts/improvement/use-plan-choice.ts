import { useMemo } from "react";
import { usePaneState } from "../../pane-context";
import { planDraft, type PlanDraft } from "../../session/cover/plan-draft";
import { plansOf } from "../../session/plan-cells";

interface PlanChoice {
  /** With what is typed of them; none in a workbook without a sheet of plans. */
  readonly drafts: readonly PlanDraft[];
  readonly chosen: PlanDraft | null;
}

/** The plans of the sheet, and the one whose payments are looked at. */
export function usePlanChoice(): PlanChoice {
  const reading = usePaneState((state) => state.reading);
  const typed = usePaneState(({ cover }) => cover.typed);
  const place = usePaneState(({ whatIf }) => whatIf.plan);
  const drafts = useMemo(
    () => (plansOf(reading)?.plans ?? []).map((plan) => planDraft(plan, typed[plan.place])),
    [reading, typed],
  );
  return { drafts, chosen: drafts.find((draft) => draft.place === place) ?? null };
}
