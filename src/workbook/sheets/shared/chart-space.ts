import { BlockBuilder } from "../../model/block-builder";
import type { Block } from "../../model/block";

/** Rows of a chart's space are this high, in points: said for each row, because defaults differ from host to host. */
const rowHeight = 18;
const usualRows = 16;

/** Points of the space, and of the chart in it. */
export const chartSpaceHeight = rowHeight * usualRows;
export const chartHeight = chartSpaceHeight - 12;

/** The height of a chart in a space of so many rows. */
export const chartHeightIn = (rows: number): number => rowHeight * rows - 12;

/** Empty rows of a known height for a chart to stand on. */
export function chartSpace(id: string, row: number, columns: number, rows = usualRows): Block {
  const block = new BlockBuilder(id, { row, column: 0 }, columns, true);
  for (let index = 0; index < rows; index++) block.row([], { height: rowHeight });
  return block.build();
}
