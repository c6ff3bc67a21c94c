import { useMemo } from "react";
import {
  answersOf,
  outlookWith,
  sheetWith,
  standingReplies,
  triedChanges,
  type Outlook,
  type StandingReply,
  type TriedChange,
} from "../../../engine";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePaneState } from "../../pane-context";
import { yearsFor } from "../../session/cover/years-for";
import { printsWith } from "../../session/what-if/prints-with";
import type { TriedOrder } from "../../session/what-if/tried-years";
import { usePlanChoice } from "./use-plan-choice";

interface TrialShown {
  readonly standing: readonly StandingReply[];
  readonly changes: readonly TriedChange[];
  readonly now: Outlook;
  readonly tried: Outlook;
  /** Null while no plan is chosen. */
  readonly order: TriedOrder | null;
}

/** What is tried of a customer's answers, and what comes of it at once; the years are for others to ask for. */
export function useTrial({ reading: { sheet }, parameters, assessment }: Diagnosis): TrialShown {
  const answers = usePaneState(({ whatIf }) => whatIf.answers);
  const { chosen } = usePlanChoice();
  const standing = useMemo(() => standingReplies(sheet, parameters), [sheet, parameters]);
  const changes = useMemo(() => triedChanges(standing, answers), [standing, answers]);
  const now = useMemo(() => outlookWith(sheet, parameters, []), [sheet, parameters]);
  const tried = useMemo(() => outlookWith(sheet, parameters, changes), [sheet, parameters, changes]);
  const plan = chosen?.plan ?? null;
  const { fingerprints: prints } = assessment;
  const order = useMemo((): TriedOrder | null => {
    if (!plan) return null;
    // as many of both, so that they differ by the answers alone
    const years = yearsFor(Math.max(now.frequency, tried.frequency));
    return {
      standing: { sheet, parameters, prints, years },
      tried: { sheet: sheetWith(sheet, answersOf(changes)), parameters, prints: printsWith(prints, changes), years },
      plan,
    };
  }, [plan, sheet, parameters, prints, changes, now, tried]);
  return { standing, changes, now, tried, order };
}
