import type { Chunked } from "../../scheduling/chunked";
import { find, orderStatistics, tailFrom, type Histogram, type Tail } from "./order-statistics";
import { eachSlice, mostThresholds, type Scan } from "./scan";

/** Two-sided 95 %. Source: the normal distribution. */
export const normal95 = 1.959963984540054;

/** A figure with the interval that holds it in 95 of 100 runs. */
export interface Estimated {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The rank of VaR: the smallest loss x with F(x) ≥ level. */
export const rankOf = (level: number, count: number): number =>
  // 0.9 × 10 is a little above 9
  Math.min(count, Math.max(1, Math.ceil(level * count - 1e-9)));

/** Ranks around that of VaR whose losses hold it in 95 of 100 runs: a binomial count, nearly normal. */
function intervalRanks(level: number, count: number): readonly [low: number, high: number] {
  const spread = normal95 * Math.sqrt(count * level * (1 - level));
  const within = (rank: number): number => Math.min(count, Math.max(1, rank));
  return [within(Math.floor(level * count - spread)), within(Math.ceil(level * count + spread))];
}

/** Ranks that `tailMeasures` asks for: of VaR, and of its interval, level by level. */
export const tailRanks = (levels: readonly number[], count: number): readonly number[] =>
  levels.flatMap((level) => [rankOf(level, count), ...intervalRanks(level, count)]);

export interface TailMeasure {
  readonly level: number;
  readonly var: Estimated;
  readonly tvar: Estimated;
}

export interface TailMeasures {
  /** By level. */
  readonly at: readonly TailMeasure[];
  /** Holds the losses from the VaR of the lowest level on. */
  readonly tail: Tail;
}

/**
 * VaR_α = the smallest x with F(x) ≥ α, with an interval by order statistics; TVaR_α = the mean of the worst (1 − α)·n
 * years, the year at the edge weighted so that they are that many, with an interval by the error of
 * VaR + E[(X − VaR)⁺] / (1 − α); levels rise. Source: design 3.5; Manistre and Hancock 2005 for the error.
 */
export function* tailMeasures(histogram: Histogram, levels: readonly number[]): Chunked<TailMeasures> {
  const { count, scan } = histogram;
  const ranks = tailRanks(levels, count);
  const [lowest = 1] = ranks;
  yield* find(histogram, ranks, lowest);
  const at = yield* orderStatistics(histogram, ranks);
  const thresholds = levels.map((_, index) => at[index * 3] as number);
  const tail = yield* tailFrom(histogram, lowest);
  const excess = yield* excessesOf(scan, tail, thresholds);
  const measures = levels.map((level, index): TailMeasure => {
    const [value = 0, low = 0, high = 0] = at.slice(index * 3, index * 3 + 3);
    const inTail = (1 - level) * count;
    const { sum, squares } = excess[index] ?? { sum: 0, squares: 0 };
    const tvar = value + sum / inTail;
    const mean = sum / count;
    const error = (normal95 * Math.sqrt(Math.max(0, squares / count - mean * mean) / count)) / (1 - level);
    return {
      level,
      var: { value, low, high },
      tvar: { value: tvar, low: Math.max(0, tvar - error), high: tvar + error },
    };
  });
  return { at: measures, tail };
}

/** Sums of what losses exceed each threshold by, and of its square; thresholds rise and are 16 at most. */
function* excessesOf(
  scan: Scan,
  { losses }: Tail,
  thresholds: readonly number[],
): Chunked<readonly { readonly sum: number; readonly squares: number }[]> {
  if (thresholds.length > mostThresholds) throw new Error("Too many thresholds at once");
  const { kernel, slice } = scan;
  const [levels, sums, squares] = [scan.thresholds, scan.sums, scan.squares].map((buffer) =>
    buffer.subarray(0, thresholds.length).fill(0),
  ) as [Float64Array, Float64Array, Float64Array];
  levels.set(thresholds);
  yield* eachSlice(scan, [losses], (_, count) => kernel.addExcesses(slice, count, levels, sums, squares));
  return thresholds.map((_, level) => ({ sum: sums[level] as number, squares: squares[level] as number }));
}
