import type { LogLevel, QuestionId } from "../../catalogue";
import type { Grade } from "../../rating/grade";
import type { Confirmation } from "../../underwriting/confirmation";
import type { GateId } from "../../underwriting/gate";

/** What a row of a table of discounts asks for. */
export type DiscountCondition =
  /** Of the whole, or a better one. */
  | { readonly grade: Grade }
  /** A control in place at least so far, 0–1. */
  | { readonly question: QuestionId; readonly atLeast: number }
  /** A precondition for cover that passes. */
  | { readonly gate: GateId }
  /** Of the operation logs, or a higher one. */
  | { readonly logLevel: LogLevel }
  /** Years without an incident. */
  | { readonly yearsClean: number };

export interface DiscountRow {
  readonly when: DiscountCondition;
  /** Share of the tariff, 0–1. */
  readonly discount: number;
}

/**
 * セキュリティ対策割引: a table of the insurer's own, by a rule it has filed. It acts on its tariff (表定保険料) alone: the
 * technical price has the controls in frequency and severity already.
 */
export interface DiscountTable {
  /** Number of the filed rule. */
  readonly rule: string;
  /** The sum goes no further, 0–1. */
  readonly most: number;
  /** The weakest confirmation an answer earns with: as the customer declares it, or confirmed. */
  readonly earnsFrom: Confirmation;
  readonly rows: readonly DiscountRow[];
}

/**
 * How a table may look: 前提, to be written over. Without the number of a rule it is no table yet. The most is what insurers
 * of the market publish. Source: the loss model's second edition, D3.
 */
export const discountShape: DiscountTable = {
  rule: "",
  most: 0.6,
  earnsFrom: "documented",
  rows: [
    { when: { grade: "A" }, discount: 0.3 },
    { when: { grade: "B" }, discount: 0.15 },
    { when: { grade: "C" }, discount: 0 },
    { when: { question: "G10", atLeast: 1 }, discount: 0.1 },
    { when: { yearsClean: 5 }, discount: 0.05 },
  ],
};
