import { drawBlock } from "./events";
import type { Prepared } from "./prepare";
import { yearsInBlock } from "./year-streams";

/** How many years are simulated, and from which seed. */
export interface SimulationOptions {
  readonly years: number;
  readonly seed: number;
}

/** Up to so many years a loss is kept to its last bit; above, rounded to 24 bits. */
export const yearsKeptExactly = 1_000_000;

export type Losses = Float64Array | Float32Array;

const kindOf = ({ years }: SimulationOptions): typeof Float64Array | typeof Float32Array =>
  years > yearsKeptExactly ? Float32Array : Float64Array;

/** An array for the losses of `length` of the years of a run. */
export const lossesFor = (options: SimulationOptions, length: number): Losses => new (kindOf(options))(length);

/** Bytes of the losses of a whole block: of its years, and of their largest events. */
export const bytesOfBlock = (options: SimulationOptions): number =>
  2 * kindOf(options).BYTES_PER_ELEMENT * yearsInBlock;

/** The results of a block of years. */
export interface BlockResult {
  readonly block: number;
  /** Yen of each year, and of its largest event: overwritten by the next block. */
  readonly totals: Losses;
  readonly largest: Losses;
  /** Sums over the block's years: yen, yen², years with an event. */
  readonly sum: number;
  readonly squares: number;
  readonly yearsWithEvents: number;
  /** Yen of each item over the block's years, scenario by scenario. */
  readonly items: readonly Float64Array[];
}

export const blocksOf = ({ years }: SimulationOptions): number => Math.ceil(years / yearsInBlock);

/** Years in a block; the last may be short. */
export const yearsOf = ({ years }: SimulationOptions, block: number): number =>
  Math.min(yearsInBlock, years - block * yearsInBlock);

/** Simulates one block. The same whichever thread does it, and in whatever order. */
export function simulateBlock(prepared: Prepared, options: SimulationOptions, block: number): BlockResult {
  const years = yearsOf(options, block);
  const { kernel, buffers } = prepared;
  const { totals, largest, touched } = buffers;
  for (const array of [totals, largest, touched]) array.fill(0);
  const items = prepared.scenarios.map(({ amounts }) => new Float64Array(amounts.length));
  drawBlock(prepared, block, years, ({ scenario, events, years: at, losses, sums }) => {
    kernel.intoYears(at, losses, events, totals, largest, touched);
    const into = items[scenario] as Float64Array;
    for (let item = 0; item < into.length; item++) into[item] = (into[item] as number) + (sums[item] as number);
  });
  kernel.addYears(totals, years, buffers.sums);
  const [sum = 0, squares = 0] = buffers.sums;
  let yearsWithEvents = 0;
  for (let year = 0; year < years; year++) yearsWithEvents += touched[year] as number;
  const [these, most] = [totals.subarray(0, years), largest.subarray(0, years)];
  return { block, totals: these, largest: most, sum, squares, yearsWithEvents, items };
}

/** The same with arrays of its own, in a buffer from a byte on. */
export function copyOf(
  result: BlockResult,
  options: SimulationOptions,
  buffer: ArrayBuffer = new ArrayBuffer(bytesOfBlock(options)),
  at = 0,
): BlockResult {
  const copied = (losses: Losses, from: number): Losses => {
    const into = new (kindOf(options))(buffer, from, losses.length);
    into.set(losses);
    return into;
  };
  const largest = copied(result.largest, at + bytesOfBlock(options) / 2);
  return { ...result, totals: copied(result.totals, at), largest };
}
