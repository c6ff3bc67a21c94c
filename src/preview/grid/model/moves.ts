/** Where keys move the active cell, as in Excel. */
import { isLockedCell } from "../../../local-excel/protocol/user-typing";
import type { Area } from "../../../local-excel/xlsx/address";
import type { Axis } from "./axis";
import type { At, SheetModel } from "./sheet-model";

export type Direction = "up" | "down" | "left" | "right";

const TOWARDS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The cell so many steps on. A merged cell counts as one step; the row or column stays the same. */
export function stepped(model: SheetModel, from: At, direction: Direction, steps = 1): At {
  const [rows, columns] = TOWARDS[direction];
  const { top, left, bottom, right } = model.areaAt(from);
  if (rows !== 0) return { ...from, row: model.rows.step(rows > 0 ? bottom : top, rows * steps) };
  return { ...from, column: model.columns.step(columns > 0 ? right : left, columns * steps) };
}

/** To the edge of the cells in use, as Ctrl with an arrow does: the end of this block, or the start of the next. */
export function jumped(model: SheetModel, from: At, direction: Direction): At {
  const filled = ({ row, column }: At): boolean => model.valueAt(row, column) !== null;
  let at = stepped(model, from, direction);
  const insideBlock = filled(from) && filled(at);
  for (;;) {
    const next = stepped(model, at, direction);
    const stuck = next.row === at.row && next.column === at.column;
    if (stuck || (insideBlock ? !filled(next) : filled(at))) return at;
    at = next;
  }
}

const first = (axis: Axis): number => axis.step(axis.frozen, 1);

/** The first row and column that are not frozen, if there are any. */
export const lineStart = (model: SheetModel, { row }: At): At => ({ row, column: first(model.columns) });
export const sheetStart = (model: SheetModel): At => ({ row: first(model.rows), column: first(model.columns) });

export const lineEnd = (model: SheetModel, { row }: At): At => {
  let column = model.used?.right ?? 1;
  while (column > 1 && model.valueAt(row, column) === null) column--;
  return { row, column };
};

export const sheetEnd = ({ used }: SheetModel): At => ({ row: used?.bottom ?? 1, column: used?.right ?? 1 });

/** Tab goes from input cell to input cell where only those can be filled in; elsewhere, to the next cell. */
export function tabbed(model: SheetModel, from: At, backwards: boolean): At {
  const { sheet, used } = model;
  const guarded = sheet.native.sheetProtection?.sheet === true;
  return (
    (guarded && used ? nextInput(model, from, backwards, used) : null) ??
    stepped(model, from, backwards ? "left" : "right")
  );
}

function nextInput(model: SheetModel, from: At, backwards: boolean, used: Area): At | null {
  const { sheet, rows, columns } = model;
  const width = used.right - used.left + 1;
  const count = width * (used.bottom - used.top + 1);
  const here = (from.row - used.top) * width + Math.min(Math.max(from.column - used.left, 0), width - 1);
  for (let steps = 1; steps < count; steps++) {
    const place = (((here + (backwards ? -steps : steps)) % count) + count) % count;
    const [row, column] = [used.top + Math.floor(place / width), used.left + (place % width)];
    const shown = rows.size(row) > 0 && columns.size(column) > 0 && !sheet.isHiddenByMerge(row, column);
    if (shown && !isLockedCell(sheet, row, column)) return { row, column };
  }
  return null;
}
