import { drawBlock } from "./events";
import { bytesOfBlock, kindOf, type Losses, type SimulationOptions } from "./losses";
import type { PlanBlock } from "./plans/settle-block";
import { settlePlans } from "./plans/prepare-plans";
import type { Prepared } from "./prepare";
import { yearsInBlock } from "./year-streams";

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
  /** What becomes of it under each plan; null where none is asked for. */
  readonly plans: readonly PlanBlock[] | null;
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
  const { plans } = prepared;
  plans?.events.begin();
  drawBlock(prepared, block, years, (batch) => {
    const { scenario, events, years: at, losses, sums } = batch;
    kernel.intoYears(at, losses, events, totals, largest, touched);
    plans?.events.add(batch, buffers.numbers, block * yearsInBlock);
    const into = items[scenario] as Float64Array;
    for (let item = 0; item < into.length; item++) into[item] = (into[item] as number) + (sums[item] as number);
  });
  kernel.addYears(totals, years, buffers.sums);
  const [sum = 0, squares = 0] = buffers.sums;
  let yearsWithEvents = 0;
  for (let year = 0; year < years; year++) yearsWithEvents += touched[year] as number;
  const [these, most] = [totals.subarray(0, years), largest.subarray(0, years)];
  const settled = plans && settlePlans(plans, options);
  return { block, totals: these, largest: most, sum, squares, yearsWithEvents, items, plans: settled };
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
