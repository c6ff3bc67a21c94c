import { eventsOfYears, frailtyFactors } from "./frequency";
import {
  batchSize,
  bodySize,
  stride,
  type Prepared,
  type PreparedItem,
  type PreparedScenario,
  type Slot,
} from "./prepare";
import { bodyCells, bodyRest, bodyShift, perBody, rareCells, rareQuantileAt } from "./quantile-table";
import { beginning, seedingRounds } from "./streams";

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
  const factors = frailtyFactors(frailties, block, years);
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
    const inYear = eventsOfYears(counts, block, frequency, factors);
    for (let year = 0; year < years; year++) {
      const count = inYear[year] as number;
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

/** The amounts of a batch: what each event draws, slot by slot, then item by item. */
export function drawEvents(
  { slots, bodies, drawn, rareAt, rareBits, complements, items, events: [first, second, third] }: PreparedScenario,
  start: number,
  years: Int32Array,
  numbers: Int32Array,
  events: number,
  totals: Float64Array,
): void {
  const last = slots.length * bodySize;
  let rares = 0;
  for (let event = 0; event < events; event++) {
    const [year, number] = [start + (years[event] as number), numbers[event] as number];
    let a = beginning(first, year, number);
    let b = beginning(second, year, number);
    let c = beginning(third, year, number);
    let round = 1 - seedingRounds;
    for (; round < 1; round++) {
      const bits = (((a + b) | 0) + round) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
    }
    let place = event;
    for (let body = 0; body < last; body += bodySize) {
      const bits = (((a + b) | 0) + round) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      round = (round + 1) | 0;
      const cell = bits >>> bodyShift;
      const from = bodies[body + cell] as number;
      drawn[place] = from + (bits & bodyRest) * perBody * ((bodies[body + cell + 1] as number) - from);
      if ((cell - rareCells) >>> 0 >= bodyCells - 2 * rareCells) {
        rareAt[rares] = place;
        rareBits[rares] = bits;
        rares++;
      }
      place += stride;
    }
  }
  for (let rare = 0; rare < rares; rare++) {
    const place = rareAt[rare] as number;
    drawn[place] = rareQuantile(slots[Math.floor(place / stride)] as Slot, rareBits[rare] as number);
  }
  for (const { from, into } of complements) {
    for (let event = 0; event < events; event++) into[event] = 1 - (from[event] as number);
  }
  totals.fill(0, 0, events);
  for (const item of items) if (item.certain !== 0) multiply(item, events, totals);
}

const rareQuantile = ({ table, base, scale }: Slot, bits: number): number =>
  table ? base + scale * rareQuantileAt(table, bits) : base;

/** Always factor by factor from the left, so that no number of factors rounds otherwise. */
function multiply({ certain, columns, amounts }: PreparedItem, events: number, totals: Float64Array): void {
  const [a, b, c, ...more] = columns;
  if (!a) amounts.fill(certain, 0, events);
  else if (!b) for (let i = 0; i < events; i++) amounts[i] = certain * (a[i] as number);
  else if (!c) for (let i = 0; i < events; i++) amounts[i] = certain * (a[i] as number) * (b[i] as number);
  else {
    for (let i = 0; i < events; i++) amounts[i] = certain * (a[i] as number) * (b[i] as number) * (c[i] as number);
    for (const d of more) for (let i = 0; i < events; i++) amounts[i] = (amounts[i] as number) * (d[i] as number);
  }
  for (let i = 0; i < events; i++) totals[i] = (totals[i] as number) + (amounts[i] as number);
}
