import { drawBlock } from "./events";
import { yearsInBlock, type Prepared } from "./prepare";

/** How many years are simulated, and from which seed. */
export interface SimulationOptions {
  readonly years: number;
  readonly seed: number;
}

/** Up to so many years a loss is kept to its last bit; above, rounded to 24 bits. */
export const yearsKeptExactly = 1_000_000;

export type Losses = Float64Array | Float32Array;

/** An array for the losses of `length` of the years of a run. */
export const lossesFor = ({ years }: SimulationOptions, length: number): Losses =>
  years > yearsKeptExactly ? new Float32Array(length) : new Float64Array(length);

/** What a block of years came to; plain arrays, so that a thread can hand it over. */
export interface BlockResult {
  readonly block: number;
  /** Yen of each year, and of its largest event. */
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
  const { kernel, room } = prepared;
  const { totals, largest, touched } = room;
  for (const array of [totals, largest, touched]) array.fill(0);
  const items = prepared.scenarios.map(({ amounts }) => new Float64Array(amounts.length));
  drawBlock(prepared, block, years, ({ scenario, events, years: at, losses, sums }) => {
    kernel.intoYears(at, losses, events, totals, largest, touched);
    const into = items[scenario] as Float64Array;
    for (let item = 0; item < into.length; item++) into[item] = (into[item] as number) + (sums[item] as number);
  });
  kernel.addYears(totals, years, room.sums);
  const [sum = 0, squares = 0] = room.sums;
  let yearsWithEvents = 0;
  for (let year = 0; year < years; year++) yearsWithEvents += touched[year] as number;
  const kept = (losses: Float64Array): Losses => {
    const into = lossesFor(options, years);
    into.set(losses.subarray(0, years));
    return into;
  };
  return { block, totals: kept(totals), largest: kept(largest), sum, squares, yearsWithEvents, items };
}
