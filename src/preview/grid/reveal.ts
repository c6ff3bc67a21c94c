import type { Axis } from "./model/axis";
import type { At, SheetModel } from "./model/sheet-model";
import type { Viewport } from "./viewport";

/** The scroll position that makes one row or column visible: as near as possible, its start rather than its end. */
function scrollFor(axis: Axis, first: number, last: number, scrolled: number, length: number): number {
  if (first <= axis.frozen) return scrolled;
  const [start, end] = [axis.start(first) - axis.frozenLength, axis.end(last)];
  if (start < scrolled || end - axis.start(first) > length - axis.frozenLength) return start;
  return Math.max(scrolled, end - length);
}

/** Scrolls until a cell is visible. */
export function reveal(model: SheetModel, at: At, viewport: Viewport, element: Element): void {
  const { rows, columns } = model;
  const { top, left, bottom, right } = model.areaAt(at);
  const { cellArea } = viewport;
  const down = scrollFor(rows, top, Math.min(bottom, rows.count), viewport.top, cellArea.height);
  const across = scrollFor(columns, left, Math.min(right, columns.count), viewport.left, cellArea.width);
  if (down === viewport.top && across === viewport.left) return;
  element.scrollTo({ top: down, left: across, behavior: "instant" });
  viewport.scrollTo(down, across);
}
