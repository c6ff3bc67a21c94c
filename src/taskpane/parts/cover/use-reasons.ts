import { fill } from "../../../locales";
import { planValue, type NumberedPlan } from "../../../workbook/sheets/plans/plan-input";
import { usePane } from "../../pane-context";
import type { Retained } from "../../session/cover/compared-cover";
import { useNumbers } from "../amount-text";
import { useWords } from "../use-words";
import { useTerms } from "./use-terms";

/** Why something stays, with the amount and the term that leaves it. */
export function useReasons(): (plan: NumberedPlan, retained: Retained) => string {
  const { text } = usePane();
  const { plans } = useWords();
  const { yen } = useNumbers();
  const terms = useTerms();
  return (plan, { reason, rows: [row], yen: kept }) => {
    const said = { reason: plans.reasons[reason], amount: yen(kept) };
    if (!row) return fill(text.cover.reason, said);
    return fill(text.cover.reasonOf, { ...said, term: terms.name(row), value: terms.value(row, planValue(plan, row)) });
  };
}
