import { mean } from "./engine";

export type Points = readonly [low: number, likely: number, high: number];
/** What a product is made of: one figure, three with a PERT's mean, or four. */
export type HandFactor = number | Points | readonly [...Points, mean: number];

/** Low, likely, high, mean. */
export type Figures = readonly [low: number, likely: number, high: number, mean: number];

const figuresOf = (factor: HandFactor): Figures => {
  if (typeof factor === "number") return [factor, factor, factor, factor];
  const [low, likely, high, own] = factor;
  return [low, likely, high, own ?? mean(low, likely, high)];
};

/** The product of figures, point by point; the mean is that of the means. */
export function product(...factors: readonly HandFactor[]): Figures {
  let [low, likely, high, average] = [1, 1, 1, 1];
  for (const factor of factors) {
    const [atLow, atLikely, atHigh, atMean] = figuresOf(factor);
    low *= atLow;
    likely *= atLikely;
    high *= atHigh;
    average *= atMean;
  }
  return [low, likely, high, average];
}

/** 1 − a share, whose low is that of its high. */
export const less = ([low, likely, high]: Points): Points => [1 - high, 1 - likely, 1 - low];

/** At most so many of something uncertain. */
export const upTo = (most: number, [low, likely, high]: Points): Points => [
  Math.min(most, low),
  Math.min(most, likely),
  Math.min(most, high),
];
