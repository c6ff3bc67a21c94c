import { countOf, drawYears, workOutCounts, workOutFactors, type Years } from "./frequency";
import { batchSize } from "./kernel";
import type { Prepared, PreparedScenario } from "./prepare";
import { drawSlots } from "./slot-buffers";
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
  const { chances, complements, yearly } = scenario;
  drawSlots(kernel, scenario, key, start, buffers, events);
  for (const { decided, probability, share } of chances) kernel.choose(decided, probability, share, events);
  for (const { from, into } of complements) kernel.complement(from, into, events);
  for (const shock of yearly) kernel.times(shock, buffers.severityAt, events);
  scenario.workOut(events);
}
