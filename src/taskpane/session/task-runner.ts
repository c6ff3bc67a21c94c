import { issueOf } from "../../excel/host-error";
import type { Store } from "../../page/store";
import { isMissingFile } from "../missing-file";
import type { Failure, PaneState, Work } from "./state";
import type * as tasks from "./tasks";
import type { Retry, Task } from "./tasks/task";

/** The code of all tasks; it is loaded when the first one runs. */
export type Tasks = typeof tasks;

/** Runs tasks in Excel, one at a time. What goes wrong becomes the failure that the pane shows. */
export class TaskRunner {
  constructor(
    private readonly store: Store<PaneState>,
    /** Rejects if the file does not arrive. */
    private readonly load: () => Promise<Tasks>,
    private readonly read: (tasks: Tasks) => Promise<void>,
  ) {}

  /** Whether the task was done: false if something went wrong, or if another one is running, for then it is not begun. */
  async run(
    what: Work["what"],
    action: (tasks: Tasks, task: Task) => Promise<void>,
    { stoppable = false } = {},
  ): Promise<boolean> {
    const { store } = this;
    if (store.getState().work) return false;
    const stopping = new AbortController();
    const stop = stoppable ? (): void => stopping.abort() : null;
    const retry = (): Promise<boolean> => this.run(what, action, { stoppable });
    store.update({ work: { what, step: null, stop }, failure: null, done: null });
    let refused = false;
    const task: Omit<Task, "read"> = {
      store,
      onStep: (step) => store.update({ work: { what, step, stop } }),
      signal: stopping.signal,
      fail: (issues, again) => {
        refused = true;
        this.fail(issues, again);
      },
      retry,
    };
    try {
      const ended = await this.attempt((tasks) => action(tasks, { ...task, read: () => this.read(tasks) }), retry);
      return ended && !refused;
    } finally {
      store.update({ work: null });
    }
  }

  /** Runs something that the pane does not show as under way; never rejects. Whether it came to its end. */
  async attempt(action: (tasks: Tasks) => Promise<void>, retry?: Retry): Promise<boolean> {
    try {
      await action(await this.load());
      return true;
    } catch (error) {
      this.failWith(error, retry);
      return false;
    }
  }

  failWith(error: unknown, retry?: Retry): void {
    const issue = isMissingFile(error) ? ({ code: "libraryBlocked" } as const) : issueOf(error);
    this.fail([{ issue: issue ?? { code: "internalFault", received: String(error) } }], retry);
  }

  private fail(issues: Failure["issues"], retry?: Retry): void {
    this.store.update({ failure: { issues, retry: retry ? () => void retry() : null } });
  }
}
