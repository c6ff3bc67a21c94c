import type { QuestionId } from "../catalogue";
import type { SheetTest } from "../model/sheet-leaf";

/** Preconditions for cover, in the order of the carriers' lists. */
export const gateIds = [
  "remoteMfa",
  "mailMfa",
  "privilegedMfa",
  "backup",
  "restoreTest",
  "edr",
  "patches",
  "cards",
  "operationalTechnology",
  "history",
  "answered",
] as const;
export type GateId = (typeof gateIds)[number];

/** 通過, 条件確認, 照会, 未回答のため照会, 該当なし: what a precondition for cover says of a customer; it never declines. */
export const gateStates = ["pass", "condition", "refer", "open", "notApplicable"] as const;
export type GateState = (typeof gateStates)[number];

/** A control that must be in place at least so far, 0–1, where its question applies. */
export interface Requirement {
  readonly question: QuestionId;
  readonly atLeast: number;
}

/** A precondition for cover (引受の前提条件). */
export interface Gate {
  /** As the carriers' lists number them: G-1. */
  readonly code: string;
  /** To whom it matters; to everybody where left out. */
  readonly where?: SheetTest;
  readonly requirements: readonly Requirement[];
  /** What else must hold. */
  readonly test?: SheetTest;
  /** Where it fails: a condition with days to mend it, where that test holds; referred otherwise. */
  readonly condition: { readonly days: number; readonly where?: SheetTest } | null;
}
