import { exp } from "../model/mathematics";
import { mixed } from "./streams";

export const per32Bits = 1 / 0x1_0000_0000;

/** A chance of 64 bits: those drawn, and as many that follow from them. */
export const chanceAt = (bits: number, salt: number): number =>
  ((bits >>> 0) + (mixed(bits ^ salt) >>> 0) * per32Bits) * per32Bits;

/** Above it exp(−x) comes near the smallest numbers there are; a Poisson is the sum of two. */
const mostAtOnce = 500;

/** The series of exp(−x) up to x⁵, which is below it, and by x⁶ / 720 at most: nearly all years are settled by it. */
export const seriesBelow = (expected: number): number =>
  1 - expected * (1 - expected * (0.5 - expected * (1 / 6 - expected * (1 / 24 - expected * (1 / 120)))));

/** The number of events whose chance not to be exceeded is the first above `chance`. */
export const countAt = (expected: number, chance: number): number =>
  expected > mostAtOnce ? poissonOfMany(expected, chance) : poissonQuantile(expected, chance);

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
