import type { EventBatch } from "../events";
import { yearsInBlock } from "../year-streams";
import type { ClaimsBuffers } from "./claims-buffers";
import type { EventBlock, ScenarioEvents } from "./event-block";

/** Columns that grow with the events of a block, and are filled again by the next. */
interface Growing {
  capacity: number;
  count: number;
  loss: number;
  totals: Float64Array;
  amounts: readonly Float64Array[];
  losses: Float64Array;
  hours: Float64Array;
  gift: Float64Array;
  months: Float64Array;
  unconfirmed: Uint8Array;
  years: Uint16Array;
  moments: Float64Array;
}

const firstCapacity = 256;

const empty = (classes: number): Growing => ({
  capacity: firstCapacity,
  count: 0,
  loss: 0,
  totals: new Float64Array(classes),
  amounts: Array.from({ length: classes }, () => new Float64Array(firstCapacity)),
  losses: new Float64Array(firstCapacity),
  hours: new Float64Array(firstCapacity),
  gift: new Float64Array(firstCapacity),
  months: new Float64Array(firstCapacity),
  unconfirmed: new Uint8Array(firstCapacity),
  years: new Uint16Array(firstCapacity),
  moments: new Float64Array(firstCapacity),
});

type Numbers = Float64Array | Uint8Array | Uint16Array;

/** Makes room for `count` events. */
function grow(own: Growing, count: number): void {
  if (count <= own.capacity) return;
  while (own.capacity < count) own.capacity *= 2;
  const grown = <Each extends Numbers>(column: Each, larger: Each): Each => {
    larger.set(column);
    return larger;
  };
  const floats = (column: Float64Array): Float64Array => grown(column, new Float64Array(own.capacity));
  own.amounts = own.amounts.map(floats);
  for (const column of ["losses", "hours", "gift", "months", "moments"] as const) own[column] = floats(own[column]);
  own.unconfirmed = grown(own.unconfirmed, new Uint8Array(own.capacity));
  own.years = grown(own.years, new Uint16Array(own.capacity));
}

/** Gathers the events of a block, batch by batch, as plans need to know them. */
export class EventCollector {
  private readonly scenarios: readonly Growing[];
  private order = new Int32Array(firstCapacity);
  private years = new Uint16Array(firstCapacity);
  private losses = new Float64Array(firstCapacity);
  private scenarioOf = new Uint8Array(firstCapacity);
  private moments = new Float64Array(firstCapacity);
  /** By year: where the next of its events stands in the order. */
  private readonly starts = new Int32Array(yearsInBlock + 1);

  constructor(private readonly buffers: readonly ClaimsBuffers[]) {
    this.scenarios = buffers.map(({ claims }) => empty(claims.classes.length));
  }

  begin(): void {
    for (const own of this.scenarios) {
      own.count = 0;
      own.loss = 0;
      own.totals.fill(0);
    }
  }

  /** Adds a batch of years counted from `start`, right after it was drawn. */
  add({ scenario, events, years, items, losses, sums }: EventBatch, numbers: Int32Array, start: number): void {
    const [drawn, own] = [this.buffers[scenario] as ClaimsBuffers, this.scenarios[scenario] as Growing];
    drawn.draw(start, { at: years, numbers }, events);
    const from = own.count;
    own.count += events;
    grow(own, own.count);
    for (const column of own.amounts) column.fill(0, from, own.count);
    const addTo = (place: number, amounts: Float64Array, sum: number): void => {
      own.totals[place] = (own.totals[place] as number) + sum;
      const column = own.amounts[place] as Float64Array;
      for (let event = 0; event < events; event++) {
        column[from + event] = (column[from + event] as number) + (amounts[event] as number);
      }
    };
    drawn.claims.classOf.forEach((place, item) => {
      const sum = sums[item] as number;
      own.loss += sum;
      addTo(place, items[item] as Float64Array, sum);
    });
    for (const { class: place, amounts, sum } of drawn.beside) addTo(place, amounts, sum());
    own.losses.set(losses.subarray(0, events), from);
    own.moments.set(drawn.moments.subarray(0, events), from);
    own.years.set(years.subarray(0, events), from);
    for (const name of ["hours", "gift", "months"] as const) {
      const scaled = drawn[name];
      if (!scaled) continue;
      const { factor, column } = scaled;
      const into = own[name];
      for (let event = 0; event < events; event++)
        into[from + event] = factor * (column ? (column[event] as number) : 1);
    }
    const { confirmed } = drawn.claims;
    for (let event = 0; event < events; event++) {
      own.unconfirmed[from + event] = (drawn.deciding[event] as number) < confirmed ? 0 : 1;
    }
  }

  /** The events of the block; its arrays are overwritten by the next. */
  block(): EventBlock {
    const count = this.scenarios.reduce((sum, own) => sum + own.count, 0);
    if (count > this.order.length) {
      this.order = new Int32Array(2 * count);
      this.years = new Uint16Array(2 * count);
      this.losses = new Float64Array(2 * count);
      this.scenarioOf = new Uint8Array(2 * count);
      this.moments = new Float64Array(2 * count);
    }
    let place = 0;
    for (const [scenario, own] of this.scenarios.entries()) {
      this.scenarioOf.fill(scenario, place, place + own.count);
      this.years.set(own.years.subarray(0, own.count), place);
      this.losses.set(own.losses.subarray(0, own.count), place);
      this.moments.set(own.moments.subarray(0, own.count), place);
      place += own.count;
    }
    return {
      scenarios: this.scenarios.map((own, scenario) => eventsOf(own, this.buffers[scenario] as ClaimsBuffers)),
      touched: this.sort(count),
      order: this.order.subarray(0, count),
      years: this.years.subarray(0, count),
      losses: this.losses.subarray(0, count),
      scenarioOf: this.scenarioOf.subarray(0, count),
    };
  }

  /** Puts events in the order in which they happen; says how many years have any. */
  private sort(count: number): number {
    const { starts, order, years, moments } = this;
    starts.fill(0);
    for (let place = 0; place < count; place++) {
      const after = (years[place] as number) + 1;
      starts[after] = (starts[after] as number) + 1;
    }
    let touched = 0;
    for (let year = 1; year <= yearsInBlock; year++) {
      if ((starts[year] as number) > 0) touched++;
      starts[year] = (starts[year] as number) + (starts[year - 1] as number);
    }
    for (let place = 0; place < count; place++) {
      const year = years[place] as number;
      const at = starts[year] as number;
      starts[year] = at + 1;
      order[at] = place;
    }
    // those of a year are few: each finds its place among those before it
    for (let next = 1; next < count; next++) {
      const place = order[next] as number;
      const [year, moment] = [years[place] as number, moments[place] as number];
      let at = next;
      for (; at > 0; at--) {
        const before = order[at - 1] as number;
        if (years[before] !== year || (moments[before] as number) <= moment) break;
        order[at] = before;
      }
      order[at] = place;
    }
    return touched;
  }
}

function eventsOf(own: Growing, { claims }: ClaimsBuffers): ScenarioEvents {
  const { count } = own;
  const first = (column: Float64Array, isThere: boolean): Float64Array | null =>
    isThere ? column.subarray(0, count) : null;
  return {
    count,
    amounts: own.amounts.map((column) => column.subarray(0, count)),
    totals: own.totals,
    loss: own.loss,
    hours: first(own.hours, claims.outage !== null),
    gift: first(own.gift, claims.gift !== null),
    months: first(own.months, claims.months !== null),
    unconfirmed: claims.confirmed < 1 ? own.unconfirmed.subarray(0, count) : null,
  };
}
