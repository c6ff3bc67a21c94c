/**
 * A distribution's quantile function as a table: 1,024 cells of equal chance with straight lines between them, the
 * first and the last cell split once more into 256, so that what is rare is as true as what is common.
 */
export interface QuantileTable {
  /** At i / 1,024; the two ends are the lowest and the highest value there is, or that of the last tail cell. */
  readonly body: Float64Array;
  /** At j / 256 of the first and of the last cell. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The exact quantile in the very last cell, where the distribution has no highest value; null where it has. */
  readonly beyond: ((chanceAbove: number) => number) | null;
}

const bodyBits = 10;
const tailBits = 8;
export const bodyCells = 1 << bodyBits;
export const tailCells = 1 << tailBits;
export const bodyShift = 32 - bodyBits;
const tailShift = bodyShift - tailBits;
export const bodyRest = (1 << bodyShift) - 1;
const tailRest = (1 << tailShift) - 1;
export const perBody = 1 / (1 << bodyShift);
const perTail = 1 / (1 << tailShift);

/** Chances (0 … 1) a table is made of, rising: the lower tail's, the body's, the upper tail's. */
export const tableChances: readonly number[] = [
  ...Array.from({ length: tailCells }, (_, j) => j / tailCells / bodyCells),
  ...Array.from({ length: bodyCells - 1 }, (_, i) => (i + 1) / bodyCells),
  ...Array.from({ length: tailCells }, (_, j) => 1 - (tailCells - 1 - j) / tailCells / bodyCells),
];

/** A table from the quantiles at `tableChances`. */
export function tableOf(quantiles: Float64Array, beyond: QuantileTable["beyond"] = null): QuantileTable {
  const upperStart = tailCells + bodyCells - 2;
  const body = new Float64Array(bodyCells + 1);
  body[0] = quantiles[0] ?? 0;
  body.set(quantiles.subarray(tailCells, tailCells + bodyCells - 1), 1);
  body[bodyCells] = quantiles[quantiles.length - 1] ?? 0;
  return {
    body,
    lower: quantiles.slice(0, tailCells + 1),
    upper: quantiles.slice(upperStart, upperStart + tailCells + 1),
    beyond,
  };
}

/** The quantile at 32 random bits. */
export function quantileAt({ body, lower, upper, beyond }: QuantileTable, bits: number): number {
  const cell = bits >>> bodyShift;
  const rest = bits & bodyRest;
  if (cell > 0 && cell < bodyCells - 1) return between(body, cell, rest * perBody);
  const tailCell = rest >>> tailShift;
  const share = (rest & tailRest) * perTail;
  if (cell === 0) return between(lower, tailCell, share);
  if (beyond && tailCell === tailCells - 1) return beyond((1 - share) / (bodyCells * tailCells));
  return between(upper, tailCell, share);
}

function between(values: Float64Array, cell: number, share: number): number {
  const from = values[cell] as number;
  return from + share * ((values[cell + 1] as number) - from);
}

/** Quantiles at many draws at once: `into[i] = base + scale × quantile`. */
export function quantilesAt(
  table: QuantileTable,
  draws: Int32Array,
  count: number,
  base: number,
  scale: number,
  into: Float64Array,
): void {
  const { body } = table;
  for (let i = 0; i < count; i++) {
    const bits = draws[i] as number;
    const cell = bits >>> bodyShift;
    if (cell > 0 && cell < bodyCells - 1) {
      const from = body[cell] as number;
      into[i] = base + scale * (from + (bits & bodyRest) * perBody * ((body[cell + 1] as number) - from));
    } else into[i] = base + scale * quantileAt(table, bits);
  }
}
