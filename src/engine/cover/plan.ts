import type { ScenarioId } from "../scenarios";
import type { Terms } from "./terms";

/** What has a limit and a deductible of its own: ①, ② and the two halves of ③. */
export const coverLines = ["liability", "response", "profit", "extraExpense"] as const;
export type CoverLine = (typeof coverLines)[number];

/** The most that one line pays of events of one scenario. */
export interface ScenarioSublimit {
  readonly scenario: ScenarioId;
  readonly line: CoverLine;
  /** Yen an event. */
  readonly limit: number;
}

/** A layer above the policy: pays a share of what lies above the attachment, up to its limit, an event and a year. */
export interface Layer {
  /** Yen of an event, after the plan's terms and before its limits. */
  readonly attachment: number;
  readonly limit: number;
  /** 0–1. */
  readonly share: number;
}

/** A policy as it could be, or is, agreed. Plain data. */
export interface Plan {
  readonly name: string;
  readonly terms: Terms;
  readonly scenarioSublimits: readonly ScenarioSublimit[];
  readonly layers: readonly Layer[];
}
