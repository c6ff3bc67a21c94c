import type { Pieces } from "../pieces";
import type { Losses } from "./block";
import { bins, binShift } from "./kernel";
import { eachSlice, newScan, type Scan } from "./scan";

/** The lowest loss of a bin. */
function edgeOf(bin: number): number {
  const bits = new Uint32Array([bin << binShift]);
  return new Float32Array(bits.buffer)[0] as number;
}

/** Losses counted by bins. None is negative. */
export interface Histogram {
  /** Losses in the bin and in those below. */
  readonly upTo: Uint32Array;
  readonly losses: Losses;
  readonly scan: Scan;
  /** Losses of the bins that were asked for, rising: the next who asks finds them. */
  readonly sorted: Map<number, Float64Array>;
}

/** How many losses are 0: the first bin holds no other. */
export const zeros = ({ upTo }: Histogram): number => upTo[0] as number;

/** The bin of the loss at `rank`, and how many losses are in the bins below. */
function binOf({ upTo }: Histogram, rank: number): { readonly bin: number; readonly below: number } {
  let [bin, last] = [0, bins - 1];
  while (bin < last) {
    const middle = (bin + last) >>> 1;
    if ((upTo[middle] as number) < rank) bin = middle + 1;
    else last = middle;
  }
  return { bin, below: bin === 0 ? 0 : (upTo[bin - 1] as number) };
}

export function* histogramOf(losses: Losses, scan: Scan = newScan()): Pieces<Histogram> {
  const { kernel, slice, ofBins } = scan;
  ofBins.fill(0);
  yield* eachSlice(scan, losses, (_, count) => kernel.countBins(slice, count, ofBins));
  const upTo = Uint32Array.from(ofBins);
  for (let bin = 1; bin < bins; bin++) upTo[bin] = (upTo[bin] as number) + (upTo[bin - 1] as number);
  return { upTo, losses, scan, sorted: new Map() };
}

/**
 * The losses at `ranks`, counted from 1 at the smallest: exact, without sorting more than the bins they fall into.
 * Ranks are within 1 … number of losses.
 */
export function* orderStatistics(histogram: Histogram, ranks: readonly number[]): Pieces<readonly number[]> {
  const { losses, upTo, scan, sorted } = histogram;
  const placed = ranks.map((rank) => {
    const { bin, below } = binOf(histogram, rank);
    return { bin, within: rank - below };
  });
  yield;
  // the first bin holds no loss but 0
  const wanted = [...new Set(placed.map(({ bin }) => bin))].filter((bin) => bin > 0 && !sorted.has(bin));
  const members = wanted.map((bin) => new Float64Array((upTo[bin] as number) - (upTo[bin - 1] as number)));
  if (wanted.length > 0) {
    const { kernel, slice, ofBins, places, members: memberOf } = scan;
    ofBins.fill(-1);
    wanted.forEach((bin, member) => (ofBins[bin] = member));
    const filled = new Int32Array(wanted.length);
    yield* eachSlice(scan, losses, (_, count) => {
      const picked = kernel.pickBins(slice, count, ofBins, places, memberOf);
      for (let pick = 0; pick < picked; pick++) {
        const member = memberOf[pick] as number;
        const place = filled[member] as number;
        (members[member] as Float64Array)[place] = slice[places[pick] as number] as number;
        filled[member] = place + 1;
      }
    });
    for (const [member, bin] of wanted.entries()) {
      sorted.set(bin, (members[member] as Float64Array).sort());
      yield;
    }
  }
  return placed.map(({ bin, within }) => sorted.get(bin)?.[within - 1] ?? 0);
}

/** Losses above a bin's upper edge: an exact point of the exceedance curve that needs no sorting. */
export interface EdgePoint {
  readonly loss: number;
  readonly above: number;
}

/** The upper edge of the bin that holds the loss at `rank`, how many losses are above it, and how many are in the bin. */
export function edgeAt(histogram: Histogram, rank: number): EdgePoint & { readonly inBin: number } {
  const { upTo, losses } = histogram;
  const { bin, below } = binOf(histogram, rank);
  const throughBin = upTo[bin] as number;
  return { loss: edgeOf(bin + 1), above: losses.length - throughBin, inBin: throughBin - below };
}
