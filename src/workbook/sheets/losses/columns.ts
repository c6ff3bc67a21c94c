/**
 * Points. Amounts up to 99,999,999,999,999 are shown in full. The calculation of an item stands over two columns, in
 * which the summary shows how often and how much a year.
 */
export const widths = [136, 54, 54, 106, 106, 106, 106, 96, 130, 98] as const;
export const columns = widths.length;
/** The summary leaves the last one out. */
export const summaryColumns = columns - 1;
export const [CALCULATION, SOURCE] = [7, 9] as const;
/** Column of the low amount; likely, high and mean follow. */
export const AMOUNTS = 3;
/** Which part of a policy answers an item. */
export const PART = 2;
/** Of the summary: yen a year. */
export const ANNUAL = 8;

/** Points of the calculation of an item, over its two columns. */
export const calculationWidth = widths[7] + widths[8];
