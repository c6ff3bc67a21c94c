import type { Chunked } from "../../scheduling/chunked";
import { buffersOfBlock, placesOfBlock, type Buffers } from "./block-buffers";
import { gammaTable, gammaTableChunked, lognormalTable } from "./distributions";
import { bodySize, kernelFrom, type Kernel } from "./kernel";
import type { SimulatedScenario, SimulationModel } from "./model";
import { placesOfClaims } from "./plans/claims-buffers";
import type { PlansAsked } from "./plans/plans-asked";
import { preparePlans, type PreparedPlans } from "./plans/prepare-plans";
import type { QuantileTable } from "./quantile-table";
import { placesOf, scenarioBuffers, type ScenarioBuffers } from "./scenario-buffers";
import { slotPlan } from "./slots";
import { streamKey, type StreamKey } from "./streams";
import { placesOfStreams, YearRows, type DrawnYears, type YearStreams } from "./year-streams";

/** Events that are drawn year by year. */
interface Counted extends DrawnYears {
  /** Events a year. */
  readonly frequency: number;
}

/** Events of a cause that customers share, and what decides which of them reach this customer. */
interface PreparedCause extends Counted {
  readonly reaches: number;
  readonly reachedBy: DrawnYears;
}

/** A scenario with buffers for a batch of events. */
export interface PreparedScenario extends ScenarioBuffers {
  /** Events a year in all: the customer's own, and those of causes it shares. */
  readonly frequency: number;
  readonly own: Counted;
  readonly causes: readonly PreparedCause[];
  /** What multiplies the frequencies, year by year. */
  readonly factors: Float64Array;
  readonly events: StreamKey;
}

/** A yearly factor of mean 1, on all frequencies or on all amounts. */
interface YearlyFactor extends DrawnYears {
  readonly table: QuantileTable;
  /** The table's body, where the kernel reads it. */
  readonly body: Float64Array;
  /** What it multiplies, year by year. */
  readonly into: Float64Array;
}

/** Tables, streams and buffers, made once for all blocks of a thread. */
export interface Prepared {
  readonly kernel: Kernel;
  readonly buffers: Buffers;
  readonly years: readonly YearStreams[];
  readonly yearly: readonly YearlyFactor[];
  /** Whether a year multiplies all its amounts. */
  readonly severityVaries: boolean;
  readonly scenarios: readonly PreparedScenario[];
  /** Null where no plans are asked for. */
  readonly plans: PreparedPlans | null;
}

/** Prepares a model for years drawn from `seed`; in the buffers of an earlier one no longer used, if given. */
export const prepare = (
  model: SimulationModel,
  seed: number,
  earlier: Prepared | null = null,
  asked: PlansAsked | null = null,
): Prepared => prepareOn(kernelFrom(earlier?.kernel ?? null, bytesFor(model, asked)), model, seed, asked);

/** On a kernel with capacity enough. */
export function prepareOn(
  kernel: Kernel,
  model: SimulationModel,
  seed: number,
  asked: PlansAsked | null = null,
): Prepared {
  const { customer, frailty, knowledge, gamma } = model;
  const buffers = buffersOfBlock(kernel);
  const { factors, steady, severity } = buffers;
  const yearly = [
    { spread: frailty.market, key: streamKey(seed, "market"), tableFor: gammaTable, into: factors },
    { spread: frailty.firm, key: streamKey(seed, "firm", customer), tableFor: gammaTable, into: factors },
    { spread: knowledge.frequency, key: streamKey(seed, "knowledge"), tableFor: lognormalTable, into: factors },
    {
      spread: knowledge.severity,
      key: streamKey(seed, "knowledge-severity"),
      tableFor: lognormalTable,
      into: severity,
    },
  ].filter(({ spread }) => spread > 0);
  const rows = new YearRows(kernel);
  const severityVaries = knowledge.severity > 0;
  for (const each of [factors, steady, severity, buffers.severityAt]) each.fill(1);
  const perScenario = model.scenarios.map((scenario) =>
    scenarioBuffers(scenario, gamma, kernel, buffers.losses, severityVaries ? buffers.severityAt : null),
  );
  return {
    kernel,
    buffers,
    years: rows.streams,
    yearly: yearly.map(({ spread, key, tableFor, into }) => {
      const table = tableFor(spread);
      const body = kernel.floats(bodySize);
      body.set(table.body);
      return { ...rows.add(key), table, body, into };
    }),
    severityVaries,
    scenarios: model.scenarios.map((scenario, index) => ({
      ...(perScenario[index] as ScenarioBuffers),
      frequency: scenario.frequency,
      ...countsOf(scenario, customer, seed, rows),
      factors: scenario.yearly ? factors : steady,
      events: streamKey(seed, "event", customer, scenario.id),
    })),
    plans: asked && preparePlans(asked, model, seed, kernel, perScenario),
  };
}

/** A cause's events are drawn without the customer, so that all who name it have the same; those reached by, with it. */
function countsOf(
  { id, frequency, causes }: SimulatedScenario,
  customer: string,
  seed: number,
  rows: YearRows,
): Pick<PreparedScenario, "own" | "causes"> {
  const shared = causes.reduce((sum, { share }) => sum + share, 0);
  return {
    own: { ...rows.add(streamKey(seed, "count", customer, id)), frequency: frequency * Math.max(0, 1 - shared) },
    causes: causes.map(({ name, share, reaches }) => ({
      ...rows.add(streamKey(seed, "provider", "", name)),
      frequency: (frequency * share) / reaches,
      reaches,
      reachedBy: rows.add(streamKey(seed, "affected", customer, name)),
    })),
  };
}

/** Yearly factors at most. */
const mostYearly = 4;

/** More bytes than all arrays of a model take. */
function bytesFor({ scenarios }: SimulationModel, asked: PlansAsked | null): number {
  const streams = scenarios.reduce((sum, { causes }) => sum + 1 + 2 * causes.length, mostYearly);
  const ofBlock = placesOfBlock + placesOfStreams(streams) + mostYearly * bodySize;
  const ofPlans = asked ? placesOfClaims(asked.claims) : 0;
  return 8 * scenarios.reduce((sum, scenario) => sum + placesOf(scenario), ofBlock + ofPlans);
}

/** Makes the tables of a model, so that `prepare` finds them made: they take longer than a thread may be held. */
export function* makeTables({ gamma, frailty, knowledge, scenarios }: SimulationModel): Chunked<void> {
  for (const variance of [frailty.market, frailty.firm]) if (variance > 0) yield* gammaTableChunked(variance);
  for (const sigma of [knowledge.frequency, knowledge.severity]) {
    if (sigma > 0) lognormalTable(sigma);
    yield;
  }
  for (const scenario of scenarios) {
    for (const makeSlot of slotPlan(scenario, gamma).slots) {
      makeSlot();
      yield;
    }
  }
}
