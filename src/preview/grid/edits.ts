/** What the keyboard, the formula bar and the clipboard do to cells. */
import { isLockedCell, userClears, userPastes, userTypes, validationAt } from "../../local-excel/protocol/user-typing";
import { listEntries } from "../../local-excel/objects/validation/list";
import { editText } from "../../local-excel/xlsx/edit-text";
import type { Area } from "../../local-excel/xlsx/address";
import { displayText } from "../../local-excel/xlsx/display";
import type { Validation } from "../../local-excel/xlsx/validations";
import { blockText, parseBlock } from "./model/clipboard-text";
import type { At } from "./model/sheet-model";
import type { GridSession } from "./session";
import type { Edit, GridState } from "./state";

/** As the formula bar shows the active cell. */
export function contentOf({ model, active: { row, column } }: GridState): string {
  return editText(model.sheet.cells.get(row, column), model.lookAt(row, column).format);
}

export function ruleAt({ model, active: { row, column } }: GridState): Validation | null {
  return validationAt(model.workbook, model.sheet, row, column);
}

export const hasList = (state: GridState): boolean => {
  const rule = ruleAt(state);
  return rule?.type === "list" && rule.inCellDropDown;
};

export const isActiveLocked = ({ model, active: { row, column } }: GridState): boolean =>
  isLockedCell(model.sheet, row, column);

/** Opens the active cell, with its content or with what was typed over it. */
export function beginEdit(session: GridSession, edit: Partial<Edit> & Pick<Edit, "mode">): void {
  const state = session.getState();
  if (isActiveLocked(state)) return session.update({ notice: { kind: "locked" } });
  session.update({ edit: { text: contentOf(state), place: "cell", ...edit }, notice: null, list: null });
}

export function changeEdit(session: GridSession, patch: Partial<Edit>): void {
  const { edit } = session.getState();
  if (edit) session.update({ edit: { ...edit, ...patch } });
}

export const cancelEdit = (session: GridSession): void => session.update({ edit: null, alert: null });

/** Enters what was typed; false if it was refused and the cell stays open. */
export function commitEdit(session: GridSession, anyway = false): boolean {
  const state = session.getState();
  const { edit, model, active } = state;
  if (!edit) return true;
  if (edit.text === contentOf(state)) {
    cancelEdit(session);
    return true;
  }
  const typed = session.act(() =>
    userTypes(session.book.host, model.sheet, active.row, active.column, edit.text, anyway),
  );
  if (typed.kind === "written" || typed.kind === "locked") {
    session.update({ edit: null, alert: null, notice: typed.kind === "locked" ? { kind: "locked" } : null });
    return true;
  }
  session.update({ alert: typed });
  return false;
}

export function openList(session: GridSession): void {
  const state = session.getState();
  if (!hasList(state)) return;
  if (isActiveLocked(state)) return session.update({ notice: { kind: "locked" } });
  const rule = ruleAt(state);
  const place = { sheet: state.model.sheet, ...state.active };
  if (rule) session.update({ list: listEntries(rule, place, state.model.workbook), edit: null, notice: null });
}

export const closeList = (session: GridSession): void => session.update({ list: null });

export function chooseEntry(session: GridSession, entry: string): void {
  const { model, active } = session.getState();
  session.update({ list: null });
  session.act(() => userTypes(session.book.host, model.sheet, active.row, active.column, entry, true));
}

export function clearSelection(session: GridSession): void {
  const { model, selection } = session.getState();
  const cleared = session.act(() => userClears(session.book.host, model.sheet, selection));
  session.update(cleared ? { news: { kind: "cleared", area: selection } } : { notice: { kind: "locked" } });
}

/** The selected cells as text for the clipboard. */
export function copySelection(session: GridSession): string {
  const { model, selection } = session.getState();
  const area = model.sheet.clip(selection) ?? selection;
  const text = blockText(area, (row, column) =>
    displayText(model.valueAt(row, column), model.lookAt(row, column).format),
  );
  session.update({ news: { kind: "copied", area } });
  return text;
}

/** Pastes a block from the selection's corner on; a single text fills the whole selection. */
export function pasteBlock(session: GridSession, text: string): void {
  const { model, selection } = session.getState();
  const rows = parseBlock(text);
  const width = Math.max(...rows.map((row) => row.length));
  const single = rows.length === 1 && width === 1;
  const corner: At = { row: selection.top, column: selection.left };
  const area: Area = single
    ? (model.sheet.clip(selection) ?? selection)
    : { top: corner.row, left: corner.column, bottom: corner.row + rows.length - 1, right: corner.column + width - 1 };
  const textAt = (row: number, column: number): string =>
    single ? (rows[0]?.[0] ?? "") : (rows[row - corner.row]?.[column - corner.column] ?? "");
  const pasted = session.act(() => userPastes(session.book.host, model.sheet, area, textAt));
  if (!pasted) return session.update({ notice: { kind: "locked" } });
  session.selectArea(model.sheet, area);
  session.update({ news: { kind: "pasted", area } });
}
