import {
  blocksOf,
  SimulationRun,
  type RunningEstimate,
  type SimulationModel,
  type SimulationOptions,
} from "../engine/simulation";
import type { Thread } from "./thread";

/** Who watches a run, and may stop it. */
export interface RunWatch {
  /** After every block. */
  readonly onProgress?: (run: SimulationRun) => void;
  readonly signal?: AbortSignal | undefined;
}

/** What a person is told of a run under way. */
export interface Progress extends RunningEstimate {
  /** Seconds left at the pace so far; null before there is one. */
  readonly secondsLeft: number | null;
}

/** The person asked to stop. */
export class RunStopped extends Error {}

/** Blocks a thread has before it at once: it need not wait for the next. */
const ahead = 2;

/**
 * Simulates on as many threads as there are; one run after the other. The result has the same bits whatever they are.
 * Rejects with `RunStopped` where it was stopped, and as a thread does.
 */
export class Pool {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly threads: readonly Thread[]) {}

  run(model: SimulationModel, options: SimulationOptions, watch: RunWatch = {}): Promise<SimulationRun> {
    const next = this.last.then(() => this.simulate(model, options, watch));
    // whoever asked hears how it ended; the next run only waits for its end
    this.last = Promise.allSettled([next]);
    return next;
  }

  close(): void {
    for (const thread of this.threads) thread.close();
  }

  private async simulate(
    model: SimulationModel,
    options: SimulationOptions,
    { onProgress, signal }: RunWatch,
  ): Promise<SimulationRun> {
    const run = new SimulationRun(model, options);
    const blocks = blocksOf(options);
    let next = 0;
    // one thread's fault ends the others' work too, before the next run is handed to them
    let broken = false;
    const work = async (thread: Thread): Promise<void> => {
      while (next < blocks && !signal?.aborted && !broken) {
        const reply = await thread.ask({ kind: "block", block: next++ });
        if (reply.kind !== "block") throw new Error("A thread answered something else");
        run.add(reply.result);
        onProgress?.(run);
      }
    };
    const busy = this.threads.slice(0, Math.max(1, blocks));
    const whole = async (thread: Thread): Promise<void> => {
      try {
        await thread.ask({ kind: "prepare", model, options });
        await Promise.all(Array.from({ length: ahead }, () => work(thread)));
      } catch (error) {
        broken = true;
        throw error;
      }
    };
    const ended = await Promise.allSettled(busy.map(whole));
    const fault = ended.find((each) => each.status === "rejected");
    if (fault) throw fault.reason;
    if (signal?.aborted) throw new RunStopped();
    return run;
  }
}

/** What to say of a run that began at `begun`, at `now`, both in milliseconds. */
export function progressOf(run: SimulationRun, begun: number, now: number): Progress {
  const estimate = run.estimate();
  const { years, of } = estimate;
  return { ...estimate, secondsLeft: years === 0 ? null : ((now - begun) / 1000 / years) * (of - years) };
}
