import type { Locator } from "../model/locator";
import type { Block, RestoredColumn } from "../model/block";
import type { Cell } from "../model/cell";
import type { Place } from "../model/area";

/** Cells to be written over; undefined leaves a cell as it is. */
export interface Refilled extends Pick<Block, "id" | "size"> {
  readonly cells: (place: Place) => readonly (readonly (Cell | undefined)[])[];
}

/** Cells of an existing block that a refill writes. */
export interface BlockRefill {
  readonly sheet: string;
  readonly block: Refilled;
  readonly place: Place;
}

/** One cell, found by its place. `id`: a defined name that says what it is. */
export const cellRefill = (sheet: string, id: string, place: Place, cell: Cell): BlockRefill => ({
  sheet,
  block: { id, size: { rows: 1, columns: 1 }, cells: () => [[cell]] },
  place,
});

/** What restores a column as it stands now, rows inserted or not; null where it is no column of that sheet any more. */
export function restoredColumn({ name, cells }: RestoredColumn, locator: Locator, sheet: string): BlockRefill | null {
  const at = locator.find(name);
  if (at?.sheet !== sheet || at.area.columns !== 1) return null;
  const { row, column, rows } = at.area;
  const byRow = new Map<number, Cell>();
  for (const [anchor, cell] of cells) {
    const found = locator.find(anchor);
    if (found?.sheet === sheet) byRow.set(found.area.row, cell);
  }
  const restored = Array.from({ length: rows }, (_, index) => [byRow.get(row + index)]);
  return { sheet, block: { id: name, size: { rows, columns: 1 }, cells: () => restored }, place: { row, column } };
}
