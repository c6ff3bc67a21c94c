import { mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type CSSProperties } from "react";
import { fill } from "../../locales/fill";
import { Callout } from "./callout";
import { CellEditor } from "./cell-editor";
import { useCellClasses } from "./cell-classes";
import { ChartLayer } from "./charts/chart-layer";
import { ChoiceList } from "./choice-list";
import { hasList, ruleAt } from "./edits";
import { useGrid, useGridState } from "./grid-context";
import { HeaderRow } from "./header-row";
import { frozenOf, rowsInSight } from "./model/window";
import { reveal } from "./reveal";
import { SheetRow } from "./sheet-row";
import { HEADING, useGridStyles } from "./styles";
import { usePointer } from "./use-pointer";
import { useWindow } from "./use-window";

const GRIDLINE = "1px solid #E1E1E1";

/** The cells of the active sheet; only visible ones are in the page. */
export function SheetGrid() {
  const styles = useGridStyles();
  const { session, text, id } = useGrid();
  const state = useGridState();
  const { model, selection, active, moving } = state;
  const { rows, columns, sheet } = model;
  const classes = useCellClasses(columns.frozen > 0);
  const scroller = useRef<HTMLDivElement>(null);
  const { viewport } = session;
  const { window, look } = useWindow(scroller, model, viewport);
  const pointer = usePointer(session, scroller);
  const shown = useRef(sheet);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (shown.current !== sheet) {
      shown.current = sheet;
      const { top, left } = session.scrolled(sheet);
      element.scrollTo({ top, left, behavior: "instant" });
      viewport.scrollTo(top, left);
    }
    reveal(model, moving, viewport, element);
    look();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new wish scrolls; what is drawn again stays where it is
  }, [state.reveal, sheet]);

  function scroll(): void {
    if (!scroller.current) return;
    viewport.read(scroller.current);
    session.scrolledTo(sheet);
  }

  const first = model.areaAt(active);
  const rule = ruleAt(state);
  const described = rule?.showPrompt || state.notice ? `${id}-callout` : undefined;
  const row = (index: number) => {
    const within = index >= selection.top && index <= selection.bottom;
    const isActive = index === first.top;
    return (
      <SheetRow
        key={index}
        id={id}
        classes={classes}
        model={model}
        row={index}
        top={rows.start(index) + HEADING.height}
        first={window.columns.first}
        last={window.columns.last}
        selectedLeft={within ? selection.left : 0}
        selectedRight={within ? selection.right : 0}
        activeColumn={isActive ? first.left : 0}
        activeHasList={isActive && hasList(state)}
        describedBy={isActive ? described : undefined}
      />
    );
  };

  const height = HEADING.height + rows.length;
  const width = HEADING.width + columns.length;
  const gridline: CSSProperties & Readonly<Record<"--gridline", string>> = {
    "--gridline": model.gridlines ? GRIDLINE : "0 none",
    width,
    height,
  };
  return (
    <div className={styles.stage} id={`${id}-panel`} role="tabpanel" aria-label={sheet.name}>
      <div ref={scroller} className={styles.scroller} onScroll={scroll} {...pointer}>
        <div className={styles.overlay}>
          <CellEditor />
          <Callout />
          <ChoiceList />
          <span id={`${id}-keys`} hidden>
            {text.keys}
          </span>
        </div>
        <div
          role="grid"
          id={`${id}-grid`}
          aria-label={fill(text.grid, { sheet: sheet.name })}
          aria-rowcount={rows.count}
          aria-colcount={columns.count}
          aria-multiselectable
          className={styles.grid}
          style={gridline}
        >
          <div
            role="rowgroup"
            className={mergeClasses(styles.frozenRows, rows.frozen > 0 && styles.frozenRowsLine)}
            style={{ height: HEADING.height + rows.frozenLength, width }}
          >
            <HeaderRow
              classes={classes}
              columns={columns}
              first={window.columns.first}
              last={window.columns.last}
              selectedLeft={selection.left}
              selectedRight={selection.right}
            />
            {frozenOf(rows).map(row)}
          </div>
          <div role="rowgroup">{rowsInSight(model, window.rows, first.top).map(row)}</div>
        </div>
        <ChartLayer />
      </div>
    </div>
  );
}
