import { useMemo } from "react";
import { discountWith, type TriedAnswers } from "../../../engine";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { confirmedIn } from "../../../workbook/read/confirmed";
import { usePaneState } from "../../pane-context";

/** The discount in all, share of the tariff, 0–1. */
interface DiscountShown {
  readonly now: number;
  /** With answers tried and confirmed. */
  readonly raisedBy: (answers: TriedAnswers) => number;
}

/** What the insurer's table gives, and would give; null while discounts are off. */
export function useDiscount({ reading, parameters, rules }: Diagnosis): DiscountShown | null {
  const table = usePaneState(({ cover }) => cover.discounts?.table ?? null);
  const read = usePaneState((state) => state.reading);
  const { sheet } = reading;
  return useMemo(() => {
    if (!table || !read || read.kind === "none") return null;
    const confirmed = confirmedIn(read.snapshot);
    const of = { sheet, parameters, rules };
    const raisedBy = (answers: TriedAnswers): number => discountWith(table, of, confirmed, answers);
    return { now: raisedBy({}), raisedBy };
  }, [table, read, sheet, parameters, rules]);
}
