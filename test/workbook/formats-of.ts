import { runSync } from "../../src/scheduling/chunked";
import type { Block } from "../../src/workbook/model/block";
import { looksOf } from "../../src/workbook/plan/looks";

/** How a cell of a block shows its number; undefined where nothing is said. */
export function formatsOf(block: Block): (row: number, column: number) => unknown {
  const looks = runSync(looksOf(block.styles)).filter(({ property }) => property === "numberFormat");
  return (row, column) =>
    looks.find(({ areas }) =>
      areas.some(
        (at) => row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns,
      ),
    )?.value;
}
