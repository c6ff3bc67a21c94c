import type { Chunked } from "../../scheduling/chunked";
import { gammaTable, gammaTableChunked, lognormalTable, pertTable } from "./distributions";
import {
  batchSize,
  bodySize,
  kernelFrom,
  stride,
  tailSize,
  type Cursor,
  type ItemProduct,
  type Kernel,
} from "./kernel";
import type { Draw, SimulatedItem, SimulatedScenario, SimulationModel } from "./model";
import type { QuantileTable } from "./quantile-table";
import { streamKey, type StreamKey } from "./streams";

/** What is drawn for a slot: base + scale × a quantile. */
export interface Slot {
  readonly table: QuantileTable | null;
  readonly base: number;
  readonly scale: number;
}

/** A scenario with buffers for a batch of events. */
export interface PreparedScenario {
  readonly frequency: number;
  /** What a year's count is drawn by, and what further bits of it are drawn with. */
  readonly bits: Int32Array;
  readonly salt: number;
  readonly events: StreamKey;
  /** What an event draws: a number for each of the scenario's draws, and one for the shock. */
  readonly slots: readonly Slot[];
  /** The slots' tables one after another, scaled. */
  readonly bodies: Float64Array;
  /** What is rare: the tails of the slots' tables one after another, not scaled; each slot's base and scale. */
  readonly tails: Float64Array;
  readonly bases: Float64Array;
  readonly scales: Float64Array;
  /** What was drawn: slot × stride + event. */
  readonly drawn: Float64Array;
  /** Where something rare was drawn, and its bits: worked out after the batch, so that the loop over it calls nothing. */
  readonly rareAt: Int32Array;
  readonly rareBits: Int32Array;
  /** Columns that hold 1 − what was drawn for a slot. */
  readonly complements: readonly { readonly from: Float64Array; readonly into: Float64Array }[];
  /** Yen of each event of the batch, item by item, and their sums. */
  readonly amounts: readonly Float64Array[];
  readonly sums: Float64Array;
  /** Works them out, and each event's losses. */
  readonly workOut: (events: number) => void;
}

/** Four streams that are drawn from together, and the random bits of a block's years: a row of them each. */
interface YearStreams {
  readonly words: Int32Array;
  readonly bits: Int32Array;
  readonly rows: readonly Int32Array[];
}

/** A yearly factor of mean 1 on all frequencies. */
interface Frailty {
  readonly bits: Int32Array;
  readonly table: QuantileTable;
  /** The table's body, where the kernel reads it. */
  readonly body: Float64Array;
}

/** What is worked on of a block of years, and of a batch of its events. */
interface Buffers {
  readonly factors: Float64Array;
  readonly drawn: Float64Array;
  readonly counts: Int32Array;
  /** Places where a loop left something to do. */
  readonly places: Int32Array;
  readonly cursor: Cursor;
  /** The year of each event of the batch, its number in the year, and its yen. */
  readonly at: Int32Array;
  readonly numbers: Int32Array;
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
  readonly frailties: readonly Frailty[];
  readonly scenarios: readonly PreparedScenario[];
}

/** Prepares a model for years drawn from `seed`; in the buffers of an earlier one no longer used, if given. */
export const prepare = (model: SimulationModel, seed: number, earlier: Prepared | null = null): Prepared =>
  prepareOn(kernelFrom(earlier?.kernel ?? null, bytesFor(model)), model, seed);

