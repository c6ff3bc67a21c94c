/** Which rows and columns are drawn. */
import type { Axis } from "./axis";
import { spillOf } from "./cell-text";
import type { SheetModel } from "./sheet-model";

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The visible part of an axis after its frozen part, and some more on both sides. */
export function spanInSight(axis: Axis, scrolled: number, length: number, more: number): Span {
  const from = axis.frozenLength + scrolled;
  const first = Math.max(axis.frozen + 1, axis.at(from) - more);
  const last = Math.min(axis.count, axis.at(scrolled + length) + more);
  return { first, last };
}

export const shownOf = (axis: Axis, first: number, last: number): number[] => {
  const indexes: number[] = [];
  for (let index = first; index <= last; index++) if (axis.size(index) > 0) indexes.push(index);
  return indexes;
};

export const frozenOf = (axis: Axis): number[] => shownOf(axis, 1, axis.frozen);

/** Visible rows, those above whose merged cells reach into them, and the active row, which is always drawn. */
export function rowsInSight(model: SheetModel, { first, last }: Span, active: number): number[] {
  const { rows } = model;
  const above = model.mergesIn(first).flatMap(({ top }) => (top < first && top > rows.frozen ? [top] : []));
  const beyond = [...above, ...(active > rows.frozen && (active < first || active > last) ? [active] : [])];
  return [...new Set([...beyond, ...shownOf(rows, first, last)])].sort((a, b) => a - b);
}

/** The cells of a row to draw: visible ones, those that reach in from the left, the active one; none under a merged cell. */
export function columnsInSight(model: SheetModel, row: number, first: number, last: number, active: number) {
  const { columns } = model;
  const reaching = model.mergesIn(row).flatMap(({ left, right }) => (left < first && right >= first ? [left] : []));
  const spilling = spillingFrom(model, row, first);
  const beyond = [...reaching, ...spilling, ...(active > 0 ? [active] : [])].filter(
    (column) => column > columns.frozen,
  );
  const all = [...new Set([...shownOf(columns, first, last), ...beyond])].sort((a, b) => a - b);
  const own = (column: number): boolean => {
    const merge = model.mergeAt({ row, column });
    return merge === null || (merge.top === row && merge.left === column);
  };
  return { frozen: frozenOf(columns).filter(own), moving: all.filter(own) };
}

/** The cell to the left whose text runs into the visible part. */
function spillingFrom(model: SheetModel, row: number, first: number): number[] {
  const { columns } = model;
  for (let column = first - 1; column > columns.frozen; column--) {
    if (model.valueAt(row, column) === null) continue;
    const end = columns.end(column) + spillOf(model, { row, column }).right;
    return end > columns.start(first) ? [column] : [];
  }
  return [];
}
