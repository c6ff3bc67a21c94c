import { issueOf } from "../../excel/host-error";
import type { Store } from "../../page/store";
import { isMissingFile } from "../missing-file";
import type * as excelWork from "./excel-work";
import type { Failure, PaneState, Work } from "./state";

/** The code that works in Excel; it is loaded when it is first needed. */
export type ExcelWork = typeof excelWork;

export type Retry = () => Promise<void>;

/** Runs tasks in Excel, one at a time. What goes wrong becomes the failure that the pane shows. */
export class TaskRunner {
  constructor(
    private readonly store: Store<PaneState>,
    /** Rejects if the file does not arrive. */
    private readonly load: () => Promise<ExcelWork>,
  ) {}

  /** Runs a task; does nothing while another one is running. `stop` is null if it cannot be stopped. */
  async run(
    what: Work["what"],
    retry: Retry,
    task: (excel: ExcelWork) => Promise<void>,
    stop: Work["stop"] = null,
  ): Promise<void> {
    if (this.store.getState().work) return;
    this.store.update({ work: { what, step: null, stop }, failure: null, done: null });
    try {
      await this.attempt(task, retry);
    } finally {
      this.store.update({ work: null });
    }
  }

  /** Runs something that the pane does not show as under way. */
  async attempt(task: (excel: ExcelWork) => Promise<unknown>, retry?: Retry): Promise<void> {
    try {
      await task(await this.load());
    } catch (error) {
      this.failWith(error, retry);
    }
  }

  failWith(error: unknown, retry?: Retry): void {
    const issue = isMissingFile(error) ? ({ code: "libraryBlocked" } as const) : issueOf(error);
    this.fail([{ issue: issue ?? { code: "internalFault", received: String(error) } }], retry);
  }

  fail(issues: Failure["issues"], retry?: Retry): void {
    this.store.update({ failure: { issues, retry: retry ? () => void retry() : null } });
  }
}
