import type { Area } from "./address";
import { Cell } from "./cell";

/** A sheet's non-empty cells, by row and column. */
export class Cells {
  private readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  ensure(row: number, column: number): Cell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map<number, Cell>()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = new Cell()));
    return cell;
  }

  *all(): Generator<{ row: number; column: number; cell: Cell }> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  /** Visits existing cells only, so that whole columns stay cheap. */
  *within(area: Area): Generator<{ row: number; column: number; cell: Cell }> {
    if (area.bottom - area.top > this.rows.size) {
      for (const entry of this.all()) {
        if (entry.row < area.top || entry.row > area.bottom) continue;
        if (entry.column >= area.left && entry.column <= area.right) yield entry;
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const cells = this.rows.get(row);
      if (!cells) continue;
      for (const [column, cell] of cells) if (column >= area.left && column <= area.right) yield { row, column, cell };
    }
  }

  /** The smallest area around every non-empty cell. */
  bounds(): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = 0;
    let right = 0;
    for (const { row, column, cell } of this.all()) {
      if (cell.value === null && cell.formula === null) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }
}
