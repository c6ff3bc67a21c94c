import { blocksOf, type BlockResult } from "./block";
import { lossesFor, type Losses, type SimulationOptions } from "./losses";
import type { SimulationModel } from "./model";
import { yearsInBlock } from "./year-streams";

/** The estimate from the blocks done so far. */
export interface RunningEstimate {
  /** Years simulated, of all. */
  readonly years: number;
  readonly of: number;
  /** Yen a year; null before the first block. */
  readonly mean: number | null;
  readonly standardError: number | null;
}

/** Sums over all years of a run. */
export interface RunSums {
  readonly sum: number;
  readonly squares: number;
  readonly yearsWithEvents: number;
  /** Yen of each item, scenario by scenario. */
  readonly items: readonly Float64Array[];
}

type Sums = Omit<BlockResult, "block" | "totals" | "largest" | "plans">;

/**
 * The blocks of a run, put together in whatever order they come. Sums are kept block by block and added in the order of
 * blocks, so that a run has the same bits whichever thread did it. At most 16 bytes a year up to 10⁶ years, 8 above.
 */
export class SimulationRun {
  /** Yen of each year, and of its largest event. */
  readonly totals: Losses;
  readonly largest: Losses;
  private readonly blocks: (Sums | undefined)[];
  /** Years that are there. */
  private done = 0;

  /** `earlier`, if given, is a run no longer used: its arrays are reused if their lengths match. */
  constructor(
    readonly model: SimulationModel,
    readonly options: SimulationOptions,
    earlier: SimulationRun | null = null,
  ) {
    const same = earlier?.options.years === options.years ? earlier : null;
    this.totals = same?.totals ?? lossesFor(options, options.years);
    this.largest = same?.largest ?? lossesFor(options, options.years);
    this.blocks = new Array<Sums | undefined>(blocksOf(options)).fill(undefined);
  }

  add({ block, totals, largest, sum, squares, yearsWithEvents, items }: BlockResult): void {
    if (this.blocks[block]) throw new Error(`Block ${block} came twice`);
    this.totals.set(totals, block * yearsInBlock);
    this.largest.set(largest, block * yearsInBlock);
    this.blocks[block] = { sum, squares, yearsWithEvents, items };
    this.done += totals.length;
  }

  get simulated(): number {
    return this.done;
  }

  get complete(): boolean {
    return this.done === this.options.years;
  }

  /** Mean and standard error of the blocks there are. */
  estimate(): RunningEstimate {
    let [sum, squares] = [0, 0];
    for (const block of this.blocks) {
      sum += block?.sum ?? 0;
      squares += block?.squares ?? 0;
    }
    const [years, of] = [this.done, this.options.years];
    if (years === 0) return { years, of, mean: null, standardError: null };
    return { years, of, mean: sum / years, standardError: Math.sqrt(variance(sum, squares, years) / years) };
  }

  /** Added in the order of blocks. */
  sums(): RunSums {
    const items = this.model.scenarios.map((scenario) => new Float64Array(scenario.items.length));
    let [sum, squares, yearsWithEvents] = [0, 0, 0];
    for (const block of this.blocks) {
      if (!block) continue;
      sum += block.sum;
      squares += block.squares;
      yearsWithEvents += block.yearsWithEvents;
      block.items.forEach((amounts, scenario) => {
        const into = items[scenario] as Float64Array;
        for (let item = 0; item < into.length; item++) into[item] = (into[item] as number) + (amounts[item] as number);
      });
    }
    return { sum, squares, yearsWithEvents, items };
  }
}

/** Of a sample of `count`, by its sums; 0 for a sample of one. */
export function variance(sum: number, squares: number, count: number): number {
  return count < 2 ? 0 : Math.max(0, (squares - (sum * sum) / count) / (count - 1));
}
