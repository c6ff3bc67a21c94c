import type { Watch } from "../../excel/write-results";
import type { Store } from "../../page/store";
import type { PaneState } from "./state";
import type { ExcelWork, Retry, TaskRunner } from "./task-runner";

interface ResultWriting {
  readonly retry: Retry;
  /** What the pane shows when the results are written. */
  readonly then: Pick<PaneState, "view" | "done">;
  readonly write: (excel: ExcelWork, watch: Watch) => ReturnType<ExcelWork["diagnose"]>;
}

/** Writes results into the workbook as a task that can be stopped, and takes its outcome into the state. */
export function writeResultSheets(
  store: Store<PaneState>,
  tasks: TaskRunner,
  { retry, then, write }: ResultWriting,
): Promise<void> {
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  return tasks.run(
    "diagnosing",
    retry,
    async (excel) => {
      const outcome = await write(excel, {
        onStep: (step) => store.update({ work: { what: "diagnosing", step, stop } }),
        signal: stopping.signal,
      });
      switch (outcome.kind) {
        case "written": {
          const { info, after, copies, verdict } = outcome;
          store.update({
            result: { info, snapshot: after, written: info.assessment.fingerprints, verdict },
            reading: { kind: "read", info, snapshot: after, copies },
            ...then,
          });
          const remarks = excel.verdictIssues(verdict);
          if (remarks.length > 0) tasks.fail(remarks, retry);
          break;
        }
        case "stopped":
          store.update({ done: "stopped" });
          break;
        case "refused":
          tasks.fail(outcome.refusal, retry);
          break;
        case "failed":
          tasks.fail([{ issue: outcome.issue }], retry);
      }
    },
    stop,
  );
}
