import { useRef, type PointerEvent, type RefObject } from "react";
import { MAX_COLUMN, MAX_ROW } from "../../local-excel/xlsx/address";
import { beginEdit, commitEdit } from "./edits";
import type { Axis } from "./model/axis";
import type { At } from "./model/sheet-model";
import type { GridSession } from "./session";
import { HEADING } from "./styles";

const along = (axis: Axis, pixel: number, scrolled: number): number =>
  axis.at(pixel < axis.frozenLength ? pixel : pixel + scrolled);

/** The cell under the pointer; 0 for a row number's column and the letters' row. */
function under(event: { clientX: number; clientY: number }, session: GridSession, scroller: HTMLElement): At {
  const { rows, columns } = session.getState().model;
  const { viewport } = session;
  const { left, top } = scroller.getBoundingClientRect();
  const [x, y] = [event.clientX - left - HEADING.width, event.clientY - top - HEADING.height];
  return {
    row: y < 0 ? 0 : along(rows, y, viewport.top),
    column: x < 0 ? 0 : along(columns, x, viewport.left),
  };
}

const isScrollbar = ({ clientX, clientY }: PointerEvent, scroller: HTMLElement): boolean => {
  const { left, top } = scroller.getBoundingClientRect();
  return clientX - left >= scroller.clientWidth || clientY - top >= scroller.clientHeight;
};

/** Choosing cells with a pointer: pressing chooses one, dragging and Shift more, pressing twice opens it. */
export function usePointer(session: GridSession, scroller: RefObject<HTMLElement | null>) {
  const dragging = useRef(false);

  function press(event: PointerEvent): void {
    const element = scroller.current;
    const field = event.target instanceof HTMLTextAreaElement;
    if (!element || event.button !== 0 || field || isScrollbar(event, element)) return;
    event.preventDefault();
    if (!commitEdit(session)) return;
    const { model, active } = session.getState();
    const { row, column } = under(event, session, element);
    if (row > 0 && column > 0) {
      const first = model.areaAt({ row, column });
      const at = { row: first.top, column: first.left };
      session.select(at, event.shiftKey ? active : at);
      dragging.current = event.pointerType !== "touch";
      if (dragging.current) element.setPointerCapture(event.pointerId);
    } else if (row > 0) session.selectArea(model.sheet, { top: row, bottom: row, left: 1, right: MAX_COLUMN });
    else if (column > 0) session.selectArea(model.sheet, { top: 1, bottom: MAX_ROW, left: column, right: column });
    session.focus("grid");
  }

  function drag(event: PointerEvent): void {
    const element = scroller.current;
    if (!dragging.current || !element) return;
    const { row, column } = under(event, session, element);
    const at = { row: Math.max(1, row), column: Math.max(1, column) };
    const { moving, active } = session.getState();
    if (at.row !== moving.row || at.column !== moving.column) session.select(at, active);
  }

  return {
    onPointerDown: press,
    onPointerMove: drag,
    onPointerUp: () => {
      dragging.current = false;
    },
    onPointerCancel: () => {
      dragging.current = false;
    },
    onDoubleClick: (event: { readonly target: EventTarget }) => {
      if (!(event.target instanceof HTMLTextAreaElement)) beginEdit(session, { mode: "modify" });
    },
  };
}
