import type { Chunked } from "../../scheduling/chunked";
import type { Losses } from "./losses";
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
  readonly losses: readonly Losses[];
  /** How many there are, with those of 0 that are not listed. */
  readonly count: number;
  readonly scan: Scan;
  /** Losses of the bins that were asked for, rising; and of all bins from one on: the next who asks finds them. */
  readonly sorted: Map<number, Float64Array>;
  readonly tails: Map<number, Tail>;
}

/** The losses of the upper bins, in the order they are listed in, that of years; none of 0. */
export interface Tail {
  readonly years: Int32Array;
  readonly losses: Float64Array;
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

export const histogramOf = (losses: Losses, scan: Scan = newScan()): Chunked<Histogram> =>
  histogramOfParts([losses], losses.length, scan);

/** Of losses part after part. `count`: of all of them, as those of 0 need not be listed. */
export function* histogramOfParts(losses: readonly Losses[], count: number, scan: Scan): Chunked<Histogram> {
  const { kernel, slice, ofBins } = scan;
  ofBins.fill(0);
  yield* eachSlice(scan, losses, (_, some) => kernel.countBins(slice, some, ofBins));
  const listed = losses.reduce((sum, { length }) => sum + length, 0);
  ofBins[0] = (ofBins[0] as number) + count - listed;
  const upTo = new Uint32Array(ofBins);
  for (let bin = 1; bin < bins; bin++) upTo[bin] = (upTo[bin] as number) + (upTo[bin - 1] as number);
  return { upTo, losses, count, scan, sorted: new Map(), tails: new Map() };
}

/** The first bin of a tail that holds the loss at `rank` and all above: the first of all bins holds no loss but 0. */
const tailBin = (histogram: Histogram, rank: number): number => Math.max(1, binOf(histogram, rank).bin);

/**
 * Finds in one pass what is asked for next: losses at `ranks`, and the tail from a rank on. Ranks are counted from 1 at
 * the smallest, and within the number of losses.
 */
export function* find(histogram: Histogram, ranks: readonly number[], tailRank: number | null): Chunked<void> {
  const { losses, count: all, upTo, scan, sorted, tails } = histogram;
  const bins = new Set(ranks.map((rank) => binOf(histogram, rank).bin));
  const wanted = [...bins].filter((bin) => bin > 0 && !sorted.has(bin)).sort((a, b) => a - b);
  const from = tailRank === null ? Infinity : tailBin(histogram, tailRank);
  const isNew = from < Infinity && !tails.has(from);
  if (wanted.length === 0 && !isNew) return;
  const below = (bin: number): number => upTo[bin - 1] as number;
  const members = wanted.map((bin) => new Float64Array((upTo[bin] as number) - below(bin)));
  const inTail = isNew ? all - below(from) : 0;
  const tail: Tail = { years: new Int32Array(inTail), losses: new Float64Array(inTail) };
  // bins of the tail that nobody asked for stand after all others
  const firstOfTail = isNew ? wanted.filter((bin) => bin < from).length : Infinity;
  const { kernel, slice, ofBins, places, members: memberOf } = scan;
  ofBins.fill(-1);
  if (isNew) ofBins.fill(wanted.length, from);
  wanted.forEach((bin, member) => (ofBins[bin] = member));
  const filled = new Int32Array(wanted.length);
  let tailed = 0;
  yield* eachSlice(scan, losses, (start, count) => {
    const picked = kernel.pickBins(slice, count, ofBins, places, memberOf);
    for (let pick = 0; pick < picked; pick++) {
      const member = memberOf[pick] as number;
      const at = places[pick] as number;
      const loss = slice[at] as number;
      if (member < wanted.length) {
        const place = filled[member] as number;
        (members[member] as Float64Array)[place] = loss;
        filled[member] = place + 1;
      }
      if (member >= firstOfTail) {
        tail.years[tailed] = start + at;
        tail.losses[tailed++] = loss;
      }
    }
  });
  if (isNew) tails.set(from, tail);
  for (const [member, bin] of wanted.entries()) {
    sorted.set(bin, (members[member] as Float64Array).sort());
    yield;
  }
}

/** The losses at `ranks`: exact, without sorting more than the bins they fall into. */
export function* orderStatistics(histogram: Histogram, ranks: readonly number[]): Chunked<readonly number[]> {
  yield* find(histogram, ranks, null);
  return ranks.map((rank) => {
    const { bin, below } = binOf(histogram, rank);
    return histogram.sorted.get(bin)?.[rank - below - 1] ?? 0;
  });
}

/** The tail from the bin of the loss at `rank` on: that loss, those above, and a few below. */
export function* tailFrom(histogram: Histogram, rank: number): Chunked<Tail> {
  yield* find(histogram, [], rank);
  return histogram.tails.get(tailBin(histogram, rank)) as Tail;
}

/** Losses above a bin's upper edge: an exact point of the exceedance curve that needs no sorting. */
export interface EdgePoint {
  readonly loss: number;
  readonly above: number;
}

/** The upper edge of the bin that holds the loss at `rank`, how many losses are above it, and how many are in the bin. */
export function edgeAt(histogram: Histogram, rank: number): EdgePoint & { readonly inBin: number } {
  const { upTo, count } = histogram;
  const { bin, below } = binOf(histogram, rank);
  const throughBin = upTo[bin] as number;
  return { loss: edgeOf(bin + 1), above: count - throughBin, inBin: throughBin - below };
}
