import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook, type LocalWorkbook } from "../../src/local-excel";
import { placeOfName, valueAt } from "./local";

/** A result that the code of 1.4.0 wrote, open. */
export const openFirstEdition = (): Promise<LocalWorkbook> =>
  openWorkbook(readFileSync(path.join(__dirname, "../fixtures/version-2-result.xlsx")));

/** A row of the parameter sheet as 1.4.0 wrote it. */
export interface SheetRow {
  readonly id: string;
  readonly label: string;
  /** In words. */
  readonly unit: string;
  /** The shipped values; one where there is a single value. */
  readonly shipped: readonly number[];
}

/** Columns of that sheet, from 1. */
const columns = { label: 1, unit: 12, shipped: [13, 14, 15], id: 21 } as const;

/** The rows of its parameter sheet, in their order. */
export function rowsOfFirstEdition(workbook: LocalWorkbook): readonly SheetRow[] {
  const { sheet, row: first } = placeOfName(workbook, "KK_c_parameterId");
  const rows: SheetRow[] = [];
  for (let row = first; ; row++) {
    const text = (column: number): string => String(valueAt(workbook, sheet, row, column));
    if (text(columns.label) === "") return rows;
    const shipped = columns.shipped
      .map((column) => valueAt(workbook, sheet, row, column))
      .filter((cell) => cell !== "");
    if (text(columns.id) !== "")
      rows.push({
        id: text(columns.id),
        label: text(columns.label),
        unit: text(columns.unit),
        shipped: shipped.map(Number),
      });
  }
}
