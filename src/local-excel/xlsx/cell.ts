import type { Scalar } from "./values";

export class Cell {
  value: Scalar = null;
  /** Without the leading `=`, in the file's (US English) grammar. */
  formula: string | null = null;
  /** Number of the recalculation that last calculated this formula. */
  epoch = 0;
  /** The cell whose block spills into this one. */
  spilledFrom: Cell | null = null;
  /** Value or formula differ from what the xlsx library holds. */
  changed = false;
  /** Value or formula differ from what the file held when it was opened. */
  edited = false;
  /** Entered here, where an array would spill, and not read from a file, which says which formulas do. */
  entered = false;
  /** The first cell of a formula that a file marks as one of arrays. */
  isArray = false;
}

export function markEdited(cell: Cell): void {
  cell.changed = true;
  cell.edited = true;
}
