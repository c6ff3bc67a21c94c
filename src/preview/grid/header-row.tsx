import { memo } from "react";
import { columnLetters } from "../../local-excel/xlsx/address";
import type { CellClasses } from "./cell-classes";
import type { Axis } from "./model/axis";
import { frozenOf, shownOf } from "./model/window";
import { HEADING } from "./styles";

interface HeaderRowProps {
  readonly classes: CellClasses;
  readonly columns: Axis;
  readonly first: number;
  readonly last: number;
  readonly selectedLeft: number;
  readonly selectedRight: number;
}

/** The letters of the columns in sight. */
export const HeaderRow = memo(function HeaderRow({
  classes,
  columns,
  first,
  last,
  selectedLeft,
  selectedRight,
}: HeaderRowProps) {
  const letters = (column: number) => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column}
      className={column >= selectedLeft && column <= selectedRight ? classes.headingSelected : classes.heading}
      style={{ left: HEADING.width + columns.start(column), width: columns.size(column) }}
    >
      {columnLetters(column)}
    </div>
  );
  return (
    <div
      role="row"
      className={classes.row}
      style={{ top: 0, height: HEADING.height, width: HEADING.width + columns.length }}
    >
      <div className={classes.frozenColumns} style={{ width: HEADING.width + columns.frozenLength }}>
        <div className={classes.heading} style={{ left: 0, width: HEADING.width }} />
        {frozenOf(columns).map(letters)}
      </div>
      {shownOf(columns, first, last).map(letters)}
    </div>
  );
});
