import { invalidArgument } from "../../protocol/errors";
import { type Area, MAX_COLUMN, isWholeColumns, isWholeRows } from "../../xlsx/address";
import type { Style } from "../../xlsx/native";
import type { RangeTarget } from "../range/target";

/** Returns a new style: cells share style objects, so the given one must not change. */
export type Change = (style: Partial<Style>) => Partial<Style>;

const LARGEST = 2_000_000;

/** Applies a change once to each style object, so that cells that shared a style still share one afterwards. */
export function oncePerStyle(change: Change): Change {
  const known = new Map<Partial<Style>, Partial<Style>>();
  return (style) => {
    const after = known.get(style) ?? change(style);
    known.set(style, after);
    return after;
  };
}

/** Whole columns and rows have a style of their own, which new cells inherit; existing cells change too. */
export function applyStyle(range: RangeTarget, change: Change): void {
  const once = oncePerStyle(change);
  applyStyles(range, () => once);
}

export function applyStyles(range: RangeTarget, changeAt: (row: number, column: number) => Change): void {
  const { sheet, area } = range;
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column++) {
      const native = sheet.native.getColumn(column);
      native.style = changeAt(area.top, column)(native.style ?? {});
    }
    changeExisting(range, changeAt);
  } else if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      const native = sheet.native.getRow(row);
      native.style = changeAt(row, area.left)(native.style ?? {});
    }
    changeExisting(range, changeAt);
  } else {
    if (range.count > LARGEST) throw invalidArgument();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        sheet.updateStyle(row, column, changeAt(row, column));
      }
    }
  }
}

function changeExisting({ sheet, area }: RangeTarget, changeAt: (row: number, column: number) => Change): void {
  for (const { row, column, cell } of sheet.nativeCells()) {
    const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (inside) cell.style = changeAt(row, column)(cell.style);
  }
}

/** The styles in the range; enough to tell whether all cells agree. */
function* stylesIn({ sheet, area }: RangeTarget): Generator<Partial<Style>> {
  const bounded = sheet.clip(area);
  if (isWholeColumns(area)) {
    const last = Math.min(area.right, MAX_COLUMN, Math.max(area.left, sheet.native.columns?.length ?? 0));
    for (let column = area.left; column <= last; column++) yield sheet.columnStyle(column) ?? {};
  }
  if (bounded) yield* stylesOf(sheet, bounded);
  else if (!isWholeColumns(area)) yield {};
}

function* stylesOf(sheet: RangeTarget["sheet"], area: Area): Generator<Partial<Style>> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield sheet.styleAt(row, column);
  }
}

/** The value all cells have; `null` if they differ, as in Office.js. */
export function commonValue<T>(range: RangeTarget, read: (style: Partial<Style>) => T): T | null {
  let first: { value: T } | null = null;
  for (const style of stylesIn(range)) {
    const value = read(style);
    if (!first) first = { value };
    else if (first.value !== value) return null;
  }
  return first ? first.value : read({});
}
