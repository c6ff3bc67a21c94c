import type { Chunked } from "../scheduling/chunked";
import {
  blocksOf,
  measuresOf,
  newScan,
  oepOf,
  planYearsOf,
  simulationOf,
  tvarOf,
  yearsKeptExactly,
  PlanRun,
  SimulationRun,
  type ConditionalLoss,
  type PlansAsked,
  type PlanYears,
  type RunFindings,
  type RunningEstimate,
  type Scan,
  type Simulation,
  type SimulationModel,
  type SimulationOptions,
  type TailItems,
  type WorstYears,
} from "../engine/simulation";
import { ask } from "./ask";
import { paceOf, type Pace } from "./pace";
import type { Thread } from "./thread";

/** Who watches a run, and may stop it. */
export interface RunWatch {
  /** After blocks came. */
  readonly onProgress?: (run: SimulationRun) => void;
  readonly signal?: AbortSignal | undefined;
}

export interface PiecesWatch extends RunWatch {
  /** Carries work out piece by piece, so that the thread is not held. */
  readonly pieces: <Result>(work: Chunked<Result>) => Promise<Result>;
}

export interface ConclusionWatch extends PiecesWatch {
  /** When all years are there. */
  readonly onConclude: () => void;
}

/** The progress of a run, for a person. */
export interface Progress extends RunningEstimate {
  /** Seconds left at the pace so far; null before there is one. */
  readonly secondsLeft: number | null;
}

/** The person asked to stop. */
export class RunStopped extends Error {}

/**
 * Simulates on as many threads as there are; one run after the other. The result has the same bits whatever they are.
 * Rejects with `RunStopped` where it was stopped, and as a thread does.
 */
export class Pool {
  private last: Promise<unknown> = Promise.resolve();
  /** A run that has ended, for its arrays: new ones would have to be collected. */
  private spent: SimulationRun | null = null;
  private kept: Scan | null = null;

  constructor(private readonly threads: readonly Thread[]) {}

  /** Simulates years for their TVaR at a level alone: yen. */
  tail(model: SimulationModel, options: SimulationOptions, level: number, watch: PiecesWatch): Promise<number> {
    return this.afterOthers(async () => {
      await this.prepare(model, options);
      const run = await this.simulate(model, options, watch);
      const tvar = await watch.pieces(tvarOf(run, level, this.scan()));
      this.spend(run);
      return tvar;
    });
  }

  /** Simulates years and measures them. */
  async distribution(model: SimulationModel, options: SimulationOptions, watch: ConclusionWatch): Promise<Simulation> {
    return (await this.underPlans(model, options, null, watch)).simulation;
  }

  /** The same, with what becomes of the years under plans. */
  underPlans(
    model: SimulationModel,
    options: SimulationOptions,
    asked: PlansAsked | null,
    watch: ConclusionWatch,
  ): Promise<{ readonly simulation: Simulation; readonly plans: readonly PlanYears[] | null }> {
    return this.afterOthers(async () => {
      await this.prepare(model, options, asked);
      const settled = asked && new PlanRun(asked, options);
      const concluded = async (): Promise<[SimulationRun, Omit<RunFindings, "given">]> => {
        const run = await this.simulate(model, options, watch, settled);
        watch.onConclude();
        const measures = await watch.pieces(measuresOf(run, this.scan()));
        const drawn = this.worst(measures.worst, watch);
        const [oep, worst] = await together([watch.pieces(oepOf(run, this.scan())), drawn]);
        return [run, { measures, oep, worst }];
      };
      // threads have what is given before them first, so that they need not wait for the conclusion with it
      const [given, [run, found]] = await together([this.given(model), concluded()]);
      this.spend(run);
      const simulation = simulationOf(run, { given, ...found });
      const plans = settled && (await watch.pieces(planYearsOf(settled, simulation, this.scan())));
      return { simulation, plans };
    });
  }

  /** How fast its threads are at a model together. */
  pace(model: SimulationModel, now: () => number): Promise<Pace> {
    return this.afterOthers(async () => {
      const { prepare, year } = await paceOf(this.threads[0] as Thread, model, now);
      return { prepare, year: year / this.threads.length };
    });
  }

