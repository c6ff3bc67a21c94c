import type { Losses, SimulationOptions } from "../losses";
import { yearsInBlock } from "../year-streams";
import type { PlansAsked } from "./plans-asked";
import { sumCount } from "./plan-sums";
import { yearlyKinds, type PlanBlock, type YearlyKind } from "./settle-block";

/**
 * What becomes of a run under each plan, put together in whatever order its blocks come. Sums are kept block by block and
 * added in their order. Of years without an event nothing is kept: 32 bytes a plan and year with one up to 10⁶ years, 16
 * above.
 */
export class PlanRun {
  private readonly blocks: (readonly PlanBlock[] | undefined)[];

  constructor(
    readonly asked: PlansAsked,
    readonly options: SimulationOptions,
  ) {
    this.blocks = new Array<readonly PlanBlock[] | undefined>(Math.ceil(options.years / yearsInBlock)).fill(undefined);
  }

  add(block: number, plans: readonly PlanBlock[]): void {
    if (this.blocks[block]) throw new Error(`Plans of block ${block} came twice`);
    this.blocks[block] = plans;
  }

  /** Bytes of what is kept. */
  get bytes(): number {
    let bytes = 0;
    for (const plans of this.blocks)
      for (const { yearly, sums } of plans ?? []) bytes += yearly.byteLength + sums.byteLength;
    return bytes;
  }

  /** Of a plan by its place: added in the order of blocks. */
  sums(plan: number): Float64Array {
    const { claims, plans } = this.asked;
    const sums = new Float64Array(sumCount(claims.scenarios.length, plans[plan]?.layers.length ?? 0));
    for (const own of this.ofBlocks(plan)) {
      for (let place = 0; place < sums.length; place++) {
        sums[place] = (sums[place] as number) + (own.sums[place] as number);
      }
    }
    return sums;
  }

  /** Yen of each year with an event, block by block. */
  yearly(plan: number, kind: YearlyKind): readonly Losses[] {
    const place = yearlyKinds.indexOf(kind);
    return this.ofBlocks(plan).map(({ yearly }) => {
      const touched = yearly.length / yearlyKinds.length;
      return yearly.subarray(place * touched, (place + 1) * touched);
    });
  }

  /** Plan by plan, in a block that is there. */
  ofBlock(block: number): readonly PlanBlock[] {
    return this.blocks[block] ?? [];
  }

  private ofBlocks(plan: number): readonly PlanBlock[] {
    return this.blocks.map((plans) => {
      const own = plans?.[plan];
      if (!own) throw new Error("Blocks are missing");
      return own;
    });
  }
}
