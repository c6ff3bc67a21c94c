import { type Area, parseArea } from "./address";
import type { Sheet } from "./sheet";

export interface TableInfo {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
}

export const tableArea = (table: TableInfo): Area => table.area;

export function tablesOf(sheet: Sheet): TableInfo[] {
  return sheet.native.getTables().flatMap(({ table }, index) => {
    const whole = parseArea(table.tableRef ?? table.ref);
    if (!whole) return [];
    return [
      {
        id: index + 1,
        name: table.displayName || table.name,
        area: whole,
        columns: table.columns.map((column) => column.name),
        hasHeader: table.headerRow !== false,
        hasTotals: table.totalsRow === true,
        style: table.style?.theme ?? "",
      },
    ];
  });
}

export function findTable(sheets: readonly Sheet[], name: string): { sheet: Sheet; table: TableInfo } | null {
  const wanted = name.toLowerCase();
  for (const sheet of sheets) {
    const table = tablesOf(sheet).find((each) => each.name.toLowerCase() === wanted);
    if (table) return { sheet, table };
  }
  return null;
}
