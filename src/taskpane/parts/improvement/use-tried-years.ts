import { useEffect } from "react";
import { planPrice } from "../../../engine";
import { usePane, usePaneState } from "../../pane-context";
import { samePrints } from "../../session/simulation-state";
import { sameTriedOrder, type TriedOrder } from "../../session/what-if/tried-years";

/** What a plan is expected to pay, and its gross premium equivalent: yen a year. */
export interface PaidAndPrice {
  readonly paid: number;
  readonly gross: number;
}

interface TriedYearsShown {
  /** Null while it is worked out. */
  readonly standing: PaidAndPrice | null;
  readonly tried: PaidAndPrice | null;
  readonly failed: boolean;
}

/** The plan over the years, as the sheet stands and with the answers tried; worked out again with every change. */
export function useTriedYears(order: TriedOrder | null): TriedYearsShown {
  const { session } = usePane();
  const { result, failed } = usePaneState(({ whatIf }) => whatIf.years);
  useEffect(() => {
    if (order) void session.whatIf.years.ask(order);
  }, [session, order]);
  if (!order || !result) return { standing: null, tried: null, failed };
  const { plan, standing } = order;
  // the answers tried change nothing of what the sheet says
  const ofStanding = sameTriedOrder(result.order, { ...result.order, plan, standing });
  const isCurrent = ofStanding && samePrints(result.order.tried.prints, order.tried.prints);
  const of = ({ paid }: typeof result.value.standing): PaidAndPrice => ({
    paid: paid.mean,
    gross: planPrice(plan, paid, standing.parameters, null, null).price.gross,
  });
  return {
    standing: ofStanding ? of(result.value.standing) : null,
    tried: isCurrent ? of(result.value.tried) : null,
    failed: failed && !isCurrent,
  };
}
