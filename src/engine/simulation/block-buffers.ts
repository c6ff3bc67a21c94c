import { batchSize, type Cursor, type Kernel } from "./kernel";
import { yearsInBlock } from "./year-streams";

/** What is worked on of a block of years, and of a batch of its events. */
export interface Buffers {
  /** What the years multiply frequencies by; where they leave them alone; what they multiply amounts by. */
  readonly factors: Float64Array;
  readonly steady: Float64Array;
  readonly severity: Float64Array;
  readonly drawn: Float64Array;
  readonly counts: Int32Array;
  /** Events of a shared cause, year by year. */
  readonly causeCounts: Int32Array;
  /** Places where a loop left something to do. */
  readonly places: Int32Array;
  readonly cursor: Cursor;
  /** The year of each event of the batch, its number in the year, what its year multiplies amounts by, and its yen. */
  readonly at: Int32Array;
  readonly numbers: Int32Array;
  readonly severityAt: Float64Array;
  readonly losses: Float64Array;
  /** Yen of each year, and of its largest event; 1 where there is one. */
  readonly totals: Float64Array;
  readonly largest: Float64Array;
  readonly touched: Int32Array;
  /** Yen and yen² of the block. */
  readonly sums: Float64Array;
}

/** Places of eight bytes that they take at most. */
export const placesOfBlock = 10 * yearsInBlock + 8 * batchSize;

export const buffersOfBlock = ({ floats, words }: Kernel): Buffers => ({
  factors: floats(yearsInBlock),
  steady: floats(yearsInBlock),
  severity: floats(yearsInBlock),
  drawn: floats(yearsInBlock),
  counts: words(yearsInBlock),
  causeCounts: words(yearsInBlock),
  places: words(yearsInBlock),
  cursor: words(2),
  at: words(batchSize),
  numbers: words(batchSize),
  severityAt: floats(batchSize),
  losses: floats(batchSize),
  totals: floats(yearsInBlock),
  largest: floats(yearsInBlock),
  touched: words(yearsInBlock),
  sums: floats(2),
});
