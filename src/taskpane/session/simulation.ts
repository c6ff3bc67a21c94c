import type { Chunked } from "../../scheduling/chunked";
import { engineVersion, type HearingSheet, type ParameterSet, type Plan, type TailFigures } from "../../engine";
import {
  claimsOfSheet,
  defaultSeed,
  defaultYears,
  modelOfSheet,
  type Distribution,
  type PlanYears,
  type SimulationModel,
} from "../../engine/simulation";
import { runChunked, yielded } from "../../scheduling/yield-to-main";
import {
  Pool,
  progressOf,
  RunStopped,
  simulateAll,
  threadHere,
  type DistributionOptions,
  type Thread,
} from "../../workers";
import { webThread } from "../../workers/web/threads";
import { createYieldToMain } from "../yield-to-main";
import { notBegun, type SimulationRunning } from "./simulation-state";
import { stoppable } from "./stoppable";

/** Everything the session simulates with: engine and threads in one chunk, loaded with the first run. */
export { engineVersion, RunStopped };
export { KeptYears } from "./cover/kept-years";
export { simulateMeasures } from "./what-if/measures-years";
export { settleTried } from "./what-if/tried-years";

/** Years up to which one worker is fastest: starting more would take longer than the work. */
const oneWorkerYears = 300_000;
const mostThreads = 4;
/** Milliseconds between two progress reports. */
const reportInterval = 100;

export interface SimulationOrder {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
  readonly years: number;
  readonly seed: number;
}

export interface SimulationWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (running: SimulationRunning) => void;
  readonly onSimulation: (distribution: Distribution) => void;
}

/** What a customer's year costs, and what plans do of it. */
export interface YearsUnderPlans {
  readonly years: number;
  /** TVaR 99 of the losses, yen. */
  readonly tvar99: number;
  readonly plans: readonly PlanYears[];
}

/** Simulates for the pane; threads are kept until another number of them is needed. */
export class Simulator {
  private kept: { readonly count: number; readonly pool: Promise<Pool> } | null = null;

  /** Rejects with `RunStopped` if it was stopped. */
  simulate({ sheet, parameters, years, seed }: SimulationOrder, watch: SimulationWatch): Promise<Distribution> {
    const { signal, onSimulation } = watch;
    const model = modelOfSheet(sheet, parameters);
    const yieldToMain = stoppable(createYieldToMain(), signal);
    return this.inPool(years, model, (pool) =>
      simulateAll(pool, model, {
        years,
        seed,
        band: { sheet, parameters },
        tornado: { sheet, parameters },
        signal,
        onSimulation,
        ...progress(years, watch.onProgress),
        pieces: (work) => runChunked(work, yieldToMain),
      }),
    );
  }

  /** A customer's year, and plans over it. Rejects with `RunStopped` if it was stopped. */
  async underPlans(
    { sheet, parameters }: Pick<SimulationOrder, "sheet" | "parameters">,
    plans: readonly Plan[],
    signal: AbortSignal,
  ): Promise<YearsUnderPlans> {
    const model = modelOfSheet(sheet, parameters);
    const yieldToMain = stoppable(createYieldToMain(), signal);
    const { simulation, plans: settled } = await this.inPool(defaultYears, model, (pool) =>
      simulateAll(pool, model, {
        years: defaultYears,
        seed: defaultSeed,
        plans: plans.length === 0 ? null : { claims: claimsOfSheet(sheet, parameters), plans },
        band: null,
        tornado: null,
        signal,
        pieces: (work) => runChunked(work, yieldToMain),
      }),
    );
    return { years: defaultYears, tvar99: simulation.tvar["0.99"], plans: settled ?? [] };
  }

  /** VaR and TVaR 99 of a customer's year. */
  async tail(sheet: HearingSheet, parameters: ParameterSet): Promise<TailFigures> {
    const model = modelOfSheet(sheet, parameters);
    const yieldToMain = createYieldToMain();
    const pieces = <Result>(work: Chunked<Result>): Promise<Result> => runChunked(work, yieldToMain);
    const order = { years: defaultYears, seed: defaultSeed, band: null, tornado: null, pieces };
    const { simulation } = await this.inPool(defaultYears, model, (pool) => simulateAll(pool, model, order));
    return { var99: simulation.var["0.99"], tvar99: simulation.tvar["0.99"] };
  }

  private close(): void {
    void this.kept?.pool.then((pool) => pool.close());
    this.kept = null;
  }

  /** Works in a pool for so many years; one whose work failed is not used again: a thread of it may be dead. */
  private async inPool<Result>(
    years: number,
    model: SimulationModel,
    work: (pool: Pool) => Promise<Result>,
  ): Promise<Result> {
    const pool = this.poolFor(threadsFor(years), model);
    try {
      return await work(await pool);
    } catch (error) {
      if (!(error instanceof RunStopped) && this.kept?.pool === pool) this.close();
      throw error;
    }
  }

  private poolFor(count: number, model: SimulationModel): Promise<Pool> {
    if (this.kept?.count === count) return this.kept.pool;
    this.close();
    const pool = startThreads(count, model).then((threads) => new Pool(threads));
    this.kept = { count, pool };
    return pool;
  }
}

const threadsFor = (years: number): number =>
  years <= oneWorkerYears ? 1 : Math.min(mostThreads, Math.max(1, navigator.hardwareConcurrency));

/** Web workers that have answered once; if one does not start, the pane's own thread in slices. */
async function startThreads(count: number, model: SimulationModel): Promise<readonly Thread[]> {
  const threads: Thread[] = [];
  try {
    while (threads.length < count) threads.push(webThread());
    const options = { years: 1, seed: 0 };
    await Promise.all(threads.map((thread) => thread.ask({ kind: "prepare", model, options, plans: null })));
    return threads;
  } catch {
    // whatever the reason, the pane's own thread does the same work; an error of the work itself is thrown again there
    for (const thread of threads) thread.close();
    const yieldToMain = createYieldToMain();
    return [threadHere(() => yielded(yieldToMain))];
  }
}

/** Reports how long a run may take, and its progress, not too often; the end of a step is always reported. */
function progress(
  of: number,
  report: (running: SimulationRunning) => void,
): Required<Pick<DistributionOptions, "forecast" | "onProgress">> {
  let last: SimulationRunning = notBegun(of);
  let [begun, at] = [performance.now(), -Infinity];
  const onForecast = (forecast: number): void => report((last = { ...last, forecast }));
  const onProgress: DistributionOptions["onProgress"] = (step, done, run) => {
    const now = performance.now();
    if (step !== last.step) begun = now;
    else if (now - at < reportInterval && done < 1) return;
    at = now;
    const { years, mean, standardError } = run ? run.estimate() : last;
    const secondsLeft = run
      ? progressOf(run, begun, now).secondsLeft
      : done > 0
        ? ((now - begun) / 1000 / done) * (1 - done)
        : null;
    last = { ...last, step, done, years, mean, standardError, secondsLeft };
    report(last);
  };
  return { forecast: { now: () => performance.now(), onForecast }, onProgress };
}
