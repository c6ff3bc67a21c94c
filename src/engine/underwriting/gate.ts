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

/** 通過, 条件確認, 照会, 未回答のため照会, 該当なし, 使わない: what a precondition for cover says of a customer; it never declines. */
export const gateStates = ["pass", "condition", "refer", "open", "notApplicable", "off"] as const;
export type GateState = (typeof gateStates)[number];

/** A precondition for cover (引受の前提条件). What it asks how far, and what follows if it fails, are rules of acceptance. */
export interface Gate {
  /** As the carriers' lists number them: G-1. */
  readonly code: string;
  /** To whom it matters; to everybody where left out. */
  readonly where?: SheetTest;
  /** Controls that must be in place so far as the rules say, each where its question applies. */
  readonly questions: readonly QuestionId[];
  /** What else must hold. */
  readonly test?: SheetTest;
}
