import { exp } from "../model/mathematics";
import type { Frailty } from "./prepare";
import { quantilesAt } from "./quantile-table";
import { drawBits, mixed, type StreamKey } from "./streams";

/** What the expected events of each year of a block are multiplied by: the frailties of market and firm. */
export function frailtyFactors(frailties: readonly Frailty[], block: number, years: number): Float64Array {
  const factors = new Float64Array(years).fill(1);
  const [bits, drawn] = [new Int32Array(years), new Float64Array(years)];
  for (const { key, table } of frailties) {
    drawBits(key, block, bits);
    quantilesAt(table, bits, drawn);
    for (let year = 0; year < years; year++) factors[year] = (factors[year] as number) * (drawn[year] as number);
  }
  return factors;
}

/** Above it exp(−x) comes near the smallest numbers there are; a Poisson is the sum of two. */
const mostAtOnce = 500;

const per32Bits = 1 / 0x1_0000_0000;

/**
 * Events of a scenario in each year of a block, Poisson of mean frequency × factor. A year's count is a quantile at the
 * year's own chance, so that a higher frequency never means fewer events.
 */
export function eventsOfYears(key: StreamKey, block: number, frequency: number, factors: Float64Array): Int32Array {
  const years = factors.length;
  const bits = new Int32Array(years);
  drawBits(key, block, bits);
  const counts = new Int32Array(years);
  const unsettled = new Int32Array(years);
  let left = 0;
  for (let year = 0; year < years; year++) {
    const expected = frequency * (factors[year] as number);
    const upTo = ((bits[year] as number) >>> 0) * per32Bits;
    if (upTo + per32Bits > seriesBelow(expected)) unsettled[left++] = year;
  }
  for (let at = 0; at < left; at++) {
    const year = unsettled[at] as number;
    const drawn = bits[year] as number;
    const chance = ((drawn >>> 0) + (mixed(drawn ^ key[3]) >>> 0) * per32Bits) * per32Bits;
    counts[year] = countAt(frequency * (factors[year] as number), chance);
  }
  return counts;
}

/** The series of exp(−x) up to x³, which is below it: most years are settled by their first 32 bits. */
const seriesBelow = (expected: number): number => 1 - expected * (1 - expected * (0.5 - expected * (1 / 6)));

/** The number of events whose chance not to be exceeded is the first above `chance`. */
function countAt(expected: number, chance: number): number {
  if (expected > mostAtOnce) return poissonOfMany(expected, chance);
  const none = seriesBelow(expected);
  if (chance < none) return 0;
  // between the two bounds of its series lies exp(−x): one event, where neither bound says otherwise
  const square = expected * expected;
  const isOne = chance >= none + square * square * (1 / 24) && chance < none * (1 + expected);
  return isOne ? 1 : poissonQuantile(expected, chance);
}

/** The smallest count whose chance not to be exceeded is above `chance`, for means up to 500. */
export function poissonQuantile(expected: number, chance: number): number {
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

/** Standard deviations around the mean beyond which a count has no chance a number could hold. */
const widest = 30;

/** The same for means above 500, from weights relative to the lowest count there may be. */
export function poissonOfMany(expected: number, chance: number): number {
  const spread = widest * Math.sqrt(expected);
  const from = Math.max(0, Math.floor(expected - spread));
  const to = Math.ceil(expected + spread);
  const smallest = 1e-300;
  let [weight, whole] = [smallest, 0];
  for (let count = from; count <= to; count++) {
    whole += weight;
    weight *= expected / (count + 1);
  }
  let [count, upTo] = [from, smallest];
  weight = smallest;
  while (upTo <= chance * whole && count < to) {
    count++;
    weight *= expected / count;
    upTo += weight;
  }
  return count;
}
