import type { DiagnosisStep } from "../../../excel/write-results";
import type { Store } from "../../../page/store";
import type { Failure, PaneState } from "../state";

export type Retry = () => Promise<unknown>;

/** What a task has of the session. */
export interface Task {
  readonly store: Store<PaneState>;
  /** Reads the workbook again. */
  readonly read: () => Promise<void>;
  /** Shows the current step of the task. */
  readonly onStep: (step: DiagnosisStep) => void;
  /** Aborted when the user stops the task. */
  readonly signal: AbortSignal;
  readonly fail: (issues: Failure["issues"], retry?: Retry) => void;
  /** Runs the task again. */
  readonly retry: Retry;
}
