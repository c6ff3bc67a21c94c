import { countOf, drawYears, workOutCounts, workOutFactors, type Years } from "./frequency";
import { batchSize, stride } from "./kernel";
import type { Prepared, PreparedScenario } from "./prepare";
import { rareQuantileAt } from "./quantile-table";
import type { Slot } from "./slots";
import type { StreamKey } from "./streams";
import { yearsInBlock } from "./year-streams";

/** Events of one scenario, drawn together; its arrays are overwritten by the next batch. */
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
  const { kernel, buffers, scenarios, severityVaries } = prepared;
  const { counts, cursor, at, numbers, severity, severityAt, losses } = buffers;
  drawYears(prepared, block, years);
  workOutFactors(prepared, years);
  scenarios.forEach((scenario, index) => {
    const { frequency, amounts: items, sums } = scenario;
    if (frequency === 0) return;
    workOutCounts(prepared, scenario, years);
    cursor.fill(0);
    for (;;) {
      const events = kernel.gather(counts, countOf(years), cursor, at, numbers, batchSize);
      if (events === 0) return;
      if (severityVaries) kernel.pick(severity, at, severityAt, events);
      if (typeof years !== "number") {
        for (let event = 0; event < events; event++) at[event] = years[at[event] as number] as number;
      }
      drawEvents(prepared, scenario, scenario.events, block * yearsInBlock, events);
      visit({ scenario: index, events, years: at, losses, items, sums });
    }
  });
}

/**
 * The amounts of a batch: what each event draws from its stream, slot by slot, then item by item. Years begin at `start`;
 * what a year multiplies amounts by stands ready event by event.
 */
export function drawEvents(
  { kernel, buffers }: Prepared,
  scenario: PreparedScenario,
  key: StreamKey,
  start: number,
  events: number,
): void {
  const { slots, bodies, tails, bases, scales, drawn, rareAt, rareBits, chances, complements, yearly } = scenario;
  const { at, numbers, severityAt } = buffers;
  const rares = kernel.drawSlots(key, start, at, numbers, events, bodies, slots.length, drawn, rareAt, rareBits);
  const left = kernel.fillRare(rareAt, rareBits, rares, tails, bases, scales, drawn);
  for (let rare = 0; rare < left; rare++) {
    const place = rareAt[rare] as number;
    drawn[place] = quantileAtEnd(slots[Math.floor(place / stride)] as Slot, rareBits[rare] as number);
  }
  for (const { decided, probability, share } of chances) kernel.choose(decided, probability, share, events);
  for (const { from, into } of complements) kernel.complement(from, into, events);
  for (const shock of yearly) kernel.times(shock, severityAt, events);
  scenario.workOut(events);
}

const quantileAtEnd = ({ table, base, scale }: Slot, bits: number): number =>
  table ? base + scale * rareQuantileAt(table, bits) : base;
