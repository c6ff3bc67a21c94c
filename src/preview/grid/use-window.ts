import { useCallback, useLayoutEffect, useState, type RefObject } from "react";
import type { SheetModel } from "./model/sheet-model";
import { type Span, spanInSight } from "./model/window";
import type { Viewport } from "./viewport";

export interface Window {
  readonly rows: Span;
  readonly columns: Span;
}

/** Rows and columns drawn beyond the visible ones. */
const MORE = { rows: 3, columns: 1 };

function windowOf({ rows, columns }: SheetModel, { top, left, cellArea }: Viewport): Window {
  return {
    rows: spanInSight(rows, top, cellArea.height, MORE.rows),
    columns: spanInSight(columns, left, cellArea.width, MORE.columns),
  };
}

const same = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last;

const NOTHING: Window = { rows: { first: 1, last: 0 }, columns: { first: 1, last: 0 } };

/** The rows and columns to draw; `look` updates them after scrolling. */
export function useWindow(scroller: RefObject<HTMLElement | null>, model: SheetModel, viewport: Viewport) {
  const [window, setWindow] = useState(NOTHING);
  const look = useCallback(() => {
    const next = windowOf(model, viewport);
    setWindow((before) => (same(before.rows, next.rows) && same(before.columns, next.columns) ? before : next));
  }, [model, viewport]);
  useLayoutEffect(look, [look]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => viewport.read(element));
    viewport.read(element);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, viewport]);
  useLayoutEffect(() => viewport.subscribe(look), [viewport, look]);
  return { window, look };
}
