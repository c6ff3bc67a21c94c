import { drawBlock } from "./events";
import { batchSize } from "./kernel";
import type { Prepared } from "./prepare";
import { yearsInBlock } from "./year-streams";
import type { Tail } from "./order-statistics";

/** The worst years of a block. */
export interface WorstYears {
  readonly block: number;
  /** Counted in the block, rising. */
  readonly years: Int32Array;
  /** What each counts for: those above VaR whole, those at it for what is missing to (1 − level)·n years. */
  readonly weights: Float64Array;
}

/** Yen by which each item carries the worst years of a block, those of a scenario after those of the one before. */
export type TailItems = Float64Array;

/** The years that make up TVaR at a level whose VaR is `atRisk`, block by block, of the tail of so many years. */
export function worstYears(tail: Tail, years: number, level: number, atRisk: number): readonly WorstYears[] {
  const worst = new Int32Array(tail.losses.length);
  let [count, above] = [0, 0];
  for (let place = 0; place < worst.length; place++) {
    const loss = tail.losses[place] as number;
    if (loss >= atRisk) worst[count++] = place;
    if (loss > atRisk) above++;
  }
  const edge = above === count ? 0 : ((1 - level) * years - above) / (count - above);
  const blocks: WorstYears[] = [];
  for (let next = 0; next < count;) {
    const first = next;
    const yearAt = (at: number): number => tail.years[worst[at] as number] as number;
    const block = Math.floor(yearAt(first) / yearsInBlock);
    while (next < count && yearAt(next) < (block + 1) * yearsInBlock) next++;
    const own: WorstYears = { block, years: new Int32Array(next - first), weights: new Float64Array(next - first) };
    for (let at = first; at < next; at++) {
      own.years[at - first] = yearAt(at) - block * yearsInBlock;
      own.weights[at - first] = (tail.losses[worst[at] as number] as number) > atRisk ? 1 : edge;
    }
    blocks.push(own);
  }
  return blocks;
}

/** Draws the worst years of a block once more, and adds up their items. */
export function itemsOf(prepared: Prepared, { block, years, weights }: WorstYears): TailItems {
  const starts = startsOf(prepared.scenarios.map(({ amounts }) => amounts.length));
  const items = new Float64Array(starts.pop() as number);
  const ofEvent = new Float64Array(batchSize);
  drawBlock(prepared, block, years, ({ scenario, events, years: at, items: amounts }) => {
    for (let event = 0, place = 0; event < events; event++) {
      // both rise
      while (years[place] !== at[event]) place++;
      ofEvent[event] = weights[place] as number;
    }
    const start = starts[scenario] as number;
    amounts.forEach((column, item) => {
      items[start + item] = weighted(column, ofEvent, events, items[start + item] as number);
    });
  });
  return items;
}

/** Yen by which each item carries the worst years of all blocks, in their order; scenario by scenario. */
export function addUp(worst: readonly TailItems[], items: readonly number[]): readonly Float64Array[] {
  const starts = startsOf(items);
  const sums = new Float64Array(starts[items.length] as number);
  for (const block of worst) {
    for (let item = 0; item < sums.length; item++) sums[item] = (sums[item] as number) + (block[item] as number);
  }
  return items.map((_, scenario) => sums.subarray(starts[scenario], starts[scenario + 1]));
}

/** Where each of so many begins, one after the other, and where the last ends. */
function startsOf(counts: readonly number[]): number[] {
  const starts = [0];
  for (const count of counts) starts.push((starts.at(-1) as number) + count);
  return starts;
}

/** The sum, and the weighted sum of the first amounts. */
function weighted(amounts: Float64Array, weights: Float64Array, count: number, sum: number): number {
  let whole = sum;
  for (let at = 0; at < count; at++) whole += (amounts[at] as number) * (weights[at] as number);
  return whole;
}
