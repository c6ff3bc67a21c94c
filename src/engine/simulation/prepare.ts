import type { Chunked } from "../../scheduling/chunked";
import { gammaTable, gammaTableChunked, lognormalTable } from "./distributions";
import { batchSize, bodySize, kernelFrom, type Cursor, type Kernel } from "./kernel";
import type { SimulationModel } from "./model";
import type { QuantileTable } from "./quantile-table";
import { placesOf, roomFor, type ScenarioRoom } from "./scenario-room";
import { slotPlan } from "./slots";
import { streamKey, type StreamKey } from "./streams";

/** A scenario with buffers for a batch of events. */
export interface PreparedScenario extends ScenarioRoom {
  readonly frequency: number;
  /** What multiplies the frequency, year by year. */
  readonly factors: Float64Array;
  /** What a year's count is drawn by, and what further bits of it are drawn with. */
  readonly bits: Int32Array;
  readonly salt: number;
  readonly events: StreamKey;
}

/** Four streams that are drawn from together, and the random bits of a block's years: a row of them each. */
interface YearStreams {
  readonly words: Int32Array;
  readonly bits: Int32Array;
  readonly rows: readonly Int32Array[];
}

/** A yearly factor of mean 1, on all frequencies or on all amounts. */
interface YearlyFactor {
  readonly bits: Int32Array;
  readonly table: QuantileTable;
  /** The table's body, where the kernel reads it. */
  readonly body: Float64Array;
  /** What it multiplies, year by year. */
  readonly into: Float64Array;
}

/** What is worked on of a block of years, and of a batch of its events. */
interface Buffers {
  /** What the years multiply frequencies by; where they leave them alone; what they multiply amounts by. */
  readonly factors: Float64Array;
  readonly steady: Float64Array;
  readonly severity: Float64Array;
  readonly drawn: Float64Array;
  readonly counts: Int32Array;
  /** Places where a loop left something to do. */
  readonly places: Int32Array;
  readonly cursor: Cursor;
  /** The year of each event of the batch, its number in the year, what its year multiplies amounts by, and its yen. */
  readonly at: Int32Array;
  readonly numbers: Int32Array;
  readonly severityAt: Float64Array;
  readonly losses: Float64Array;
  /** Yen of each year, and of its largest event; 1 where there is one. */
  readonly totals: Float64Array;
  readonly largest: Float64Array;
  readonly touched: Int32Array;
  /** Yen and yen² of the block. */
  readonly sums: Float64Array;
}

/** Years in a block: the unit of work and of adding up. */
export const yearsInBlock = 4_096;

/** Tables, streams and buffers, made once for all blocks of a thread. */
export interface Prepared {
  readonly kernel: Kernel;
  readonly buffers: Buffers;
  readonly years: readonly YearStreams[];
  readonly yearly: readonly YearlyFactor[];
  /** Whether a year multiplies all its amounts. */
  readonly severityVaries: boolean;
  readonly scenarios: readonly PreparedScenario[];
}

/** Prepares a model for years drawn from `seed`; in the buffers of an earlier one no longer used, if given. */
export const prepare = (model: SimulationModel, seed: number, earlier: Prepared | null = null): Prepared =>
  prepareOn(kernelFrom(earlier?.kernel ?? null, bytesFor(model)), model, seed);

/** On a kernel with capacity enough. */
export function prepareOn(kernel: Kernel, model: SimulationModel, seed: number): Prepared {
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
  const counts = model.scenarios.map(({ id }) => streamKey(seed, "count", customer, id));
  const years = streamsOf([...yearly.map(({ key }) => key), ...counts], kernel);
  const rows = years.flatMap((streams) => streams.rows);
  const severityVaries = knowledge.severity > 0;
  for (const each of [factors, steady, severity, buffers.severityAt]) each.fill(1);
  return {
    kernel,
    buffers,
    years,
    yearly: yearly.map(({ spread, tableFor, into }, index) => {
      const table = tableFor(spread);
      const body = kernel.floats(bodySize);
      body.set(table.body);
      return { bits: rows[index] as Int32Array, table, body, into };
    }),
    severityVaries,
    scenarios: model.scenarios.map((scenario, index) => ({
      ...roomFor(scenario, gamma, kernel, buffers.losses, severityVaries ? buffers.severityAt : null),
      frequency: scenario.frequency,
      factors: scenario.yearly ? factors : steady,
      bits: rows[yearly.length + index] as Int32Array,
      salt: (counts[index] as StreamKey)[3],
      events: streamKey(seed, "event", customer, scenario.id),
    })),
  };
}

/** By fours; the last of them are streams that nobody asks for. */
function streamsOf(keys: readonly StreamKey[], { words }: Kernel): readonly YearStreams[] {
  return Array.from({ length: Math.ceil(keys.length / 4) }, (_, group): YearStreams => {
    const [own, bits] = [words(12), words(4 * yearsInBlock)];
    keys.slice(group * 4, group * 4 + 4).forEach((key, stream) => {
      for (let word = 0; word < 3; word++) own[word * 4 + stream] = key[word] as number;
    });
    const rows = [0, 1, 2, 3].map((row) => bits.subarray(row * yearsInBlock, (row + 1) * yearsInBlock));
    return { words: own, bits, rows };
  });
}

/** Yearly factors at most. */
const mostYearly = 4;

/** More bytes than all arrays of a model take. */
function bytesFor({ scenarios }: SimulationModel): number {
  // the bits of yearly factors and counts, by fours
  const streams = 4 * Math.ceil((scenarios.length + mostYearly) / 4);
  const ofBlock = (10 + streams) * yearsInBlock + mostYearly * bodySize + 8 * batchSize;
  return 8 * scenarios.reduce((sum, scenario) => sum + placesOf(scenario), ofBlock);
}

const buffersOfBlock = ({ floats, words }: Kernel): Buffers => ({
  factors: floats(yearsInBlock),
  steady: floats(yearsInBlock),
  severity: floats(yearsInBlock),
  drawn: floats(yearsInBlock),
  counts: words(yearsInBlock),
  places: words(yearsInBlock),
  cursor: words(2),
  at: words(batchSize),
  numbers: words(batchSize),
  severityAt: floats(batchSize),
  losses: floats(batchSize),
  totals: floats(yearsInBlock),
  largest: floats(yearsInBlock),
  touched: words(yearsInBlock),
  sums: floats(2),
});

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
