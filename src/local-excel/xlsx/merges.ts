import { type Area, intersection } from "./address";

/** Areas of at least this many rows are kept in a separate list, not by row. */
const TALLEST = 1_000;

/** The merged areas of a sheet, which never overlap. */
export class Merges {
  private readonly all = new Set<Area>();
  private readonly tall = new Set<Area>();
  private readonly byRow = new Map<number, Area[]>();

  *[Symbol.iterator](): Generator<Area> {
    yield* this.all;
  }

  add(area: Area): void {
    this.all.add(area);
    if (area.bottom - area.top >= TALLEST) this.tall.add(area);
    else
      for (let row = area.top; row <= area.bottom; row++) this.byRow.set(row, [...(this.byRow.get(row) ?? []), area]);
  }

  /** Removes an area by identity. */
  remove(merge: Area): void {
    this.all.delete(merge);
    if (this.tall.delete(merge)) return;
    for (let row = merge.top; row <= merge.bottom; row++) {
      const left = this.inRow(row).filter((each) => each !== merge);
      if (left.length > 0) this.byRow.set(row, left);
      else this.byRow.delete(row);
    }
  }

  /** Areas with a cell in the row. */
  inRow(row: number): readonly Area[] {
    const found = this.byRow.get(row) ?? [];
    if (this.tall.size === 0) return found;
    return [...found, ...[...this.tall].filter(({ top, bottom }) => top <= row && row <= bottom)];
  }

  /** The area that contains a cell. */
  at(row: number, column: number): Area | null {
    return this.inRow(row).find(({ left, right }) => left <= column && column <= right) ?? null;
  }

  /** Merged areas that intersect an area. */
  touching(area: Area): readonly Area[] {
    if (area.bottom - area.top >= TALLEST) return [...this.all].filter((each) => intersection(each, area));
    const found = new Set<Area>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (const merge of this.inRow(row)) if (intersection(merge, area)) found.add(merge);
    }
    return [...found];
  }
}
