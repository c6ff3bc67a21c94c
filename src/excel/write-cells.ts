import { addressOf } from "../workbook/plan/address";
import { area, type Block, type Cell, type Place } from "../workbook/plan/plan";

/**
 * What Excel is told for a cell. Text keeps a leading apostrophe by a second one, because Excel takes the first
 * for its own sign. Empty is "", which empties; null would leave what was there.
 */
function content(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}

export const contents = (cells: readonly (readonly Cell[])[]): (string | number | boolean)[][] =>
  cells.map((row) => row.map(content));

/** Writes the cells of a block at its place. Requires ExcelApi 1.1. */
export function writeBlock(sheet: Excel.Worksheet, block: Block, place: Place): void {
  const address = addressOf(place, area(0, 0, block.size.rows, block.size.columns));
  sheet.getRange(address).formulas = contents(block.cells(place));
}
