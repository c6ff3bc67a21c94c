/**
 * Printed columns of one width, points. They leave room on a page of A4: where the font is another, a program makes columns up to
 * a sixth wider, and would print them smaller to fit.
 */
export const printed = 12;
const column = 37.5;
/** Right of them, not printed: what a chart is drawn from. */
export const [LABEL, FROM] = [printed + 1, printed + 2] as const;
export const columns = FROM + 2;
export const widths: readonly number[] = [...Array.from({ length: printed }, () => column), ...[20, 120, 80, 80]];

/** Points of so many printed columns. */
export const widthOfColumns = (count: number): number => count * column;

/** Points of letters. The smallest a customer is asked to read is 8. */
export const sizes = { body: 9, small: 8, head: 9, title: 15 } as const;
