import type { Place } from "../../issues";
import { addressOf } from "../model/address";
import { area, type Area } from "../model/area";
import type { Locator } from "../model/locator";

/** A column of a sheet's table by its defined name; null where the name is lost, or leads elsewhere. */
export function ownColumn(locator: Locator, sheet: string, name: string): Area | null {
  const found = locator.find(name);
  return found?.sheet === sheet && found.area.columns === 1 ? found.area : null;
}

/** The place of a cell, 0-based, for a person. */
export const cellAt = (sheet: string, row: number, column: number): { readonly place: Place } => ({
  place: { sheet, cell: addressOf({ row: 0, column: 0 }, area(row, column)) },
});
