import { batchSize, type ItemProduct, type Kernel } from "./kernel";
import type { SimulatedItem, SimulatedScenario } from "./model";
import type { Shock } from "../scenarios/scenario";
import { placesOfSlots, slotBuffers, type Column, type SlotBuffers } from "./slot-buffers";
import { slotPlan } from "./slots";

/** What a scenario draws for a batch of events, and what comes of it. */
export interface ScenarioBuffers extends SlotBuffers {
  /** Shares that become the whole where the number that decides is below the probability. */
  readonly chances: readonly { readonly decided: Column; readonly probability: number; readonly share: Column }[];
  /** Columns that hold 1 − what was drawn for a slot. */
  readonly complements: readonly { readonly from: Column; readonly into: Column }[];
  /** Shocks that the factor of an event's year multiplies. */
  readonly yearly: readonly Column[];
  /** Yen of each event of the batch, item by item, and their sums. */
  readonly amounts: readonly Column[];
  readonly sums: Float64Array;
  /** Works them out, and each event's losses. */
  readonly workOut: (events: number) => void;
  /** What else may be worked out of the same draws. */
  readonly columns: EventColumns;
}

/** Columns of a batch by the places of draws and chances; of a shock with what the year multiplies amounts by. */
interface EventColumns {
  readonly draw: (draw: number) => Column;
  readonly share: (chance: number) => Column;
  readonly common: (shock: Shock | null) => readonly Column[];
}

/** Places of eight bytes that the arrays of a scenario take, and those a host's alignment may add. */
export function placesOf({ draws, chances, items }: SimulatedScenario): number {
  return placesOfSlots(2 + draws.length + 2 * chances.length) + placesOfItems(items);
}

export const placesOfItems = (items: readonly SimulatedItem[]): number =>
  items.reduce((sum, { drawn, chances }) => sum + batchSize + 10 + drawn.length + chances.length, 0);

/** `year`, if there is one, is what multiplies all amounts of each event of the batch. */
export function scenarioBuffers(
  scenario: SimulatedScenario,
  gamma: number,
  kernel: Kernel,
  losses: Float64Array,
  year: Column | null,
): ScenarioBuffers {
  const { floats, items: worksOut } = kernel;
  const { chances, items } = scenario;
  const plan = slotPlan(scenario, gamma);
  const ofSlots = slotBuffers(
    plan.slots.map((make) => make()),
    kernel,
  );
  const { column } = ofSlots;
  const complements = new Map<number, Column>();
  const complement = (slot: number): Column => {
    const known = complements.get(slot) ?? floats(batchSize);
    complements.set(slot, known);
    return known;
  };
  const yearly = new Set<number>();
  /** The shock of an item, or of none, and the factor of the year. */
  const common = ({ shock }: SimulatedItem): readonly Column[] => {
    if (shock === null) return year ? [year] : [];
    if (year) yearly.add(plan.shock(shock));
    return [column(plan.shock(shock))];
  };
  const itemOf = (item: SimulatedItem): ItemProduct => ({
    certain: item.certain,
    columns: [
      ...item.drawn.map(({ draw, complement: other }) => (other ? complement : column)(plan.draw(draw))),
      ...item.chances.map((chance) => column(plan.share(chance))),
      ...common(item),
    ],
    amounts: floats(batchSize),
  });
  const declared = items.map(itemOf);
  const sums = floats(items.length);
  return {
    ...ofSlots,
    chances: chances.map(({ probability }, chance) => ({
      decided: column(plan.decided(chance)),
      probability,
      share: column(plan.share(chance)),
    })),
    complements: [...complements].map(([slot, into]) => ({ from: column(slot), into })),
    yearly: [...yearly].map(column),
    amounts: declared.map(({ amounts }) => amounts),
    sums,
    workOut: worksOut(declared, losses, sums),
    columns: {
      draw: (draw) => column(plan.draw(draw)),
      share: (chance) => column(plan.share(chance)),
      common: (shock) => {
        if (shock === null) return year ? [year] : [];
        const own = column(plan.shock(shock));
        return year && !yearly.has(plan.shock(shock)) ? [own, year] : [own];
      },
    },
  };
}
