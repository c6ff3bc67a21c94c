import { countOf, drawCounts, drawFactors, type Years } from "./frequency";
import { batchSize, stride } from "./kernel";
import { yearsInBlock, type Prepared, type PreparedItem, type PreparedScenario, type Slot } from "./prepare";
import { rareQuantileAt } from "./quantile-table";

/** Events of one scenario, drawn together; its arrays are filled anew with the next batch. */
export interface EventBatch {
  readonly scenario: number;
  readonly events: number;
  /** The year of each event, counted in its block. */
  readonly years: Int32Array;
  /** Yen of each event. */
  readonly losses: Float64Array;
  /** Yen of each event, item by item, and their sums. */
  readonly items: readonly Float64Array[];
  readonly sums: Float64Array;
}

/**
 * Draws the events of years of a block: a year's events are the same whichever others are drawn. `visit` gets them batch
 * by batch, in the order of scenarios and years.
 */
export function drawBlock(prepared: Prepared, block: number, years: Years, visit: (batch: EventBatch) => void): void {
  const { kernel, room, scenarios } = prepared;
  const { counts, cursor, at, numbers, losses } = room;
  drawFactors(prepared, block, years);
  scenarios.forEach((scenario, index) => {
    const { frequency, sums } = scenario;
    if (frequency === 0) return;
    const items = scenario.items.map(({ amounts }) => amounts);
    drawCounts(prepared, scenario.counts, block, frequency, years);
    cursor.fill(0);
    for (;;) {
      const events = kernel.gather(counts, countOf(years), cursor, at, numbers, batchSize);
      if (events === 0) return;
      if (typeof years !== "number") {
        for (let event = 0; event < events; event++) at[event] = years[at[event] as number] as number;
      }
      drawEvents(prepared, scenario, block * yearsInBlock, events);
      visit({ scenario: index, events, years: at, losses, items, sums });
    }
  });
}

/** The amounts of a batch: what each event draws, slot by slot, then item by item. Years begin at `start`. */
export function drawEvents(
  { kernel, room }: Prepared,
  scenario: PreparedScenario,
  start: number,
  events: number,
): void {
  const { slots, bodies, tails, bases, scales, drawn, rareAt, rareBits, complements, items, sums } = scenario;
  const { at, numbers, losses } = room;
  const key = scenario.events;
  const rares = kernel.drawSlots(key, start, at, numbers, events, bodies, slots.length, drawn, rareAt, rareBits);
  const left = kernel.fillRare(rareAt, rareBits, rares, tails, bases, scales, drawn);
  for (let rare = 0; rare < left; rare++) {
    const place = rareAt[rare] as number;
    drawn[place] = quantileAtEnd(slots[Math.floor(place / stride)] as Slot, rareBits[rare] as number);
  }
  for (const { from, into } of complements) kernel.complement(from, into, events);
  losses.fill(0, 0, events);
  items.forEach((item, index) => {
    if (item.certain === 0) return;
    multiply(kernel, item, events);
    sums[index] = kernel.addedTo(losses, item.amounts, events);
  });
}

const quantileAtEnd = ({ table, base, scale }: Slot, bits: number): number =>
  table ? base + scale * rareQuantileAt(table, bits) : base;

/** Always factor by factor from the left, so that no number of factors rounds otherwise. */
function multiply(
  { scaled, times }: Prepared["kernel"],
  { certain, columns, amounts }: PreparedItem,
  events: number,
): void {
  const [first, ...more] = columns;
  if (!first) {
    amounts.fill(certain, 0, events);
    return;
  }
  scaled(amounts, certain, first, events);
  for (const column of more) times(amounts, column, events);
}
