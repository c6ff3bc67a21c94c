import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { formatArea } from "../../local-excel/xlsx/address";
import { fill } from "../../locales/fill";
import { chooseEntry, closeList, contentOf } from "./edits";
import { useGrid, useGridState } from "./grid-context";
import { useCellPlace } from "./use-cell-place";

const TALLEST = 320;

const useStyles = makeStyles({
  list: {
    position: "absolute",
    boxSizing: "border-box",
    margin: 0,
    padding: "2px",
    overflowY: "auto",
    overflowX: "hidden",
    maxWidth: "520px",
    maxHeight: `${TALLEST}px`,
    width: "max-content",
    backgroundColor: "#FFFFFF",
    color: "#000000",
    border: "1px solid #8A8886",
    boxShadow: "0 4px 12px rgba(0, 0, 0, 0.25)",
    listStyleType: "none",
    fontSize: "14px",
    lineHeight: "20px",
    cursor: "default",
    "&:focus": { outline: "2px solid #107C41" },
  },
  entry: { padding: "3px 8px", minHeight: "20px", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  current: {
    backgroundColor: "#107C41",
    color: "#FFFFFF",
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  none: { padding: "3px 8px", color: "#616161" },
});

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
  PageDown: (at, last) => Math.min(last, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
};

/** The choices of the active cell's drop-down; it has the focus while it is open. */
export function ChoiceList() {
  const state = useGridState();
  return state.list && <OpenList entries={state.list} />;
}

function OpenList({ entries }: { readonly entries: readonly string[] }) {
  const styles = useStyles();
  const { session, text, id } = useGrid();
  const state = useGridState();
  const { model, active } = state;
  const [at, setAt] = useState(() => Math.max(0, entries.indexOf(contentOf(state))));
  const element = useRef<HTMLUListElement>(null);
  const cell = formatArea({ top: active.row, left: active.column, bottom: active.row, right: active.column });

  useCellPlace(session.viewport, model, model.areaAt(active), (box) => {
    const list = element.current;
    if (!list) return;
    const { width, height } = session.viewport;
    list.style.minWidth = `${box.width}px`;
    const { offsetHeight, offsetWidth } = list;
    const below = box.top + box.height;
    const above = box.top - offsetHeight;
    list.style.top = `${below + offsetHeight > height && above >= 0 ? above : below}px`;
    list.style.left = `${Math.max(0, Math.min(box.left, width - offsetWidth))}px`;
  });

  useEffect(() => {
    element.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    element.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  /** Closes the list and enters the entry; without one the cell stays as it was. */
  function close(entry?: string): void {
    if (entry === undefined) closeList(session);
    else chooseEntry(session, entry);
    session.focus("grid");
  }

  function press(event: KeyboardEvent): void {
    const { key, altKey } = event;
    const move = altKey ? undefined : MOVES[key];
    if (move) setAt((now) => move(now, entries.length - 1));
    else if (key === "Enter" || key === " ") close(entries[at]);
    else if (key === "Escape" || key === "Tab" || (altKey && key === "ArrowUp")) close();
    else return;
    event.preventDefault();
  }

  return (
    <ul
      ref={element}
      role="listbox"
      tabIndex={0}
      className={styles.list}
      aria-label={fill(text.choices, { cell })}
      aria-activedescendant={entries.length > 0 ? `${id}-choice${at}` : undefined}
      onKeyDown={press}
      onBlur={() => closeList(session)}
      onPointerDown={(event) => event.stopPropagation()}
    >
      {entries.map((entry, index) => (
        <li
          key={index}
          id={`${id}-choice${index}`}
          role="option"
          aria-selected={index === at}
          className={mergeClasses(styles.entry, index === at && styles.current)}
          onPointerMove={() => setAt(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => close(entry)}
        >
          {entry}
        </li>
      ))}
      {entries.length === 0 && (
        <li role="option" aria-selected={false} aria-disabled className={styles.none}>
          {text.noChoices}
        </li>
      )}
    </ul>
  );
}
