import type { Chunked } from "../../scheduling/chunked";
import type { Losses } from "./losses";
import { bins, newKernel, type Kernel } from "./kernel";

/** Losses looked at between two breaths. */
const sliceSize = 65_536;

/** Buffers to go through the losses of a run by the kernel's loops, a slice at a time. */
export interface Scan {
  readonly kernel: Kernel;
  readonly slice: Float64Array;
  /** A number for each bin of losses. */
  readonly ofBins: Int32Array;
  /** Places of the slice, and a number for each. */
  readonly places: Int32Array;
  readonly members: Int32Array;
  /** Amounts that losses are held against, and what comes of each. */
  readonly thresholds: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

/** Thresholds held against at once, at most. */
export const mostThresholds = 16;

/** Bytes of a scan's arrays. */
const bytes = 16 * sliceSize + 4 * bins + 24 * mostThresholds;

export function newScan(): Scan {
  const kernel = newKernel(bytes);
  return {
    kernel,
    slice: kernel.floats(sliceSize),
    ofBins: kernel.words(bins),
    places: kernel.words(sliceSize),
    members: kernel.words(sliceSize),
    thresholds: kernel.floats(mostThresholds),
    sums: kernel.floats(mostThresholds),
    squares: kernel.floats(mostThresholds),
  };
}

/** Has each slice of the losses visited, part after part, with where it starts and how many there are. */
export function* eachSlice(
  { slice }: Scan,
  parts: readonly Losses[],
  visit: (start: number, count: number) => void,
): Chunked<void> {
  let [start, count] = [0, 0];
  for (const losses of parts) {
    for (let from = 0; from < losses.length;) {
      const some = losses.subarray(from, from + sliceSize - count);
      slice.set(some, count);
      from += some.length;
      count += some.length;
      if (count < sliceSize) continue;
      visit(start, count);
      start += count;
      count = 0;
      yield;
    }
  }
  if (count === 0) return;
  visit(start, count);
  yield;
}
