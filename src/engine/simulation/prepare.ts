import { gammaTable, lognormalTable, pertTable } from "./distributions";
import type { SimulatedItem, SimulatedScenario, SimulationModel } from "./model";
import type { QuantileTable } from "./quantile-table";
import { streamKey, type Purpose, type StreamKey } from "./streams";

/** Events worked on at once: their columns stay in the processor's cache. */
export const batchSize = 512;

/** A column of numbers, one an event: base + scale × the quantile at what the event drew for a slot. */
export interface Column {
  readonly slot: number;
  /** Null where nothing is uncertain: the column holds `base` throughout. */
  readonly table: QuantileTable | null;
  readonly base: number;
  readonly scale: number;
  readonly values: Float64Array;
}

export interface PreparedItem {
  readonly certain: number;
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
  readonly slots: number;
  /** 32 random bits: slot × batch + event. */
  readonly bits: Int32Array;
  readonly columns: readonly Column[];
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
      ...columnsOf(scenario, model.gamma),
      frequency: scenario.frequency,
      counts: streamKey(seed, "count", customer, scenario.id),
      events: streamKey(seed, events, customer, scenario.id),
    })),
  };
}

type Columns = Pick<PreparedScenario, "slots" | "bits" | "columns" | "items">;

function columnsOf({ sigma, draws, items }: SimulatedScenario, gamma: number): Columns {
  const slots = draws.length + 1;
  const columns: Column[] = [];
  const add = (slot: number, table: QuantileTable | null, base: number, scale: number): Float64Array => {
    const known = columns.find((each) => each.slot === slot && each.base === base && each.scale === scale);
    if (known) return known.values;
    const values = new Float64Array(batchSize).fill(base);
    columns.push({ slot, table, base, scale, values });
    return values;
  };
  const itemOf = ({ certain, drawn, shocked }: SimulatedItem): PreparedItem => {
    const factors = drawn.map(({ draw: slot, complement }) => {
      const draw = draws[slot];
      if (!draw) throw new Error(`No draw ${slot}`);
      const { low, likely, high } = draw;
      const table = low === high ? null : pertTable((likely - low) / (high - low), gamma);
      return complement ? add(slot, table, 1 - low, low - high) : add(slot, table, low, high - low);
    });
    if (shocked && sigma > 0) factors.push(add(draws.length, lognormalTable(sigma), 0, 1));
    return { certain, columns: factors, amounts: new Float64Array(batchSize) };
  };
  return { slots, bits: new Int32Array(slots * batchSize), items: items.map(itemOf), columns };
}
