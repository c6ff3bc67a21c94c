import { bodyCells, rareParts } from "../quantile-table";

/** Events worked on at once: what they drew stays in the processor's cache. */
export const batchSize = 256;

/** Places from one slot's numbers to the next's: no power of two, or they would share lines of the cache. */
export const stride = batchSize + 8;

/** Places from one slot's table to the next's. */
export const bodySize = bodyCells + 1;

/** Places from one slot's tails to the next's: the nodes of the lower and of the upper. */
export const tailSize = 2 * (rareParts + 1);

/** A loss falls into a bin by the upper 16 bits of its 32-bit form without its sign: bins are 1/256 of their losses wide. */
export const binShift = 15;
export const bins = 1 << 16;
