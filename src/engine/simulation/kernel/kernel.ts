import type { StreamKey } from "../streams";

/** A year and the number of an event in it, where the next batch begins. */
export type Cursor = Int32Array;

/** Yen of an item, event by event: what is certain × each of its columns, from the left, into `amounts`. */
export interface ItemProduct {
  readonly certain: number;
  readonly columns: readonly Float64Array[];
  readonly amounts: Float64Array;
}

/**
 * The loops in which a simulation spends its time, over arrays the kernel made itself. Every kernel gives the same
 * bits: products from the left, sums of even and odd places apart and then together. Up to three places after the last
 * may be read and written: arrays of years and of events have a multiple of four.
 */
export interface Kernel {
  /** Bytes of all arrays it can make. */
  readonly capacity: number;
  /** Frees all arrays made so far: none may be used afterwards. */
  readonly clear: () => void;
  /** New arrays of zeros. */
  readonly floats: (length: number) => Float64Array;
  readonly words: (length: number) => Int32Array;

  /**
   * Random bits of the part of four streams that belongs to `major`, a quarter of `into` each, a multiple of four.
   * `streams` holds the first words of their keys, then the second, then the third.
   */
  readonly drawBits: (streams: Int32Array, major: number, into: Int32Array) => void;

  /**
   * Quantiles of a table's body at the first `count` bits. Says how many are rare, and in `rare` which: the body does
   * not know them.
   */
  readonly quantiles: (
    body: Float64Array,
    bits: Int32Array,
    into: Float64Array,
    count: number,
    rare: Int32Array,
  ) => number;

  /**
   * Events of each year, up to two, of mean frequency × factor. Says how many years that does not settle, which have
   * −1, and in `unsettled` which. `salt` is what further bits are drawn with.
   */
  readonly settle: (
    bits: Int32Array,
    factors: Float64Array,
    frequency: number,
    salt: number,
    counts: Int32Array,
    years: number,
    unsettled: Int32Array,
  ) => number;

  /**
   * Adds to each year's count those of its `events` that reach a customer, each with the chance given: by the bits of the
   * year and the event's number, mixed.
   */
  readonly addReached: (
    events: Int32Array,
    bits: Int32Array,
    salt: number,
    chance: number,
    counts: Int32Array,
    years: number,
  ) => void;

  /** The next events in the order of years, `most` at once: their years and numbers. Says how many; 0 at the end. */
  readonly gather: (
    counts: Int32Array,
    years: number,
    cursor: Cursor,
    at: Int32Array,
    numbers: Int32Array,
    most: number,
  ) => number;

  /**
   * What each event draws for each slot, by the slots' bodies: slot × stride + event. Says how many are rare, and in
   * `rareAt` and `rareBits` where, and at which bits; those of places past the last event among them.
   */
  readonly drawSlots: (
    key: StreamKey,
    start: number,
    at: Int32Array,
    numbers: Int32Array,
    events: number,
    bodies: Float64Array,
    slots: number,
    drawn: Float64Array,
    rareAt: Int32Array,
    rareBits: Int32Array,
  ) => number;

  /**
   * Draws rare values again, base + scale × a quantile from the tails of the slot's table. Says how many fell into the
   * very ends, which no table knows: they are at the front of both lists then.
   */
  readonly fillRare: (
    rareAt: Int32Array,
    rareBits: Int32Array,
    rares: number,
    tails: Float64Array,
    bases: Float64Array,
    scales: Float64Array,
    drawn: Float64Array,
  ) => number;

  /** 1 − each. */
  readonly complement: (from: Float64Array, into: Float64Array, count: number) => void;
  /** 1 in place of the share where what decides is below the probability. */
  readonly choose: (decided: Float64Array, probability: number, share: Float64Array, count: number) => void;
  /** What stands at each of the places. */
  readonly pick: (from: Float64Array, places: Int32Array, into: Float64Array, count: number) => void;
  /** Each × each. */
  readonly times: (into: Float64Array, by: Float64Array, count: number) => void;

  /**
   * What works out a batch: the amounts of the first events, item by item; into `losses` all of an event, into `sums`
   * all of an item.
   */
  readonly items: (
    declared: readonly ItemProduct[],
    losses: Float64Array,
    sums: Float64Array,
  ) => (events: number) => void;

  /** Adds events' losses to their years, keeps the largest, and marks years with an event by 1. */
  readonly intoYears: (
    at: Int32Array,
    losses: Float64Array,
    events: number,
    totals: Float64Array,
    largest: Float64Array,
    touched: Int32Array,
  ) => void;

  /** Yen and yen² of the first `years`, into the first two places. */
  readonly addYears: (totals: Float64Array, years: number, into: Float64Array) => void;

  /** Counts the first losses by bins (order-statistics.ts). */
  readonly countBins: (losses: Float64Array, count: number, bins: Int32Array) => void;

  /** Says how many losses are of bins whose place in `wanted` is not negative; where, and what stands there. */
  readonly pickBins: (
    losses: Float64Array,
    count: number,
    wanted: Int32Array,
    places: Int32Array,
    members: Int32Array,
  ) => number;

  /** Adds what losses exceed each threshold by, and its square; thresholds rise. */
  readonly addExcesses: (
    losses: Float64Array,
    count: number,
    thresholds: Float64Array,
    sums: Float64Array,
    squares: Float64Array,
  ) => void;
}
