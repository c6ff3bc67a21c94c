import { ExcelError } from "../../protocol/errors";
import { type Area, cellCount, formatAddress, isWholeColumns, isWholeRows } from "../../xlsx/address";
import type { Sheet } from "../../xlsx/sheet";

/** What a Range object stands for: cells of one sheet. */
export class RangeTarget {
  constructor(
    private readonly onSheet: Sheet,
    readonly area: Area,
  ) {}

  get sheet(): Sheet {
    if (this.onSheet.deleted) throw new ExcelError("InvalidReference");
    return this.onSheet;
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  /** Whole rows or columns: Office.js gives no values for them. */
  get isUnbounded(): boolean {
    return isWholeColumns(this.area) || isWholeRows(this.area);
  }

  get count(): number {
    return cellCount(this.area);
  }
}

/** A rectangle of results, row by row. */
export function grid<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(at(row, column));
    rows.push(cells);
  }
  return rows;
}

/** What a RangeAreas object stands for. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}
