import type { CellItem, Place, PlacedIssue } from "../../issues";
import type { Locator } from "../model/locator";
import type { CellValue } from "../model/snapshot";

/** The place of a name's cell, where it has one. */
export const placed = (locator: Locator, name: string): { place?: Place } => {
  const found = locator.find(name);
  return found ? { place: { sheet: found.sheet, cell: found.address } } : {};
};

/** What an input cell holds, text without the blanks around it; "" for an error, which is pointed out. */
export function readCell(locator: Locator, name: string, item: CellItem, issues: PlacedIssue[]): CellValue {
  const value = locator.value(name);
  if (!locator.isError(name)) return typeof value === "string" ? value.trim() : value;
  issues.push({ issue: { code: "cellError", item, received: String(value) }, ...placed(locator, name) });
  return "";
}
