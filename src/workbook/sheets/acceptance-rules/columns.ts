/** Drop-downs stand in a row each, below what is printed. */
const beyond = Array.from({ length: 14 }, () => 80);

/** Points: rule, what it asks, the columns of values, the id of the row. */
export const widths = [168, 176, 112, 74, 80, 52, 86, 200, 110, ...beyond] as const;

/** The first column of values, and that of ids. */
export const [TEXT, FIRST, UNIT, NOTE, ID] = [1, 2, 3, 4, 8] as const;
