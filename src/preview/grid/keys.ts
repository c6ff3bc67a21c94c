/** What each key does, as in Excel. */
import { beginEdit, cancelEdit, changeEdit, clearSelection, commitEdit, openList } from "./edits";
import { type Direction, jumped, lineEnd, lineStart, sheetEnd, sheetStart, stepped, tabbed } from "./model/moves";
import type { At } from "./model/sheet-model";
import type { GridSession } from "./session";

/** A key press, from any element. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Moves that Shift extends the selection by. */
function destination({ key, control }: Press, session: GridSession): At | null {
  const { model, moving } = session.getState();
  const arrow = ARROWS[key];
  if (arrow) return control ? jumped(model, moving, arrow) : stepped(model, moving, arrow);
  if (key === "Home") return control ? sheetStart(model) : lineStart(model, moving);
  if (key === "End") return control ? sheetEnd(model) : lineEnd(model, moving);
  if (key === "PageUp") return stepped(model, moving, "up", session.pageRows);
  if (key === "PageDown") return stepped(model, moving, "down", session.pageRows);
  return null;
}

/** Where Enter and Tab move to; they never extend the selection. */
function onward({ key, shift }: Press, session: GridSession): At | null {
  const { model, active } = session.getState();
  if (key === "Enter") return stepped(model, active, shift ? "up" : "down");
  if (key === "Tab") return tabbed(model, active, shift);
  return null;
}

/** A key pressed while cells are selected and none is open; `false` leaves it to the browser. */
export function pressIdle(press: Press, session: GridSession): boolean {
  const { key, shift, control, alt } = press;
  if (alt) {
    if (key !== "ArrowDown") return false;
    openList(session);
    return true;
  }
  const to = destination(press, session);
  if (to) {
    session.select(to, shift ? session.getState().active : to);
    return true;
  }
  const next = control ? null : onward(press, session);
  if (next) session.select(next);
  else if (key === "F2") beginEdit(session, { mode: "modify" });
  else if (key === "Backspace") beginEdit(session, { mode: "type", text: "" });
  else if (key === "Delete") clearSelection(session);
  else if (key === "Escape") session.update({ notice: null });
  // What was typed before must not come back into an empty cell.
  else return control && /^[zy]$/i.test(key);
  return true;
}

/** A key pressed in an open cell. */
export function pressEditing(press: Press, session: GridSession): boolean {
  const { edit } = session.getState();
  const { key, alt } = press;
  if (!edit || alt) return false;
  if (key === "Escape") {
    cancelEdit(session);
    return true;
  }
  if (key === "F2") {
    changeEdit(session, { mode: edit.mode === "type" ? "modify" : "type" });
    return true;
  }
  const to = onward(press, session) ?? (edit.mode === "type" ? destination(press, session) : null);
  if (!to) return false;
  if (commitEdit(session)) session.select(to);
  return true;
}
