import type { Scalar } from "./values";

export class Cell {
  value: Scalar = null;
  /** Without the leading `=`, in the file's (US English) grammar. */
  formula: string | null = null;
  /** The recalculation that last computed this formula. */
  epoch = 0;
  /** The cell whose block is shown here; the value is not this cell's own. */
  spilledFrom: Cell | null = null;
  /** Value or formula differ from what the xlsx library holds. */
  changed = false;
}
