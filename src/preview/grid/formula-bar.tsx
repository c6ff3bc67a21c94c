import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { rangeOfFormula } from "../../local-excel/objects/range/navigation";
import { formatArea } from "../../local-excel/xlsx/address";
import { beginEdit, cancelEdit, changeEdit, commitEdit, contentOf, isActiveLocked } from "./edits";
import { useGrid, useGridState } from "./grid-context";
import { stepped } from "./model/moves";
import type { GridSession } from "./session";
import { brokenLine, isComposing } from "./typing-field";

const field = {
  boxSizing: "border-box",
  minWidth: 0,
  height: "28px",
  padding: "4px 8px",
  margin: 0,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusSmall,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: "13px",
  lineHeight: "18px",
  "&:focus": { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: "-1px" },
} as const;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "4px",
    padding: "4px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...field, width: "112px", flex: "none" },
  content: { ...field, flex: "1 1 0", resize: "vertical", overflowY: "auto", maxHeight: "120px" },
});

/** Selects the cells of an address or a name; false if there are none. */
function goTo(session: GridSession, typed: string): boolean {
  const { model } = session.getState();
  const { workbook, sheet } = model;
  const named = workbook.names.resolve(typed.trim(), sheet)?.formula;
  const range = rangeOfFormula(named ?? typed.trim(), sheet, workbook);
  if (range?.sheet.native.state !== "visible") return false;
  session.selectArea(range.sheet, range.area);
  return true;
}

/** The address of the active cell, and its content. */
export function FormulaBar() {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <NameBox className={styles.name} />
      <Content className={styles.content} />
    </div>
  );
}

function NameBox({ className }: { readonly className: string }) {
  const { session, text } = useGrid();
  const { model, active } = useGridState();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = formatArea({ top: active.row, left: active.column, bottom: active.row, right: active.column });

  function press(event: KeyboardEvent): void {
    if (event.key === "Escape") setTyped(null);
    if (event.key !== "Enter" || isComposing(event)) return;
    // Else the grid, which has the focus next, would take the key.
    event.preventDefault();
    if (typed !== null && !goTo(session, typed)) session.update({ notice: { kind: "noSuchPlace", typed } });
    setTyped(null);
    session.focus("grid");
  }

  return (
    <input
      className={className}
      aria-label={text.nameBox}
      key={model.sheet.id}
      value={typed ?? shown}
      spellCheck={false}
      autoComplete="off"
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={press}
    />
  );
}

function Content({ className }: { readonly className: string }) {
  const { session, text, id } = useGrid();
  const state = useGridState();
  const { edit, focus } = state;
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focus?.on === "bar") element.current?.focus();
  }, [focus]);

  function type(typed: string): void {
    if (edit) changeEdit(session, { text: typed, place: "bar", mode: "modify" });
    else beginEdit(session, { mode: "modify", place: "bar", text: typed });
  }

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    const { key, shiftKey, altKey } = event;
    if (isComposing(event)) return;
    const { model, active } = session.getState();
    if (key === "Escape" || key === "F6") cancelEdit(session);
    else if (key === "Enter" && altKey) {
      event.preventDefault();
      return type(brokenLine(event.currentTarget));
    } else if (key === "Enter") {
      if (commitEdit(session)) session.select(stepped(model, active, shiftKey ? "up" : "down"));
    } else return;
    event.preventDefault();
    if (!session.getState().alert) session.focus("grid");
  }

  return (
    <textarea
      ref={element}
      id={`${id}-content`}
      rows={1}
      className={className}
      aria-label={text.content}
      value={edit ? edit.text : contentOf(state)}
      readOnly={isActiveLocked(state)}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={({ relatedTarget }) => {
        const now = session.getState();
        if (now.edit?.place !== "bar" || now.alert || !document.hasFocus()) return;
        if (relatedTarget?.id !== `${id}-input`) commitEdit(session);
      }}
    />
  );
}
