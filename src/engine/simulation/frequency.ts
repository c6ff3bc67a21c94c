import type { Prepared } from "./prepare";
import { countAt, per32Bits } from "./poisson";
import { rareQuantileAt } from "./quantile-table";
import { mixed, type StreamKey } from "./streams";

/** What the expected events of each year of a block are multiplied by: the frailties of market and firm. */
export function drawFactors({ kernel, frailties, room }: Prepared, block: number, years: number): void {
  const { factors, bits, drawn, places } = room;
  factors.fill(1);
  for (const { key, table, body } of frailties) {
    kernel.drawBits(key, block, bits);
    const rares = kernel.quantiles(body, bits, drawn, years, places);
    for (let rare = 0; rare < rares; rare++) {
      const place = places[rare] as number;
      drawn[place] = rareQuantileAt(table, bits[place] as number);
    }
    kernel.times(factors, drawn, years);
  }
}

/**
 * Events of a scenario in each year of a block, Poisson of mean frequency × factor, into the room's counts. A year's
 * count is a quantile at the year's own chance, so that a higher frequency never means fewer events.
 */
export function drawCounts(
  { kernel, room }: Pick<Prepared, "kernel" | "room">,
  key: StreamKey,
  block: number,
  frequency: number,
  years: number,
): void {
  const { factors, bits, counts, places } = room;
  kernel.drawBits(key, block, bits);
  const left = kernel.settle(bits, factors, frequency, key[3], counts, years, places);
  for (let at = 0; at < left; at++) {
    const year = places[at] as number;
    counts[year] = countAt(frequency * (factors[year] as number), chanceAt(bits[year] as number, key[3]));
  }
}

/** A chance of 64 bits: those drawn, and as many that follow from them. */
const chanceAt = (bits: number, salt: number): number =>
  ((bits >>> 0) + (mixed(bits ^ salt) >>> 0) * per32Bits) * per32Bits;
