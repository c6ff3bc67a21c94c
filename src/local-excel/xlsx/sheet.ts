import { type Area, MAX_COLUMN, MAX_ROW, intersection } from "./address";
import { Cells } from "./cells";
import { Merges } from "./merges";
import type { NativeCell, NativeSheet, Style } from "./native";
import { hasContent } from "./style";

/** The style of all unstyled cells: one object, so that changed styles are shared too. */
const PLAIN: Partial<Style> = Object.freeze({});

/** A worksheet: cells and merges are kept here, everything else by the xlsx library (`native`). */
export class Sheet {
  readonly cells = new Cells();
  readonly merges = new Merges();
  deleted = false;

  constructor(
    readonly native: NativeSheet,
    /** In Excel's format; it does not change when the sheet is renamed. */
    readonly id: string,
  ) {}

  get name(): string {
    return this.native.name;
  }

  styleAt(row: number, column: number): Partial<Style> {
    const nativeRow = this.native.findRow(row);
    const cell = nativeRow?.findCell(column);
    if (cell) return cell.style;
    if (nativeRow && hasContent(nativeRow.style)) return nativeRow.style;
    return this.columnStyle(column) ?? {};
  }

  columnStyle(column: number): Partial<Style> | undefined {
    // Unlike getColumn(), `columns` does not create columns.
    return this.native.columns?.[column - 1]?.style;
  }

  /** Replaces the style and never changes it: cells share style objects. */
  updateStyle(row: number, column: number, change: (style: Partial<Style>) => Partial<Style>): void {
    // getCell() parses its address as text each time
    const cell = this.native.findRow(row)?.findCell(column) ?? this.native.getCell(row, column);
    cell.style = change(hasContent(cell.style) ? cell.style : PLAIN);
  }

  isHiddenByMerge(row: number, column: number): boolean {
    const merge = this.merges.at(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  }

  merge(area: Area): void {
    this.unmerge(area);
    this.merges.add(area);
    this.native.mergeCellsWithoutStyle(area.top, area.left, area.bottom, area.right);
  }

  unmerge(area: Area): void {
    for (const merge of this.merges.touching(area)) {
      this.native.unMergeCells(merge.top, merge.left, merge.bottom, merge.right);
      this.merges.remove(merge);
    }
  }

  /** Existing cells of the library, whose own iteration would create the empty ones. */
  *nativeCells(): Generator<{ row: number; column: number; cell: NativeCell }> {
    for (let row = 1; row <= this.native.rowCount; row++) {
      const nativeRow = this.native.findRow(row);
      const last = nativeRow?.cellCount ?? 0;
      for (let column = 1; column <= last; column++) {
        const cell = nativeRow?.findCell(column);
        if (cell) yield { row, column, cell };
      }
    }
  }

  /** Excel's used range: cells with content and, unless `valuesOnly`, with a format of their own. */
  usedArea(valuesOnly: boolean): Area | null {
    const filled = this.cells.bounds();
    if (valuesOnly) return filled;
    let { top, left, bottom, right } = filled ?? { top: MAX_ROW, left: MAX_COLUMN, bottom: 0, right: 0 };
    for (const { row, column, cell } of this.nativeCells()) {
      if (!hasContent(cell.style) && !cell.isMerged) continue;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom === 0 ? null : { top, left, bottom, right };
  }

  /** Limits whole rows and columns to the used range. */
  clip(area: Area): Area | null {
    if (area.bottom < MAX_ROW && area.right < MAX_COLUMN) return area;
    const used = this.usedArea(false);
    return used ? intersection(area, used) : null;
  }
}
