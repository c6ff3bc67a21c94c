import { memo } from "react";
import { displayColor } from "../../local-excel/xlsx/display";
import { isLockedCell } from "../../local-excel/protocol/user-typing";
import type { CellClasses } from "./cell-classes";
import { edgeStyle } from "./cell-style";
import { cellId } from "./grid-context";
import { shownText, sideOf, spillOf } from "./model/cell-text";
import type { SheetModel } from "./model/sheet-model";
import { columnsInSight } from "./model/window";
import { type CellProps, SheetCell } from "./sheet-cell";
import { HEADING } from "./styles";

export interface RowProps {
  readonly id: string;
  readonly classes: CellClasses;
  readonly model: SheetModel;
  readonly row: number;
  /** Pixels from the start of what the row lies in. */
  readonly top: number;
  readonly first: number;
  readonly last: number;
  /** Columns of the selection in this row; none where `selectedLeft` is 0. */
  readonly selectedLeft: number;
  readonly selectedRight: number;
  /** 0: the active cell is in another row. */
  readonly activeColumn: number;
  readonly activeHasList: boolean;
  readonly describedBy: string | undefined;
}

function cellProps(props: RowProps, column: number): CellProps {
  const { id, model, row, activeColumn } = props;
  const area = model.areaAt({ row, column });
  const { rows, columns } = model;
  const look = model.lookAt(row, column);
  const value = model.valueAt(row, column);
  const width = columns.end(area.right) - columns.start(area.left);
  const spill = spillOf(model, { row, column });
  const active = column === activeColumn;
  const list = active && props.activeHasList;
  return {
    classes: props.classes,
    id: cellId(id, row, column),
    column,
    left: HEADING.width + columns.start(column),
    width,
    height: area.bottom > row ? rows.end(area.bottom) - rows.start(row) : null,
    rowSpan: area.bottom - area.top + 1,
    columnSpan: area.right - area.left + 1,
    text: shownText(value, look, width),
    look,
    ink: displayColor(value, look.format),
    side: sideOf(look, value),
    spillLeft: spill.left,
    spillRight: spill.right,
    borderRight: edgeStyle(model.rightEdge(area)),
    borderBottom: edgeStyle(model.bottomEdge(area)),
    selected: props.selectedLeft > 0 && column <= props.selectedRight && area.right >= props.selectedLeft,
    active,
    readOnly: isLockedCell(model.sheet, row, column),
    describedBy: active ? props.describedBy : undefined,
    list: list ? (area.right === columns.count ? "inside" : "outside") : null,
  };
}

/** A row's number and its visible cells. */
export const SheetRow = memo(function SheetRow(props: RowProps) {
  const { classes, model, row, top, first, last, selectedLeft, activeColumn } = props;
  const { rows, columns } = model;
  const { frozen, moving } = columnsInSight(model, row, first, last, activeColumn);
  const cell = (column: number) => <SheetCell key={column} {...cellProps(props, column)} />;
  return (
    <div
      role="row"
      aria-rowindex={row}
      className={classes.row}
      style={{ top, height: rows.size(row), width: HEADING.width + columns.length }}
    >
      <div className={classes.frozenColumns} style={{ width: HEADING.width + columns.frozenLength }}>
        <div
          role="rowheader"
          className={selectedLeft > 0 ? classes.headingSelected : classes.heading}
          style={{ left: 0, width: HEADING.width }}
        >
          {row}
        </div>
        {frozen.map(cell)}
      </div>
      {moving.map(cell)}
    </div>
  );
});
