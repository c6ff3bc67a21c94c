import type { distribution } from "./ja/distribution";

/** The Japanese words give the shape, every language fills it. */
export type DistributionWords = typeof distribution;
