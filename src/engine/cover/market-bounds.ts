import type { ParameterSet } from "../parameters/set";
import { isActing } from "./acting";
import type { Plan } from "./plan";

type InterruptionLimit = "profit.limit" | "extraExpense.limit";

/** That a plan is not what the market usually agrees: remarkable, not wrong. `received` null: no limit. */
export type MarketRemark =
  | {
      readonly code: "planInterruptionShare";
      readonly plan: string;
      readonly term: InterruptionLimit;
      readonly received: number | null;
      /** Of the limit of ①, 0–1. */
      readonly share: number;
      readonly limit: number;
    }
  | {
      readonly code: "planInterruptionMost";
      readonly plan: string;
      readonly term: InterruptionLimit;
      readonly received: number | null;
      readonly most: number;
    }
  /** Yen a year: lost profit, or any cover, is not usually written for a company as large. */
  | { readonly code: "planProfitRevenue"; readonly plan: string; readonly revenue: number; readonly most: number }
  | { readonly code: "planRevenue"; readonly plan: string; readonly revenue: number; readonly most: number };

/** Holds a plan for a company of `revenue` (yen a year) against what the market usually agrees. */
export function marketRemarks(
  { name: plan, terms }: Plan,
  revenue: number,
  { values }: ParameterSet,
): readonly MarketRemark[] {
  const bound = (id: "share" | "most"): number => values[`cover.interruption.${id}`].likely;
  const [ofProfit, ofAny] = [values["cover.revenueMost.profit"].likely, values["cover.revenueMost.any"].likely];
  const limit = isActing("liability.limit", terms) ? terms["liability.limit"] : null;
  const ofLimits = (["profit.limit", "extraExpense.limit"] as const).flatMap((term): MarketRemark[] => {
    const received = terms[term];
    if (!isActing(term, terms)) return [];
    const isAbove = (most: number): boolean => received === null || received > most;
    const [share, most] = [bound("share"), bound("most")];
    return [
      ...(limit !== null && isAbove(limit * share)
        ? [{ code: "planInterruptionShare", plan, term, received, share, limit } as const]
        : []),
      ...(isAbove(most) ? [{ code: "planInterruptionMost", plan, term, received, most } as const] : []),
    ];
  });
  const coversProfit = isActing("profit.limit", terms) && terms["profit.limit"] !== 0;
  return [
    ...ofLimits,
    ...(coversProfit && revenue > ofProfit
      ? [{ code: "planProfitRevenue", plan, revenue, most: ofProfit } as const]
      : []),
    ...(revenue > ofAny ? [{ code: "planRevenue", plan, revenue, most: ofAny } as const] : []),
  ];
}
