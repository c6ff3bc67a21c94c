import type { Pieces } from "../pieces";
import { gammaTable, gammaTableInPieces, lognormalTable, pertTable } from "./distributions";
import type { Draw, SimulatedItem, SimulatedScenario, SimulationModel } from "./model";
import { bodyCells, type QuantileTable } from "./quantile-table";
import { streamKey, type Purpose, type StreamKey } from "./streams";

/** Events worked on at once: what they drew stays in the processor's cache. */
export const batchSize = 256;

/** Places from one slot's numbers to the next's: no power of two, or they would share lines of the cache. */
export const stride = batchSize + 8;

/** Places from one slot's table to the next's. */
export const bodySize = bodyCells + 1;

/** What is drawn for a slot: base + scale × a quantile. */
export interface Slot {
  readonly table: QuantileTable | null;
  readonly base: number;
  readonly scale: number;
}

export interface PreparedItem {
  readonly certain: number;
  /** Numbers of each event of the batch, to be multiplied. */
  readonly columns: readonly Float64Array[];
  /** Yen of each event of the batch. */
  readonly amounts: Float64Array;
}

/** A scenario with room for a batch of events. */
export interface PreparedScenario {
  readonly frequency: number;
  readonly counts: StreamKey;
  readonly events: StreamKey;
  /** What an event draws: a number for each of the scenario's draws, and one for the shock. */
  readonly slots: readonly Slot[];
  /** The slots' tables one after another, scaled. */
  readonly bodies: Float64Array;
  /** What was drawn: slot × stride + event. */
  readonly drawn: Float64Array;
  /** Where something rare was drawn, and its bits: worked out after the batch, so that the loop over it calls nothing. */
  readonly rareAt: Int32Array;
  readonly rareBits: Int32Array;
  /** Columns that hold 1 − what was drawn for a slot. */
  readonly complements: readonly { readonly from: Float64Array; readonly into: Float64Array }[];
  readonly items: readonly PreparedItem[];
}

/** A yearly factor of mean 1 on all frequencies. */
export interface Frailty {
  readonly key: StreamKey;
  readonly table: QuantileTable;
}

/** Tables, streams and room, made once for all blocks of a thread. */
export interface Prepared {
  readonly frailties: readonly Frailty[];
  readonly scenarios: readonly PreparedScenario[];
}

/** Prepares a model for years drawn from `seed`; `events` says which of an event's streams is drawn from. */
export function prepare(model: SimulationModel, seed: number, events: Purpose = "event"): Prepared {
  const { customer, frailty } = model;
  const frailties = [
    { variance: frailty.market, key: streamKey(seed, "market") },
    { variance: frailty.firm, key: streamKey(seed, "firm", customer) },
  ];
  return {
    frailties: frailties.flatMap(({ variance, key }) => (variance > 0 ? [{ key, table: gammaTable(variance) }] : [])),
    scenarios: model.scenarios.map((scenario) => ({
      ...roomFor(scenario, model.gamma),
      frequency: scenario.frequency,
      counts: streamKey(seed, "count", customer, scenario.id),
      events: streamKey(seed, events, customer, scenario.id),
    })),
  };
}

/** Makes the tables of a model, so that `prepare` finds them made: they take longer than a thread may be held. */
export function* makeTables({ gamma, frailty, scenarios }: SimulationModel): Pieces<void> {
  for (const variance of [frailty.market, frailty.firm]) if (variance > 0) yield* gammaTableInPieces(variance);
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

type Room = Pick<PreparedScenario, "slots" | "bodies" | "drawn" | "rareAt" | "rareBits" | "complements" | "items">;

function roomFor({ sigma, draws, items }: SimulatedScenario, gamma: number): Room {
  const slots = [...draws.map((draw) => slotOf(draw, gamma)), shockOf(sigma)];
  const bodies = new Float64Array(slots.length * bodySize);
  slots.forEach(({ table, base, scale }, slot) => {
    for (let cell = 0; cell < bodySize; cell++) {
      bodies[slot * bodySize + cell] = table ? base + scale * (table.body[cell] as number) : base;
    }
  });
  const drawn = new Float64Array(slots.length * stride);
  const column = (slot: number): Float64Array => drawn.subarray(slot * stride, slot * stride + batchSize);
  const complements = new Map<number, Float64Array>();
  const complement = (slot: number): Float64Array => {
    const known = complements.get(slot) ?? new Float64Array(batchSize);
    complements.set(slot, known);
    return known;
  };
  const itemOf = (item: SimulatedItem): PreparedItem => ({
    certain: item.certain,
    columns: [
      ...item.drawn.map(({ draw, complement: other }) => (other ? complement(draw) : column(draw))),
      ...(item.shocked ? [column(draws.length)] : []),
    ],
    amounts: new Float64Array(batchSize),
  });
  return {
    slots,
    bodies,
    drawn,
    rareAt: new Int32Array(slots.length * batchSize),
    rareBits: new Int32Array(slots.length * batchSize),
    items: items.map(itemOf),
    complements: [...complements].map(([slot, into]) => ({ from: column(slot), into })),
  };
}
