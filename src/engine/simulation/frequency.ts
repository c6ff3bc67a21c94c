import type { Prepared, PreparedScenario } from "./prepare";
import { chanceAt, countAt } from "./poisson";
import { rareQuantileAt } from "./quantile-table";

/** The years of a block that are drawn: the first so many, or those of a rising list. */
export type Years = number | Int32Array;

export const countOf = (years: Years): number => (typeof years === "number" ? years : years.length);

/** The random bits of frailties and counts, for the years of a block one after the other. */
export function drawYears({ kernel, years: streams }: Prepared, block: number, years: Years): void {
  for (const { words, bits, rows } of streams) {
    kernel.drawBits(words, block, bits);
    if (typeof years === "number") continue;
    for (const row of rows) {
      for (let place = 0; place < years.length; place++) row[place] = row[years[place] as number] as number;
    }
  }
}

/**
 * What each year drawn multiplies: expected events by the frailties of market and firm and by what is not known of
 * frequencies, all amounts by what is not known of them.
 */
export function workOutFactors({ kernel, yearly, buffers }: Prepared, years: Years): void {
  const { factors, severity, drawn, places } = buffers;
  const count = countOf(years);
  factors.fill(1);
  severity.fill(1);
  for (const { bits, table, body, into } of yearly) {
    const rares = kernel.quantiles(body, bits, drawn, count, places);
    for (let rare = 0; rare < rares; rare++) {
      const place = places[rare] as number;
      drawn[place] = rareQuantileAt(table, bits[place] as number);
    }
    kernel.times(into, drawn, count);
  }
}

/**
 * Events of a scenario in each of the years drawn, Poisson of mean frequency × factor, into the buffer of counts. A year's
 * count is a quantile at the year's own chance, so that a higher frequency never means fewer events.
 */
export function workOutCounts(
  prepared: Prepared,
  { own, causes, factors }: Pick<PreparedScenario, "own" | "causes" | "factors">,
  years: Years,
): void {
  const { kernel, buffers } = prepared;
  const { counts, causeCounts } = buffers;
  count(prepared, own, factors, counts, years);
  for (const cause of causes) {
    count(prepared, cause, factors, causeCounts, years);
    // each reaches the customer or not for itself, so that how many do is Poisson, too
    const { bits, salt } = cause.reachedBy;
    kernel.addReached(causeCounts, bits, salt, cause.reaches, counts, countOf(years));
  }
}

function count(
  { kernel, buffers }: Prepared,
  { bits, salt, frequency }: PreparedScenario["own"],
  factors: Float64Array,
  counts: Int32Array,
  years: Years,
): void {
  const { places } = buffers;
  if (frequency === 0) return void counts.fill(0);
  const left = kernel.settle(bits, factors, frequency, salt, counts, countOf(years), places);
  for (let at = 0; at < left; at++) {
    const year = places[at] as number;
    counts[year] = countAt(frequency * (factors[year] as number), chanceAt(bits[year] as number, salt));
  }
}
