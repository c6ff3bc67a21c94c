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
}