  close(): void {
    for (const thread of this.threads) thread.close();
  }

  private scan(): Scan {
    return (this.kept ??= newScan());
  }

  private spend(run: SimulationRun): void {
    if (run.options.years <= yearsKeptExactly) this.spent = run;
  }

  private afterOthers<Result>(work: () => Promise<Result>): Promise<Result> {
    const next = this.last.then(work);
    // the caller gets the failure; the next run only waits for the end
    this.last = Promise.allSettled([next]);
    return next;
  }

  private async prepare(
    model: SimulationModel,
    options: SimulationOptions,
    plans: PlansAsked | null = null,
  ): Promise<void> {
    await together(this.threads.map((thread) => ask(thread, { kind: "prepare", model, options, plans })));
  }

  private async simulate(
    model: SimulationModel,
    options: SimulationOptions,
    { onProgress, signal }: RunWatch,
    settled: PlanRun | null = null,
  ): Promise<SimulationRun> {
    const run = new SimulationRun(model, options, this.spent);
    this.spent = null;
    const blocks = blocksOf(options);
    let next = 0;
    await this.share(signal, async (thread) => {
      if (next >= blocks) return false;
      const [first, count] = [next, Math.min(thread.blocksAtOnce, this.evenly(blocks - next))];
      next += count;
      const { results } = await ask(thread, { kind: "blocks", first, count });
      for (const result of results) {
        run.add(result);
        if (result.plans) settled?.add(result.block, result.plans);
      }
      onProgress?.(run);
      return true;
    });
    return run;
  }

  /** Percentiles of one event of each scenario; all are asked for at once. */
  private given({ scenarios }: SimulationModel): Promise<readonly (ConditionalLoss | null)[]> {
    const asked = scenarios.map(async (_, scenario) => {
      const thread = this.threads[scenario % this.threads.length] as Thread;
      return (await ask(thread, { kind: "given", scenario })).given;
    });
    return together(asked);
  }

  /** In the order of blocks. */
  private async worst(worst: readonly WorstYears[], { signal }: RunWatch): Promise<readonly TailItems[]> {
    const all: TailItems[] = [];
    let next = 0;
    await this.share(signal, async (thread) => {
      if (next >= worst.length) return false;
      const first = next;
      next += Math.min(8 * thread.blocksAtOnce, this.evenly(worst.length - first));
      const { items } = await ask(thread, { kind: "tail", worst: worst.slice(first, next) });
      items.forEach((block, index) => (all[first + index] = block));
      return true;
    });
    return all;
  }

  /** How many of what is left a thread is asked for: fewer towards the end, so that all end together. */
  private evenly(left: number): number {
    // guided self-scheduling
    return Math.ceil(left / (2 * this.threads.length));
  }

  /** Has each thread do a piece of work after the other until there is none. */
  private async share(signal: AbortSignal | undefined, piece: (thread: Thread) => Promise<boolean>): Promise<void> {
    // one thread's fault ends the others' work too, before the next run is handed to them
    let broken = false;
    await together(
      this.threads.map(async (thread) => {
        try {
          while (!signal?.aborted && !broken && (await piece(thread)));
        } catch (error) {
          broken = true;
          throw error;
        }
      }),
    );
    if (signal?.aborted) throw new RunStopped();
  }
}

/** All of them; where one rejects, as it does, but after all have ended. */
async function together<Results extends readonly unknown[]>(works: {
  readonly [Index in keyof Results]: Promise<Results[Index]>;
}): Promise<Results> {
  await Promise.allSettled(works);
  return await Promise.all(works);
}

/** What to say of a run that began at `begun`, at `now`, both in milliseconds. */
export function progressOf(run: SimulationRun, begun: number, now: number): Progress {
  const estimate = run.estimate();
  const { years, of } = estimate;
  return { ...estimate, secondsLeft: years === 0 ? null : ((now - begun) / 1000 / years) * (of - years) };
}
