import { exp } from "../model/mathematics";
import { batchSize, type Prepared, type PreparedItem, type PreparedScenario } from "./prepare";
import { quantileAt, quantilesAt } from "./quantile-table";
import { Stream } from "./streams";

/** Years in a block: the unit of work and of adding up. */
export const yearsInBlock = 4_096;

/** Events of one scenario, drawn together; its arrays are filled anew with the next batch. */
export interface EventBatch {
  readonly scenario: number;
  readonly events: number;
  /** The year of each event, counted in its block. */
  readonly years: Int32Array;
  /** Yen of each event. */
  readonly totals: Float64Array;
  /** Yen of each event, item by item. */
  readonly items: readonly Float64Array[];
}

/**
 * Draws the events of the first `years` years of a block, or of those `wanted` (1) alone: a year's events are the same
 * either way. `visit` gets them batch by batch, in the order of scenarios and years.
 */
export function drawBlock(
  { frailties, scenarios }: Prepared,
  block: number,
  years: number,
  wanted: Uint8Array | null,
  visit: (batch: EventBatch) => void,
): void {
  const stream = new Stream();
  const factors = new Float64Array(years).fill(1);
  for (const { key, table } of frailties) {
    stream.begin(key, block);
    for (let year = 0; year < years; year++)
      factors[year] = (factors[year] as number) * quantileAt(table, stream.bits());
  }
  const start = block * yearsInBlock;
  const [at, numbers, totals] = [new Int32Array(batchSize), new Int32Array(batchSize), new Float64Array(batchSize)];
  scenarios.forEach((scenario, index) => {
    const { frequency, counts } = scenario;
    if (frequency === 0) return;
    const items = scenario.items.map(({ amounts }) => amounts);
    let events = 0;
    const flush = (): void => {
      drawEvents(scenario, start, at, numbers, events, totals);
      visit({ scenario: index, events, years: at, totals, items });
      events = 0;
    };
    stream.begin(counts, block);
    for (let year = 0; year < years; year++) {
      const count = eventsInYear(frequency * (factors[year] as number), stream);
      if (count === 0 || wanted?.[year] === 0) continue;
      for (let number = 0; number < count; number++) {
        at[events] = year;
        numbers[events] = number;
        if (++events === batchSize) flush();
      }
    }
    if (events > 0) flush();
  });
}

/** The amounts of a batch: what each event draws, then column by column, then item by item. */
export function drawEvents(
  { slots, bits, columns, items, events: key }: PreparedScenario,
  start: number,
  years: Int32Array,
  numbers: Int32Array,
  events: number,
  totals: Float64Array,
): void {
  const stream = new Stream();
  for (let event = 0; event < events; event++) {
    stream.begin(key, start + (years[event] as number), numbers[event] as number);
    for (let slot = 0; slot < slots; slot++) bits[slot * batchSize + event] = stream.bits();
  }
  for (const { slot, table, base, scale, values } of columns) {
    if (table) quantilesAt(table, bits.subarray(slot * batchSize, (slot + 1) * batchSize), events, base, scale, values);
  }
  totals.fill(0, 0, events);
  for (const item of items) {
    multiply(item, events);
    const { amounts } = item;
    for (let event = 0; event < events; event++) totals[event] = (totals[event] as number) + (amounts[event] as number);
  }
}

/** Always factor by factor from the left, so that no count of factors rounds otherwise. */
function multiply({ certain, columns, amounts }: PreparedItem, events: number): void {
  const [a, b, c, ...more] = columns;
  if (!a) amounts.fill(certain, 0, events);
  else if (!b) for (let i = 0; i < events; i++) amounts[i] = certain * (a[i] as number);
  else if (!c) for (let i = 0; i < events; i++) amounts[i] = certain * (a[i] as number) * (b[i] as number);
  else {
    for (let i = 0; i < events; i++) amounts[i] = certain * (a[i] as number) * (b[i] as number) * (c[i] as number);
    for (const d of more) for (let i = 0; i < events; i++) amounts[i] = (amounts[i] as number) * (d[i] as number);
  }
}

/** Above it exp(−x) comes near the smallest numbers there are; a Poisson is the sum of two. */
const mostAtOnce = 500;

/** Number of events in a year: the quantile of a Poisson of mean `expected`, so that a higher mean never means fewer. */
export function eventsInYear(expected: number, stream: Stream): number {
  const chance = stream.fine();
  // most years: exp(−x) is above 1 − x
  if (chance < 1 - expected) return 0;
  if (expected <= mostAtOnce) return poissonQuantile(expected, chance);
  return poissonQuantile(mostAtOnce, chance) + eventsInYear(expected - mostAtOnce, stream);
}

function poissonQuantile(expected: number, chance: number): number {
  let count = 0;
  let exactly = exp(-expected);
  let upTo = exactly;
  while (chance >= upTo) {
    count++;
    exactly *= expected / count;
    const next = upTo + exactly;
    if (next === upTo) break;
    upTo = next;
  }
  return count;
}
