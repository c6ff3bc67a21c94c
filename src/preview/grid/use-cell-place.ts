import { useLayoutEffect } from "react";
import type { Area } from "../../local-excel/xlsx/address";
import type { Axis } from "./model/axis";
import type { SheetModel } from "./model/sheet-model";
import { HEADING } from "./styles";
import type { Viewport } from "./viewport";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const along = (axis: Axis, first: number, last: number, scrolled: number, heading: number) => {
  const start = heading + axis.start(first) - (first > axis.frozen ? scrolled : 0);
  return { start, length: axis.end(last) - axis.start(first) };
};

/** The place of a cell in the visible part, in pixels. */
function boxOf({ rows, columns }: SheetModel, area: Area, { top, left }: Viewport): Box {
  const across = along(columns, area.left, Math.min(area.right, columns.count), left, HEADING.width);
  const down = along(rows, area.top, Math.min(area.bottom, rows.count), top, HEADING.height);
  return { left: across.start, width: across.length, top: down.start, height: down.length };
}

/** Keeps an element at a cell's place while the sheet is scrolled. */
export function useCellPlace(viewport: Viewport, model: SheetModel, area: Area, place: (box: Box) => void): void {
  useLayoutEffect(() => {
    const put = (): void => place(boxOf(model, area, viewport));
    put();
    return viewport.subscribe(put);
  });
}
