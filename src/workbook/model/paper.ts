import type { SheetLayout } from "./sheet-layout";

const centimetre = 72 / 2.54;

/** Of every printed page, points. */
export const margins = { side: 1.2 * centimetre, end: 1.6 * centimetre } as const;

/** Points across and down. */
const papers = {
  A4: { Portrait: [595, 842], Landscape: [842, 595] },
  A3: { Portrait: [842, 1191], Landscape: [1191, 842] },
} as const;

interface Printed {
  readonly columnWidths: readonly number[];
  readonly print: Pick<SheetLayout["print"], "orientation" | "paper" | "printed">;
}

const sizeOf = ({ print: { orientation, paper = "A4" } }: Printed): readonly [number, number] =>
  papers[paper][orientation];

/** Percent at which all columns of a sheet that are printed are on one page. */
export function scaleToFit(sheet: Printed): number {
  const width = sheet.columnWidths.slice(0, sheet.print.printed?.columns).reduce((sum, column) => sum + column, 0);
  return Math.max(10, Math.min(100, Math.floor((100 * (sizeOf(sheet)[0] - 2 * margins.side)) / width)));
}

/** Points of rows that a page holds at that scale. */
export const heightOfPage = (sheet: Printed): number =>
  (100 * (sizeOf(sheet)[1] - 2 * margins.end)) / scaleToFit(sheet);
