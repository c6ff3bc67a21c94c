import { MAX_COLUMN, MAX_ROW } from "../address";
import type { Cell } from "../cell";
import type { Sheet } from "../sheet";
import { ERRORS, type Scalar } from "../values";
import type { Matrix } from "./operands";

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Results of add-in functions that fill empty cells beyond their own. */
export class Spills {
  private readonly shown = new Map<Cell, readonly Cell[]>();
  /** A spilled value changed: formulas calculated earlier may have read the old one. */
  changed = false;

  /** Spills a block from its formula's cell; returns that cell's own value. */
  show(anchor: Cell, block: Matrix, at: Place): Scalar {
    if (!this.fits(anchor, block, at)) {
      this.clear(anchor);
      return ERRORS.spill;
    }
    const before = new Set(this.shown.get(anchor));
    const cells: Cell[] = [];
    for (const [row, column] of beyondFirst(block)) {
      const cell = at.sheet.cells.ensure(at.row + row, at.column + column);
      before.delete(cell);
      cells.push(cell);
      cell.spilledFrom = anchor;
      this.put(cell, block.at(row, column) ?? 0);
    }
    for (const cell of before) this.release(cell, anchor);
    if (cells.length > 0) this.shown.set(anchor, cells);
    else this.shown.delete(anchor);
    return block.at(0, 0) ?? 0;
  }

  clear(anchor: Cell): void {
    for (const cell of this.shown.get(anchor) ?? []) this.release(cell, anchor);
    this.shown.delete(anchor);
  }

  /** Clears blocks whose formula has been removed. */
  sweep(): void {
    for (const anchor of this.shown.keys()) if (anchor.formula === null) this.clear(anchor);
  }

  private fits(anchor: Cell, block: Matrix, { sheet, row, column }: Place): boolean {
    if (row + block.rows - 1 > MAX_ROW || column + block.columns - 1 > MAX_COLUMN) return false;
    return beyondFirst(block).every(([down, right]) => {
      if (sheet.isHiddenByMerge(row + down, column + right)) return false;
      const cell = sheet.cells.get(row + down, column + right);
      return !cell || cell.spilledFrom === anchor || (cell.formula === null && cell.value === null);
    });
  }

  private put(cell: Cell, value: Scalar): void {
    if (cell.value === value) return;
    this.changed = true;
    cell.value = value;
    cell.edited = true;
  }

  private release(cell: Cell, anchor: Cell): void {
    if (cell.spilledFrom !== anchor) return;
    cell.spilledFrom = null;
    this.put(cell, null);
  }
}

const beyondFirst = ({ rows, columns }: Matrix): [number, number][] =>
  Array.from({ length: rows * columns }, (_, index): [number, number] => [
    Math.floor(index / columns),
    index % columns,
  ]).slice(1);
