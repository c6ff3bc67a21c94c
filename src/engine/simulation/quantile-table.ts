/**
 * A distribution's quantile function as a table: 1,024 cells of equal chance with straight lines between them, the
 * first and the last eight split into 64 each, so that what is rare is as true as what is common.
 */
export interface QuantileTable {
  /** At i / 1,024. */
  readonly body: Float64Array;
  /** At j / 65,536 in the first eight cells, and in the last eight. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The quantile in the very first and the very last part, where no straight line will do. */
  readonly ends: Ends;
}

/** By the chance below, or above: from 0 to 1 / 65,536. */
export interface Ends {
  readonly low: (below: number) => number;
  readonly high: (above: number) => number;
}

export const bodyCells = 1_024;
/** Body cells on each side that are split. */
export const rareCells = 8;
const partsOfCell = 64;
export const rareParts = rareCells * partsOfCell;
export const parts = bodyCells * partsOfCell;
export const upperStart = parts - rareParts;

/** 32 random bits: the upper ten name the cell, the rest where in it. */
export const bodyShift = 22;
export const bodyRest = 0x3fffff;
export const perBody = 1 / 0x400000;
export const partShift = 16;
export const partRest = 0xffff;
export const perPart = 1 / 0x10000;
/** Draws stand for the middle of their step: neither 0 nor 1 is drawn. */
const halfStep = perPart / 2;
/** Chance of the first part, and of the last. */
export const endChance = 1 / parts;

/** Chances (0 … 1) a table is made of, rising: the lower tail's, the body's, the upper tail's. */
export const tableChances: readonly number[] = [
  ...Array.from({ length: rareParts }, (_, part) => part / parts),
  ...Array.from({ length: bodyCells - 2 * rareCells }, (_, cell) => (rareCells + cell) / bodyCells),
  ...Array.from({ length: rareParts + 1 }, (_, part) => (upperStart + part) / parts),
];

/** A table from the quantiles at `tableChances`. */
export function tableOf(quantiles: Float64Array, ends: Ends): QuantileTable {
  const body = new Float64Array(bodyCells + 1);
  const inner = bodyCells - 2 * rareCells + 1;
  body.set(unbiased(quantiles.subarray(rareParts, rareParts + inner)), rareCells);
  return {
    body,
    lower: unbiased(quantiles.subarray(0, rareParts + 1)),
    upper: unbiased(quantiles.subarray(quantiles.length - rareParts - 1)),
    ends,
  };
}

/**
 * A straight line over a cell lies above a convex curve by a twelfth of its second difference in the mean: taken away
 * at the inner nodes, means and variances are those of the curve. The nodes where the parts meet stay.
 */
function unbiased(values: Float64Array): Float64Array {
  const better = values.slice();
  for (let node = 2; node < values.length - 2; node++) {
    const [before, at, after] = [values[node - 1] as number, values[node] as number, values[node + 1] as number];
    better[node] = at - (before - 2 * at + after) / 12;
  }
  return better;
}

/** Whether bits fall into the first or the last eight cells. */
export const isRare = (bits: number): boolean => ((bits >>> bodyShift) - rareCells) >>> 0 >= bodyCells - 2 * rareCells;

/** The quantile at 32 random bits. */
export const quantileAt = (table: QuantileTable, bits: number): number =>
  isRare(bits) ? rareQuantileAt(table, bits) : between(table.body, bits >>> bodyShift, (bits & bodyRest) * perBody);

/** The quantile at bits of the first or the last eight cells. */
export function rareQuantileAt({ lower, upper, ends }: QuantileTable, bits: number): number {
  const part = bits >>> partShift;
  const share = (bits & partRest) * perPart;
  if (part === 0) return ends.low((share + halfStep) / parts);
  if (part === parts - 1) return ends.high((1 - share - halfStep) / parts);
  if (part < rareParts) return between(lower, part, share);
  return between(upper, part - upperStart, share);
}

function between(values: Float64Array, cell: number, share: number): number {
  const from = values[cell] as number;
  return from + share * ((values[cell + 1] as number) - from);
}
