import type { EventBlock } from "./event-block";
import { exhaustible } from "./plan-sums";
import { columnCount } from "./scenario-terms";

/** What becomes of each event of a block by itself, by place; what a year has left is not looked at yet. Yen. */
export interface Claimed {
  /** What counts as loss, where a plan takes on more than is lost. */
  losses: Float64Array;
  /** What the terms leave, before the limits. */
  own: Float64Array;
  /** What the limits leave of it, under the aggregate and beside it. */
  within: Float64Array;
  apart: Float64Array;
  /** What is paid in the end, before others of a shared policy bear their parts. */
  paid: Float64Array;
  /** A bit for each line whose limit is used up. */
  exhausted: Uint8Array;
}

/** Columns that every scenario and every plan of a thread works in. */
export class SettlementBuffers {
  private capacity = 0;
  columns: readonly Float64Array[] = [];
  defence: Float64Array = new Float64Array(0);
  waiting: Float64Array = new Float64Array(0);
  period: Float64Array = new Float64Array(0);
  claimed: Claimed = claimedOf(0);
  /** Events, and years, by the limits they use up: a bit each. */
  readonly eventCounts = new Int32Array(1 << exhaustible.length);
  readonly yearCounts = new Int32Array(1 << exhaustible.length);

  /** Makes room for the events of a block. */
  fit(events: number): void {
    if (events <= this.capacity) return;
    this.capacity = 2 * events;
    const floats = (): Float64Array => new Float64Array(this.capacity);
    this.columns = Array.from({ length: columnCount }, floats);
    this.defence = floats();
    this.waiting = floats();
    this.period = floats();
    this.claimed = claimedOf(this.capacity);
  }

  /** The losses of a block, to be added to. */
  lossesOf({ losses }: EventBlock): Float64Array {
    this.claimed.losses.set(losses);
    return this.claimed.losses;
  }
}

const claimedOf = (events: number): Claimed => ({
  losses: new Float64Array(events),
  own: new Float64Array(events),
  within: new Float64Array(events),
  apart: new Float64Array(events),
  paid: new Float64Array(events),
  exhausted: new Uint8Array(events),
});
