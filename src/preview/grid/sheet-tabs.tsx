import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { hexColor } from "../../local-excel/xlsx/colors";
import { useGrid, useGridState } from "./grid-context";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flex: "0 1 auto",
    minWidth: 0,
    overflowX: "auto",
    overflowY: "hidden",
    scrollbarWidth: "thin",
    padding: "0 4px",
  },
  tab: {
    flex: "none",
    padding: "0 14px",
    height: "30px",
    border: 0,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: "13px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderTopColor: tokens.colorBrandStroke1,
  },
});

/** The tabs of the visible sheets, in their colours. Arrows move along them, Enter or Space selects one. */
export function SheetTabs() {
  const styles = useStyles();
  const { session, text, id } = useGrid();
  const { model, focus } = useGridState();
  const list = useRef<HTMLDivElement>(null);
  const { sheets } = session;
  const { theme } = model.workbook;

  useEffect(() => {
    if (focus?.on === "tabs") list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [focus]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [model.sheet]);

  function press(event: KeyboardEvent): void {
    const tabs = [...(list.current?.children ?? [])] as HTMLElement[];
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[event.key];
    if (event.key === "F6") session.focus("grid");
    else if (to === undefined) return;
    else tabs[(to + tabs.length) % tabs.length]?.focus();
    event.preventDefault();
  }

  return (
    <div ref={list} role="tablist" aria-label={text.sheets} className={styles.tabs} onKeyDown={press}>
      {sheets.map((sheet) => {
        const chosen = sheet === model.sheet;
        const color = hexColor(sheet.native.properties.tabColor, theme);
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={chosen}
            aria-controls={`${id}-panel`}
            tabIndex={chosen ? 0 : -1}
            className={mergeClasses(styles.tab, chosen && styles.chosen)}
            style={color === null ? undefined : { borderBottomColor: color }}
            onClick={() => session.activate(sheet)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
