import type { Layer } from "../../cover/plan";
import type { EventBlock } from "./event-block";
import { layerSumAt, startOfLayer, startOfScenario } from "./plan-sums";
import { add, reasonAt } from "./reason-sums";

/**
 * The layers above a plan, year by year. They pay of an event what its limits and aggregates leave unpaid, in proportion; of
 * what stays unpaid, what lies below the lowest is told apart. What they move between reasons is put right in `sums`.
 */
export class LayersOfYear {
  private readonly left: Float64Array;
  private readonly attached: Uint8Array;
  private readonly usedUp: Uint8Array;
  private readonly lowest: number;
  /** Nothing has happened in the year that a layer knows of. */
  private untouched = false;

  constructor(
    private readonly layers: readonly Layer[],
    private readonly share: number,
    private readonly block: EventBlock,
    private readonly sums: Float64Array,
  ) {
    this.left = new Float64Array(layers.length);
    this.attached = new Uint8Array(layers.length);
    this.usedUp = new Uint8Array(layers.length);
    this.lowest = layers.reduce((least, { attachment }) => Math.min(least, attachment), Infinity);
  }

  begin(): void {
    if (this.untouched) return;
    for (let layer = 0; layer < this.layers.length; layer++) this.left[layer] = (this.layers[layer] as Layer).limit;
    this.attached.fill(0);
    this.usedUp.fill(0);
    this.untouched = true;
  }

  /**
   * What they pay of an event, yen. `whole`: before the limits; `limited`: what these leave; `paid`: what the plan itself
   * pays.
   */
  pay(event: number, whole: number, limited: number, paid: number): number {
    if (whole <= this.lowest && whole === limited && limited === paid) return 0;
    this.untouched = false;
    const aboveLimits = whole - limited;
    const aboveAggregates = limited - paid;
    let beyondLimit = aboveLimits;
    let beyondAggregate = aboveAggregates;
    let taken = 0;
    for (let layer = 0; layer < this.layers.length; layer++) {
      const { attachment, limit, share } = this.layers[layer] as Layer;
      const reached = whole - attachment;
      if (reached <= 0) continue;
      this.attached[layer] = 1;
      const unpaid = beyondLimit + beyondAggregate;
      const left = this.left[layer] as number;
      const own = Math.min(Math.min(limit, reached) * share, left, unpaid);
      if (reached >= limit || own >= left) this.usedUp[layer] = 1;
      if (own <= 0) continue;
      this.left[layer] = left - own;
      taken += own;
      beyondLimit -= (beyondLimit * own) / unpaid;
      beyondAggregate -= (beyondAggregate * own) / unpaid;
      add(this.sums, this.startOf(layer) + layerSumAt.paid, own * this.share);
    }
    const unpaid = beyondLimit + beyondAggregate;
    const gap = Math.min(unpaid, Math.max(0, Math.min(whole, this.lowest) - paid));
    if (gap > 0) {
      beyondLimit -= (beyondLimit * gap) / unpaid;
      beyondAggregate -= (beyondAggregate * gap) / unpaid;
    }
    const start = startOfScenario(this.block.scenarioOf[event] as number);
    add(this.sums, start + reasonAt.limit, beyondLimit - aboveLimits);
    add(this.sums, start + reasonAt.aggregate, beyondAggregate - aboveAggregates + taken);
    add(this.sums, start + reasonAt.attachment, gap);
    return taken;
  }

  end(): void {
    if (this.untouched) return;
    for (let layer = 0; layer < this.layers.length; layer++) {
      add(this.sums, this.startOf(layer) + layerSumAt.yearsAttached, this.attached[layer] as number);
      add(this.sums, this.startOf(layer) + layerSumAt.yearsExhausted, this.usedUp[layer] as number);
    }
  }

  private startOf(layer: number): number {
    return startOfLayer(this.block.scenarios.length, layer);
  }
}
