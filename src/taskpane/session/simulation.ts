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
import { runChunked, yielded, type YieldToMain } from "../../scheduling/yield-to-main";
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

/** Everything the session simulates with: engine and threads in one chunk, loaded with the first run. */
export { engineVersion, RunStopped };

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

export interface PlansOrder extends Pick<SimulationOrder, "sheet" | "parameters"> {
  readonly plans: readonly Plan[];
}

export interface PlansWatch {
  readonly signal: AbortSignal;
  /** Part of the years that are there, 0–1. */
  readonly onProgress: (done: number) => void;
}

/** Simulates for the pane; threads are kept until another number of them is needed. */
export class Simulator {
  private kept: { readonly count: number; readonly pool: Promise<Pool> } | null = null;

  /** Rejects with `RunStopped` if it was stopped. */
  async simulate({ sheet, parameters, years, seed }: SimulationOrder, watch: SimulationWatch): Promise<Distribution> {
    const { signal, onSimulation } = watch;
    const model = modelOfSheet(sheet, parameters);
    const pool = await this.poolFor(threadsFor(years), model);
    const yieldToMain = stoppable(createYieldToMain(), signal);
    try {
      return await simulateAll(pool, model, {
        years,
        seed,
        band: { sheet, parameters },
        tornado: { sheet, parameters },
        signal,
        onSimulation,
        ...progress(years, watch.onProgress),
        pieces: (work) => runChunked(work, yieldToMain),
      });
    } catch (error) {
      if (!(error instanceof RunStopped)) this.close();
      throw error;
    }
  }

  /** VaR and TVaR 99 of a customer's year. */
  async tail(sheet: HearingSheet, parameters: ParameterSet): Promise<TailFigures> {
    const model = modelOfSheet(sheet, parameters);
    const pool = await this.poolFor(threadsFor(defaultYears), model);
    const yieldToMain = createYieldToMain();
    const pieces = <Result>(work: Chunked<Result>): Promise<Result> => runChunked(work, yieldToMain);
    const order = { years: defaultYears, seed: defaultSeed, band: null, tornado: null, pieces };
    const { simulation } = await simulateAll(pool, model, order);
    return { var99: simulation.var["0.99"], tvar99: simulation.tvar["0.99"] };
  }

  /** What becomes of a customer's years under plans; rejects with `RunStopped` if it was stopped. */
  async planYears(
    { sheet, parameters, plans }: PlansOrder,
    { signal, onProgress }: PlansWatch,
  ): Promise<readonly PlanYears[]> {
    const model = modelOfSheet(sheet, parameters);
    const pool = await this.poolFor(threadsFor(defaultYears), model);
    const yieldToMain = stoppable(createYieldToMain(), signal);
    const asked = { claims: claimsOfSheet(sheet, parameters), plans };
    const { plans: years } = await pool.underPlans(model, { years: defaultYears, seed: defaultSeed }, asked, {
      signal,
      onProgress: (run) => onProgress(run.estimate().years / defaultYears),
      onConclude: () => onProgress(1),
      pieces: (work) => runChunked(work, yieldToMain),
    });
    return years ?? [];
  }

  close(): void {
    void this.kept?.pool.then((pool) => pool.close());
    this.kept = null;
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

function stoppable(yieldToMain: YieldToMain, signal: AbortSignal): YieldToMain {
  return () => {
    if (signal.aborted) throw new RunStopped();
    return yieldToMain();
  };
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
