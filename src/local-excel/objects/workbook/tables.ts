import { ExcelError } from "../../protocol/errors";
import { excelClass, type ExcelClass } from "../../protocol/excel-class";
import type { Sheet } from "../../xlsx/sheet";
import { type TableInfo, tablesOf } from "../../xlsx/tables";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { text } from "../arguments";
import { RANGE } from "../range/range";
import { RangeTarget } from "../range/target";

export interface TablesTarget {
  readonly workbook: LocalWorkbook;
  /** `null`: tables of all sheets. */
  readonly sheet: Sheet | null;
}

interface TableTarget {
  readonly sheet: Sheet;
  readonly table: TableInfo;
}

const all = ({ workbook, sheet }: TablesTarget): TableTarget[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((each) => tablesOf(each).map((table) => ({ sheet: each, table })));

function find(target: TablesTarget, key: unknown): TableTarget | undefined {
  const wanted = String(typeof key === "number" ? key : text(key)).toLowerCase();
  return all(target).find(({ table }) => table.name.toLowerCase() === wanted || String(table.id) === wanted);
}

function required(target: TableTarget | undefined) {
  if (!target) throw new ExcelError("ItemNotFound");
  return TABLE.of(target);
}

/** Tables of a file can be read, but neither added nor changed. */
export const TABLES: ExcelClass<TablesTarget> = excelClass<TablesTarget>({
  name: "TableCollection",
  since: "1.1",
  later: { "1.4": ["getItemOrNullObject", "getCount"] },
  get: { count: (target) => all(target).length },
  items: (target) => all(target).map((each) => TABLE.of(each)),
  indexer: (target, [key]) => required(find(target, key)),
  methods: { getCount: (target) => all(target).length },
  producers: {
    getItem: (target, [key]) => required(find(target, key)),
    getItemOrNullObject: (target, [key]) => {
      const found = find(target, key);
      return found ? TABLE.of(found) : null;
    },
  },
});

const part = ({ sheet, table }: TableTarget, from: number, to: number) => {
  const { area } = table;
  return RANGE.of(new RangeTarget(sheet, { ...area, top: from, bottom: to }));
};

const TABLE: ExcelClass<TableTarget> = excelClass<TableTarget>({
  name: "Table",
  since: "1.1",
  later: { "1.2": ["worksheet"] },
  identity: ({ table }) => ({ Id: String(table.id), Name: table.name }),
  get: {
    id: ({ table }) => String(table.id),
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.hasHeader,
    showTotals: ({ table }) => table.hasTotals,
    style: ({ table }) => table.style,
  },
  objects: { worksheet: ({ sheet }, { handles }) => handles.worksheet(sheet) },
  producers: {
    getRange: (target) => part(target, target.table.area.top, target.table.area.bottom),
    getHeaderRowRange: (target) => part(target, target.table.area.top, target.table.area.top),
    getDataBodyRange: (target) => {
      const { area, hasHeader, hasTotals } = target.table;
      return part(target, area.top + (hasHeader ? 1 : 0), area.bottom - (hasTotals ? 1 : 0));
    },
  },
});
