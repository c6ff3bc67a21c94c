import { batchSize, bodySize, stride, tailSize, type ItemProduct, type Kernel } from "./kernel";
import type { SimulatedItem, SimulatedScenario } from "./model";
import { slotPlan, type Slot } from "./slots";

/** Columns of one number an event, for a batch. */
type Column = Float64Array;

/** What a scenario draws for a batch of events, and what comes of it. */
export interface ScenarioRoom {
  /** What an event draws, slot by slot. */
  readonly slots: readonly Slot[];
  /** The slots' tables one after another, scaled. */
  readonly bodies: Float64Array;
  /** What is rare: the tails of the slots' tables one after another, not scaled; each slot's base and scale. */
  readonly tails: Float64Array;
  readonly bases: Float64Array;
  readonly scales: Float64Array;
  /** What was drawn: slot × stride + event. */
  readonly drawn: Float64Array;
  /** Where something rare was drawn, and its bits: worked out after the batch, so that the loop over it calls nothing. */
  readonly rareAt: Int32Array;
  readonly rareBits: Int32Array;
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
}

/** Places of eight bytes that the arrays of a scenario take, and those a host's alignment may add. */
export function placesOf({ draws, chances, items }: SimulatedScenario): number {
  const ofSlot = bodySize + tailSize + 2 * stride + batchSize + 16;
  const slots = 2 + draws.length + 2 * chances.length;
  const ofItems = items.reduce(
    (sum, { drawn, chances: named }) => sum + batchSize + 10 + drawn.length + named.length,
    0,
  );
  return slots * ofSlot + ofItems;
}

/** `year`, if there is one, is what multiplies all amounts of each event of the batch. */
export function roomFor(
  scenario: SimulatedScenario,
  gamma: number,
  { floats, words, items: worksOut }: Kernel,
  losses: Float64Array,
  year: Column | null,
): ScenarioRoom {
  const { chances, items } = scenario;
  const plan = slotPlan(scenario, gamma);
  const slots = plan.slots.map((make) => make());
  const drawn = floats(slots.length * stride);
  const column = (slot: number): Column => drawn.subarray(slot * stride, slot * stride + batchSize);
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
    slots,
    ...tablesOf(slots, floats),
    drawn,
    rareAt: words(slots.length * batchSize),
    rareBits: words(slots.length * batchSize),
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
  };
}

type Tables = Pick<ScenarioRoom, "bodies" | "tails" | "bases" | "scales">;

/** The slots' tables as the kernel reads them. */
function tablesOf(slots: readonly Slot[], floats: Kernel["floats"]): Tables {
  const bodies = floats(slots.length * bodySize);
  const [tails, bases, scales] = [floats(slots.length * tailSize), floats(slots.length), floats(slots.length)];
  slots.forEach(({ table, base, scale }, slot) => {
    bases[slot] = base;
    scales[slot] = scale;
    if (table) {
      tails.set(table.lower, slot * tailSize);
      tails.set(table.upper, slot * tailSize + table.lower.length);
    }
    for (let cell = 0; cell < bodySize; cell++) {
      bodies[slot * bodySize + cell] = table ? base + scale * (table.body[cell] as number) : base;
    }
  });
  return { bodies, tails, bases, scales };
}
