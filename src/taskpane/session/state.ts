import type { IndicativeReason } from "../../engine";
import type { HostIssue, PlacedIssue } from "../../issues";
import type { Begun } from "../../excel/undo";
import type { HeldAnswer } from "../../excel/fill-answers";
import type { RawCells } from "../../excel/write-over";
import type { DiagnosisStep } from "../../excel/write-results";
import type { Diagnosis } from "../../workbook/plan/diagnose";
import type { AnyIssue } from "../../workbook/plan/remark-order";
import type { ResultIssue } from "../../workbook/plan/result-check";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import type { Verdict } from "../../workbook/check/verdict";
import type { CoverState } from "./cover/cover-state";
import type { Settings } from "./settings";
import { samePrints, type SimulationState } from "./simulation-state";
import type { WhatIfState } from "./what-if/what-if-state";

export type View =
  "hearing" | "diagnose" | "rating" | "losses" | "improvement" | "cover" | "distribution" | "parameters" | "settings";

/** What the workbook held when it was last read. */
export type Reading =
  /** No hearing sheet. */
  | { readonly kind: "none" }
  /** A hearing sheet that cannot be assessed, and why. */
  | {
      readonly kind: "unreadable";
      readonly issues: readonly PlacedIssue<AnyIssue>[];
      readonly snapshot: WorkbookSnapshot;
      readonly ofResults: readonly ResultIssue[];
    }
  | {
      readonly kind: "read";
      readonly info: Diagnosis;
      readonly snapshot: WorkbookSnapshot;
      /** Sheets that hold a copy of the hearing sheet. */
      readonly copies: readonly string[];
      /** What is wrong with the results the workbook holds: cells typed over, formulas that differ. */
      readonly ofResults: readonly ResultIssue[];
    };

/** The diagnosis the result sheets hold. */
export interface Result {
  readonly info: Diagnosis;
  /** The workbook as it was read back. */
  readonly snapshot: WorkbookSnapshot;
  /** Fingerprints of what the result sheets were written from. */
  readonly written: { readonly inputs: string; readonly parameters: string };
  /** The check of the cells against the engine; null for a result the workbook already held. */
  readonly verdict: Verdict | null;
}

/** What is under way. */
export interface Work {
  readonly what: "reading" | "diagnosing" | "inserting" | "filling" | "restoring";
  readonly step: DiagnosisStep | null;
  /** Null if it cannot be stopped. */
  readonly stop: (() => void) | null;
}

/** What went wrong, and how to try again. */
export interface Failure {
  readonly issues: readonly PlacedIssue<
    AnyIssue | HostIssue | { readonly code: "internalFault"; readonly received: string }
  >[];
  readonly retry: (() => void) | null;
}

/** What was last completed; a screen reader reads it out. */
export type Done =
  | "diagnosed"
  | "distributionWritten"
  | "stopped"
  | "inserted"
  | "filled"
  | "undone"
  | "compared"
  | "restored"
  | "noted"
  | "memoCreated"
  | "mappingCreated"
  | "plansCreated"
  | "coverWritten"
  | "improvementsWritten"
  | "queryWritten";

/** How cells were before they were written, and what all of their kind hold as long as nobody changes them. */
type Undo =
  | { readonly of: "parameters" | "plans"; readonly cells: readonly RawCells[]; readonly holding: string }
  | { readonly of: "answers"; readonly cells: readonly HeldAnswer[]; readonly holding: string };

export interface PaneState {
  readonly settings: Settings;
  readonly view: View;
  /** Null before the first reading. */
  readonly reading: Reading | null;
  readonly result: Result | null;
  readonly work: Work | null;
  readonly failure: Failure | null;
  readonly done: Done | null;
  /** Whether a diagnosis of a sheet nobody has filled in was refused: the next one is meant. */
  readonly untouchedAsked: boolean;
  /** A write that failed and could not be undone; it is, once this workbook is in front again. */
  readonly unrestored: Begun | null;
  /** Null if nothing was written, or if the cells changed since. */
  readonly undo: Undo | null;
  readonly simulation: SimulationState;
  /** Plans compared, and terms changed but not written. */
  readonly cover: CoverState;
  /** Answers tried, which no cell holds. */
  readonly whatIf: WhatIfState;
}

/** Whether something is under way in Excel. */
export const isBusy = ({ work }: PaneState): boolean => work !== null;

/** Whether the workbook holds a hearing sheet that can be assessed. */
export const isReadable = ({ reading }: PaneState): boolean => reading?.kind === "read";

/** Whether an input changed since the result sheets were written; inputs that cannot be read count as changed. */
export function isStale({ reading, result }: PaneState): boolean {
  if (!result || !reading) return false;
  if (reading.kind !== "read") return reading.kind === "unreadable";
  const { inputs, parameters } = reading.info.assessment.fingerprints;
  return inputs !== result.written.inputs || parameters !== result.written.parameters;
}

const none: readonly ResultIssue[] = [];

/** What is wrong with the results the workbook holds. */
export const issuesOfResults = ({ reading }: PaneState): readonly ResultIssue[] =>
  reading === null || reading.kind === "none" ? none : reading.ofResults;

/** Whether figures of the inputs as they are now are no more than indicative, and why. */
export const readIndicative = ({ reading }: PaneState): IndicativeReason | null =>
  reading?.kind === "read" ? reading.info.assessment.indicative : null;

export const isRunning = ({ simulation }: PaneState): boolean => simulation.running !== null;

/** Whether the distribution was made from other inputs than the workbook holds now. */
export function isDistributionStale({ reading, simulation: { result } }: PaneState): boolean {
  if (!result || !reading) return false;
  return reading.kind !== "read" || !samePrints(reading.info.assessment.fingerprints, result.madeFrom);
}

/** The diagnosis the views show: as written, or with live update as the inputs are now. */
export function shownDiagnosis({ reading, result, settings }: PaneState): Diagnosis | null {
  if (!result) return null;
  return settings.live && reading?.kind === "read" ? reading.info : result.info;
}

/** Of whose losses plans are asked: those the views show; before a first diagnosis, the inputs as they are now. */
export const coveredDiagnosis = (state: PaneState): Diagnosis | null =>
  shownDiagnosis(state) ?? (state.reading?.kind === "read" ? state.reading.info : null);
