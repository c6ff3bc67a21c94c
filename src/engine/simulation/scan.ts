import type { Pieces } from "../pieces";
import type { Losses } from "./block";
import { bins, newKernel, type Kernel } from "./kernel";

/** Losses looked at between two breaths. */
export const sliceSize = 65_536;

/** Room to go through the losses of a run by the kernel's loops, a slice at a time. */
export interface Scan {
  readonly kernel: Kernel;
  readonly slice: Float64Array;
  /** A number for each bin of losses. */
  readonly ofBins: Int32Array;
  /** Places of the slice, and a number for each. */
  readonly places: Int32Array;
  readonly members: Int32Array;
}

/** Bytes of a scan's arrays, and of those `addExcesses` takes. */
const room = 8 * sliceSize + 4 * bins + 8 * sliceSize + 4_096;

export function newScan(): Scan {
  const kernel = newKernel(room);
  return {
    kernel,
    slice: kernel.floats(sliceSize),
    ofBins: kernel.words(bins),
    places: kernel.words(sliceSize),
    members: kernel.words(sliceSize),
  };
}

/** Has each slice of the losses visited, with where it starts and how many there are. */
export function* eachSlice(
  { slice }: Scan,
  losses: Losses,
  visit: (start: number, count: number) => void,
): Pieces<void> {
  for (let start = 0; start < losses.length; start += sliceSize) {
    const some = losses.subarray(start, start + sliceSize);
    slice.set(some);
    visit(start, some.length);
    yield;
  }
}
