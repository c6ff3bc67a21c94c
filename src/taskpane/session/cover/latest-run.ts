/** What is worked out for an order, and what it was made from. */
export interface RunState<Order, Result> {
  readonly running: boolean;
  /** The last result. */
  readonly result: { readonly order: Order; readonly value: Result } | null;
  /** Whether the last run failed. */
  readonly failed: boolean;
}

export const notRun = { running: false, result: null, failed: false } as const;

interface Owner<Order, Result> {
  readonly state: () => RunState<Order, Result>;
  readonly change: (state: Partial<RunState<Order, Result>>) => void;
  readonly failed: (error: unknown, retry: () => Promise<void>) => void;
}

/** Milliseconds without another order after which one is worked out: a person has stopped typing. */
const quietTime = 200;

/** One run at a time, of the newest order; the last result stays until there is a newer one. */
export class LatestRun<Order, Result> {
  private run: AbortController | null = null;

  constructor(
    private readonly owner: Owner<Order, Result>,
    private readonly isSame: (one: Order, other: Order) => boolean,
    private readonly work: (order: Order, signal: AbortSignal) => Promise<Result>,
  ) {}

  /** A run under way is stopped; nothing is run for what is there. The first begins at once. */
  async ask(order: Order): Promise<void> {
    this.run?.abort();
    const run = new AbortController();
    this.run = run;
    const change = (state: Partial<RunState<Order, Result>>): void => {
      if (this.run === run) this.owner.change(state);
    };
    const { result } = this.owner.state();
    if (result && this.isSame(result.order, order)) return change({ running: false, failed: false });
    if (result) await new Promise((quiet) => setTimeout(quiet, quietTime));
    if (run.signal.aborted) return;
    change({ running: true, failed: false });
    try {
      change({ result: { order, value: await this.work(order, run.signal) } });
    } catch (error) {
      if (this.run === run) {
        change({ failed: true });
        this.owner.failed(error, () => this.ask(order));
      }
    } finally {
      change({ running: false });
    }
  }
}
