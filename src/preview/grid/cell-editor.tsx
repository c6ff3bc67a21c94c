import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from "react";
import { formatArea } from "../../local-excel/xlsx/address";
import type { Look } from "../../local-excel/view/look";
import { fill } from "../../locales/fill";
import { fontStyle } from "./cell-style";
import { beginEdit, changeEdit, clearSelection, commitEdit, copySelection, isActiveLocked, pasteBlock } from "./edits";
import { cellId, useGrid, useGridState } from "./grid-context";
import { pressEditing, pressIdle } from "./keys";
import { PADDING } from "./model/cell-text";
import { indentPixels } from "./model/measure-text";
import { LINE_HEIGHT, useGridStyles } from "./styles";
import { brokenLine, isComposing } from "./typing-field";
import { useCellPlace } from "./use-cell-place";

/** Aligns the text being typed as it will be aligned when it is entered. */
function spaceAbove(look: Look, text: string, height: number): number {
  const lines = text.split("\n").length * (look.fontSize / 0.75) * LINE_HEIGHT;
  const free = Math.max(0, height - lines - 2);
  return look.vertical === "bottom" ? free : look.vertical === "middle" ? free / 2 : 0;
}

/**
 * Has the focus whenever the grid has it, so that the first key or composed character is not lost: invisible while cells
 * are only selected, in place of the active cell while that is open.
 */
export function CellEditor() {
  const styles = useGridStyles();
  const { session, text, id } = useGrid();
  const state = useGridState();
  const { model, active, edit, focus } = state;
  const element = useRef<HTMLTextAreaElement>(null);
  const open = edit?.place === "cell";
  const area = model.areaAt(active);
  const cell = formatArea({ top: active.row, left: active.column, bottom: active.row, right: active.column });
  const look = model.lookAt(active.row, active.column);

  useCellPlace(session.viewport, model, area, (box) => {
    const field = element.current;
    if (!field) return;
    const { width, height } = session.viewport;
    field.style.left = `${box.left}px`;
    field.style.top = `${box.top}px`;
    field.style.minWidth = open ? `${box.width}px` : "0";
    field.style.minHeight = open ? `${box.height}px` : "0";
    field.style.maxWidth = `${Math.max(box.width, width - box.left)}px`;
    field.style.maxHeight = `${Math.max(box.height, height - box.top)}px`;
    field.style.paddingTop = open ? `${spaceAbove(look, field.value, box.height)}px` : "0";
  });

  useLayoutEffect(() => {
    if (focus?.on === "grid") element.current?.focus({ preventScroll: true });
  }, [focus]);

  const inModify = open && edit.mode === "modify";
  useLayoutEffect(() => {
    const field = element.current;
    if (inModify && field) field.setSelectionRange(field.value.length, field.value.length);
  }, [inModify]);

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    const locked = !open && isActiveLocked(session.getState());
    if (locked && (isComposing(event) || (key.length === 1 && !control && !alt))) beginEdit(session, { mode: "type" });
    if (isComposing(event)) return;
    if (open && key === "Enter" && alt) {
      changeEdit(session, { text: brokenLine(event.currentTarget) });
      event.preventDefault();
    } else if (key === "F6") {
      session.focus(shift ? "bar" : "tabs");
      event.preventDefault();
    } else if ((open ? pressEditing : pressIdle)({ key, shift, control, alt }, session)) {
      event.preventDefault();
    }
  }

  function type(typed: string): void {
    if (open) changeEdit(session, { text: typed });
    else beginEdit(session, { mode: "type", text: typed });
  }

  /** Where the focus went: a dialog of ours asks, the bar goes on with the same text, anything else enters it. */
  function leave({ relatedTarget }: FocusEvent): void {
    const now = session.getState();
    if (now.edit?.place !== "cell" || now.alert || !document.hasFocus()) return;
    if (relatedTarget?.id === `${id}-content`) changeEdit(session, { place: "bar", mode: "modify" });
    else commitEdit(session);
  }

  const whileIdle = (action: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (open) return;
    event.preventDefault();
    action(event);
  };

  return (
    <textarea
      ref={element}
      id={`${id}-input`}
      rows={1}
      className={mergeClasses(styles.editor, open ? styles.open : styles.waiting)}
      style={open ? { ...fontStyle(look), paddingLeft: PADDING + indentPixels(look.indent) } : undefined}
      value={open ? edit.text : ""}
      readOnly={!open && isActiveLocked(state)}
      spellCheck={false}
      autoComplete="off"
      autoCapitalize="off"
      aria-label={fill(open ? text.openCell : text.cell, { cell })}
      aria-controls={`${id}-grid`}
      aria-activedescendant={open ? undefined : cellId(id, area.top, area.left)}
      aria-describedby={`${id}-keys`}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={leave}
      onCopy={whileIdle(({ clipboardData }) => clipboardData.setData("text/plain", copySelection(session)))}
      onCut={whileIdle(({ clipboardData }) => {
        clipboardData.setData("text/plain", copySelection(session));
        clearSelection(session);
      })}
      onPaste={whileIdle(({ clipboardData }) => pasteBlock(session, clipboardData.getData("text/plain")))}
    />
  );
}
