import { costOf } from "../../../engine";
import { usePane, usePaneState } from "../../pane-context";
import { isBusy } from "../../session/state";
import type { Trial } from "../../session/what-if/what-if-state";
import { usePlanChoice } from "./use-plan-choice";

interface WriteTrial {
  readonly busy: boolean;
  /** `name`: null where nobody named it. */
  readonly write: (trial: Trial, name: string | null) => void;
}

/** Writes a trial as a sheet: one at a time, in place of the one that is there. */
export function useWriteTrial(): WriteTrial {
  const { session } = usePane();
  const busy = usePaneState(isBusy);
  const discounts = usePaneState(({ cover }) => cover.discounts?.table ?? null);
  const { drafts } = usePlanChoice();
  return {
    busy,
    write({ answers, plan: place, cost }, name) {
      const plan = drafts.find((draft) => draft.place === place)?.plan ?? null;
      void session.writeImprovements({ name, answers, plan, cost: costOf(cost) ?? null, discounts });
    },
  };
}
