import { useMemo } from "react";
import { planPrice, sheetWith, type MeasureId, type TriedAnswers } from "../../../engine";
import { fill, tailFigure } from "../../../locales";
import type { Diagnosis } from "../../../workbook/plan/diagnose";
import { usePane, usePaneState } from "../../pane-context";
import type { YearsUnderPlans } from "../../session/simulation";
import { sameMeasuresOrder, type MeasuresOrder } from "../../session/what-if/measures-years";
import { useNumbers } from "../amount-text";
import { usePlanChoice } from "./use-plan-choice";

interface MeasureYears {
  readonly ask: () => void;
  readonly running: boolean;
  /** Whether the last result is of what is shown. */
  readonly isCurrent: boolean;
  readonly years: number;
  /** What the years say of a measure; null where nothing is known yet. */
  readonly textOf: (measure: MeasureId) => string | null;
}

/** TVaR 99, expected paid and price with leading measures taken, from threads, where somebody asks for it. */
export function useMeasureYears(
  { reading: { sheet }, parameters, assessment }: Diagnosis,
  leading: readonly { readonly measure: MeasureId; readonly answers: TriedAnswers }[],
): MeasureYears {
  const { session, text } = usePane();
  const { yen } = useNumbers();
  const { running, result } = usePaneState(({ whatIf }) => whatIf.measures);
  const { chosen } = usePlanChoice();
  const plan = chosen?.plan ?? null;
  const { fingerprints: prints } = assessment;
  const order = useMemo(
    (): MeasuresOrder => ({
      standing: { sheet, parameters, prints },
      plan,
      measures: leading.map((each) => ({ ...each, sheet: sheetWith(sheet, each.answers) })),
    }),
    [sheet, parameters, prints, plan, leading],
  );
  const isCurrent = result !== null && sameMeasuresOrder(result.order, order);
  const own = text.improvement.measures;
  const amount = (fewer: number): string => (fewer < 0 ? "+" : "−") + yen(tailFigure(Math.abs(fewer)));
  return {
    ask: () => void session.whatIf.measures.ask(order),
    running,
    isCurrent,
    years: result?.value.standing.years ?? 0,
    textOf(measure) {
      if (!result || !isCurrent) return null;
      const { standing, measures } = result.value;
      const taken = measures.find((each) => each.measure === measure)?.years;
      if (!taken) return null;
      const [before, after] = [paidIn(standing), paidIn(taken)];
      const tail = fill(own.tail, { tvar: amount(standing.tvar99 - taken.tvar99) });
      if (!plan || !before || !after) return tail;
      const grossOf = (paid: typeof before): number => planPrice(plan, paid, parameters, null, null).price.gross;
      const paid = fill(own.paid, {
        plan: plan.name,
        paid: amount(before.mean - after.mean),
        gross: amount(grossOf(before) - grossOf(after)),
      });
      return fill(own.both, { tail, paid });
    },
  };
}

const paidIn = ({ plans: [own] }: YearsUnderPlans) => own?.paid;
