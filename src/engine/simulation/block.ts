import { drawBlock, yearsInBlock } from "./events";
import type { Prepared } from "./prepare";

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
  const [totals, largest] = [new Float64Array(years), new Float64Array(years)];
  const touched = new Uint8Array(years);
  const items = prepared.scenarios.map((scenario) => new Float64Array(scenario.items.length));
  drawBlock(prepared, block, years, null, (batch) => {
    for (let event = 0; event < batch.events; event++) {
      const year = batch.years[event] as number;
      const loss = batch.totals[event] as number;
      totals[year] = (totals[year] as number) + loss;
      if (loss > (largest[year] as number)) largest[year] = loss;
      touched[year] = 1;
    }
    const sums = items[batch.scenario] as Float64Array;
    batch.items.forEach((amounts, item) => {
      let sum = sums[item] as number;
      for (let event = 0; event < batch.events; event++) sum += amounts[event] as number;
      sums[item] = sum;
    });
  });
  let [sum, squares, yearsWithEvents] = [0, 0, 0];
  for (let year = 0; year < years; year++) {
    const loss = totals[year] as number;
    sum += loss;
    squares += loss * loss;
    yearsWithEvents += touched[year] as number;
  }
  const kept = (losses: Float64Array): Losses => {
    const into = lossesFor(options, 0);
    return into instanceof Float32Array ? Float32Array.from(losses) : losses;
  };
  return { block, totals: kept(totals), largest: kept(largest), sum, squares, yearsWithEvents, items };
}
