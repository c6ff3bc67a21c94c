import type { Prepared } from "./prepare";
import { chanceAt, countAt } from "./poisson";
import { rareQuantileAt } from "./quantile-table";
import type { StreamKey } from "./streams";

/** The years of a block that are drawn: the first so many, or those of a rising list. */
export type Years = number | Int32Array;

export const countOf = (years: Years): number => (typeof years === "number" ? years : years.length);

/** Random bits of the years, one after the other. */
function drawBitsOf({ kernel, room }: Prepared, key: StreamKey, block: number, years: Years): void {
  const { bits } = room;
  kernel.drawBits(key, block, bits);
  if (typeof years === "number") return;
  for (let place = 0; place < years.length; place++) bits[place] = bits[years[place] as number] as number;
}

/** What the expected events of each year of a block are multiplied by: the frailties of market and firm. */
export function drawFactors(prepared: Prepared, block: number, years: Years): void {
  const { kernel, frailties, room } = prepared;
  const { factors, bits, drawn, places } = room;
  const count = countOf(years);
  factors.fill(1);
  for (const { key, table, body } of frailties) {
    drawBitsOf(prepared, key, block, years);
    const rares = kernel.quantiles(body, bits, drawn, count, places);
    for (let rare = 0; rare < rares; rare++) {
      const place = places[rare] as number;
      drawn[place] = rareQuantileAt(table, bits[place] as number);
    }
    kernel.times(factors, drawn, count);
  }
}

/**
 * Events of a scenario in each of the years, Poisson of mean frequency × factor, into the room's counts. A year's
 * count is a quantile at the year's own chance, so that a higher frequency never means fewer events.
 */
export function drawCounts(prepared: Prepared, key: StreamKey, block: number, frequency: number, years: Years): void {
  const { kernel, room } = prepared;
  const { factors, bits, counts, places } = room;
  drawBitsOf(prepared, key, block, years);
  const left = kernel.settle(bits, factors, frequency, key[3], counts, countOf(years), places);
  for (let at = 0; at < left; at++) {
    const year = places[at] as number;
    counts[year] = countAt(frequency * (factors[year] as number), chanceAt(bits[year] as number, key[3]));
  }
}