/** On a kernel with capacity enough. */
export function prepareOn(kernel: Kernel, model: SimulationModel, seed: number): Prepared {
  const { customer, frailty, gamma } = model;
  const frailties = [
    { variance: frailty.market, key: streamKey(seed, "market") },
    { variance: frailty.firm, key: streamKey(seed, "firm", customer) },
  ].filter(({ variance }) => variance > 0);
  const counts = model.scenarios.map(({ id }) => streamKey(seed, "count", customer, id));
  const years = streamsOf([...frailties.map(({ key }) => key), ...counts], kernel);
  const rows = years.flatMap((streams) => streams.rows);
  const buffers = buffersOfBlock(kernel);
  return {
    kernel,
    buffers,
    years,
    frailties: frailties.map(({ variance }, index) => {
      const table = gammaTable(variance);
      const body = kernel.floats(bodySize);
      body.set(table.body);
      return { bits: rows[index] as Int32Array, table, body };
    }),
    scenarios: model.scenarios.map((scenario, index) => ({
      ...buffersOfScenario(scenario, gamma, kernel, buffers.losses),
      frequency: scenario.frequency,
      bits: rows[frailties.length + index] as Int32Array,
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

/** More bytes than all arrays of a model take. */
function bytesFor({ scenarios }: SimulationModel): number {
  const ofSlot = bodySize + tailSize + 2 * stride + batchSize + 16;
  const ofItem = batchSize + 8;
  // the bits of frailties and counts, by fours
  const streams = 4 * Math.ceil((scenarios.length + 2) / 4);
  const ofBlock = (8 + streams) * yearsInBlock + 2 * bodySize + 4 * batchSize;
  const places = scenarios.reduce(
    (sum, { draws, items }) =>
      sum + (draws.length + 1) * ofSlot + items.reduce((of, { drawn }) => of + ofItem + drawn.length, 0),
    0,
  );
  return 8 * (places + ofBlock);
}

const buffersOfBlock = ({ floats, words }: Kernel): Buffers => ({
  factors: floats(yearsInBlock),
  drawn: floats(yearsInBlock),
  counts: words(yearsInBlock),
  places: words(yearsInBlock),
  cursor: words(2),
  at: words(batchSize),
  numbers: words(batchSize),
  losses: floats(batchSize),
  totals: floats(yearsInBlock),
  largest: floats(yearsInBlock),
  touched: words(yearsInBlock),
  sums: floats(2),
});

/** Makes the tables of a model, so that `prepare` finds them made: they take longer than a thread may be held. */
export function* makeTables({ gamma, frailty, scenarios }: SimulationModel): Chunked<void> {
  for (const variance of [frailty.market, frailty.firm]) if (variance > 0) yield* gammaTableChunked(variance);
  for (const { sigma, draws } of scenarios) {
    shockOf(sigma);
    yield;
    for (const draw of draws) {
      slotOf(draw, gamma);
      yield;
    }
  }
}

const slotOf = ({ low, likely, high }: Draw, gamma: number): Slot =>
  low === high
    ? { table: null, base: low, scale: 0 }
    : { table: pertTable((likely - low) / (high - low), gamma), base: low, scale: high - low };

const shockOf = (sigma: number): Slot =>
  sigma === 0 ? { table: null, base: 1, scale: 0 } : { table: lognormalTable(sigma), base: 0, scale: 1 };

type ScenarioRoom = Omit<PreparedScenario, "frequency" | "bits" | "salt" | "events">;

function buffersOfScenario(
  { sigma, draws, items }: SimulatedScenario,
  gamma: number,
  { floats, words, items: worksOut }: Kernel,
  losses: Float64Array,
): ScenarioRoom {
  const slots = [...draws.map((draw) => slotOf(draw, gamma)), shockOf(sigma)];
  const bodies = floats(slots.length * bodySize);
  const [tails, bases, scales] = [floats(slots.length * tailSize), floats(slots.length), floats(slots.length)];
  slots.forEach(({ table, base, scale }, slot) => {
    bases[slot] = base;
    scales[slot] = scale;
    if (table) {
      tails.set(table.lower, slot * tailSize);
      tails.set(table.upper, slot * tailSize + table.lower.length);
    }
    for (let cell = 0; cell < bodySize; cell++) {
      bodies[slot * bodySize + cell] = table ? base + scale * (table.body[cell] as number) : base;
    }
  });
  const drawn = floats(slots.length * stride);
  const column = (slot: number): Float64Array => drawn.subarray(slot * stride, slot * stride + batchSize);
  const complements = new Map<number, Float64Array>();
  const complement = (slot: number): Float64Array => {
    const known = complements.get(slot) ?? floats(batchSize);
    complements.set(slot, known);
    return known;
  };
  const itemOf = (item: SimulatedItem): ItemProduct => ({
    certain: item.certain,
    columns: [
      ...item.drawn.map(({ draw, complement: other }) => (other ? complement(draw) : column(draw))),
      ...(item.shocked ? [column(draws.length)] : []),
    ],
    amounts: floats(batchSize),
  });
  const declared = items.map(itemOf);
  const sums = floats(items.length);
  return {
    slots,
    bodies,
    tails,
    bases,
    scales,
    drawn,
    rareAt: words(slots.length * batchSize),
    rareBits: words(slots.length * batchSize),
    amounts: declared.map(({ amounts }) => amounts),
    sums,
    workOut: worksOut(declared, losses, sums),
    complements: [...complements].map(([slot, into]) => ({ from: column(slot), into })),
  };
}
