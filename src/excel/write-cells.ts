import { addressOf } from "../workbook/model/address";
import { area, type Place } from "../workbook/model/area";
import type { Cell } from "../workbook/model/cell";
import type { Refilled } from "../workbook/plan/refill";

/**
 * The contents Excel takes for a cell. Text keeps a leading apostrophe by a second one, because Excel takes the first
 * for its own sign. Empty is "", which empties; null leaves what was there.
 */
function content(cell: Cell | undefined): string | number | boolean | null {
  if (cell === undefined) return null;
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" && cell.startsWith("'") ? `'${cell}` : cell;
}

/** Writes the cells of a block at its place. Requires ExcelApi 1.1. */
export function writeBlock(sheet: Excel.Worksheet, block: Refilled, place: Place): void {
  const address = addressOf(place, area(0, 0, block.size.rows, block.size.columns));
  sheet.getRange(address).formulas = block.cells(place).map((row) => row.map(content));
}
