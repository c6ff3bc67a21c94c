import type { ParameterId, Point } from "../../engine";
import { insurerName, overrideColumns } from "../formula/parameter-names";
import { addressOf } from "../model/address";
import { area } from "../model/area";
import { cellOf, type Located, type Locator } from "../model/locator";
import type { CellValue } from "../model/snapshot";

/** Where a customer's own value is typed: in the parameter's row, in the column of the point; null where either is lost. */
export const overrideCell = (locator: Locator, id: ParameterId, point: Point): Located | null =>
  cellBeside(locator, insurerName(id, "likely"), point);

/** The same by the name of the insurer's cell. */
function cellBeside(locator: Locator, insurer: string, point: Point): Located | null {
  const row = locator.find(insurer);
  const column = locator.find(overrideColumns[point]);
  if (!row || column?.sheet !== row.sheet) return null;
  const cell = area(row.area.row, column.area.column);
  return { sheet: row.sheet, area: cell, address: addressOf({ row: 0, column: 0 }, cell) };
}

/** What a customer's cell holds; "" where it is empty or lost. */
export function overrideValue(locator: Locator, insurer: string, point: Point): CellValue {
  const found = cellBeside(locator, insurer, point);
  const used = found && locator.sheet(found.sheet)?.used;
  return found && used ? cellOf(used, found.area.row, found.area.column) : "";
}
