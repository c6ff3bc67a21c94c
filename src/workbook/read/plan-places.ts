import { mostPlans } from "../../engine";
import type { PlacedIssue } from "../../issues";
import { excelText } from "../model/excel-text";
import { cellOf, type Locator } from "../model/locator";
import { names } from "../model/names";
import { nameRow, planRows, plansForm, type PlanRowId } from "../sheets/plans/rows";
import { cellAt, ownColumn } from "./own-column";

export type RowId = PlanRowId | typeof nameRow;

/** A row among those of the plans that holds none of their terms. */
interface ForeignRow {
  readonly row: number;
  /** What stands in the column of ids; "" where nothing does. */
  readonly id: string;
}

/** Where the rows and columns of the sheet of plans are by now; 0-based. */
export interface PlanPlaces {
  readonly sheet: string;
  readonly rows: ReadonlyMap<RowId, number>;
  /** By place; null where the column's name is lost. */
  readonly columns: readonly (number | null)[];
  /** Rows that a person put between. */
  readonly foreign: readonly ForeignRow[];
  /** Where the table was damaged. */
  readonly issues: readonly PlacedIssue[];
}

/** Every row there must be. */
export const rowIds: readonly RowId[] = [nameRow, ...planRows.map(({ id }) => id)];
const known: ReadonlySet<string> = new Set(rowIds);
const isRowId = (text: string): text is RowId => known.has(text);

/** Null in a workbook without a sheet of plans. */
export function planPlaces(locator: Locator): PlanPlaces | null {
  const sheet = locator.find(names.block("plans"))?.sheet;
  if (sheet === undefined) return null;
  const columnOf = (part: "id" | number) => ownColumn(locator, sheet, names.plan(part));
  const issues: PlacedIssue[] = [];
  const lost = (item: string): number =>
    issues.push({ issue: { code: "planTableChanged", sheet, item }, place: { sheet } });
  const [column, used] = [columnOf("id"), locator.sheet(sheet)?.used];
  const rows = new Map<RowId, number>();
  const foreign: ForeignRow[] = [];
  for (let row = column?.row ?? 0; column && used && row < column.row + column.rows; row++) {
    const id = excelText(cellOf(used, row, column.column)).trim();
    if (!isRowId(id)) foreign.push({ row, id });
    else if (rows.has(id))
      issues.push({ issue: { code: "planRowTwice", sheet, item: id }, ...cellAt(sheet, row, column.column) });
    else rows.set(id, row);
  }
  const form = locator.value(names.plansForm);
  if (typeof form === "number" && form > plansForm)
    issues.push({ issue: { code: "planSheetNewer", sheet, received: form, known: plansForm }, place: { sheet } });
  if (rows.size === 0) lost(names.plan("id"));
  else for (const id of rowIds) if (!rows.has(id)) lost(id);
  const columns = Array.from({ length: mostPlans }, (_, index) => {
    const found = columnOf(index + 1);
    if (!found) lost(names.plan(index + 1));
    return found?.column ?? null;
  });
  return { sheet, rows, columns, foreign, issues };
}
