import type { Area } from "../address";
import type { Sheet } from "../sheet";
import { findTable, tableArea, tablesOf, type TableInfo } from "../tables";
import { ERRORS } from "../values";
import type { Ast } from "./ast";
import { type Operand, Reference } from "./operands";
import type { Scope } from "./scope";

/** Structured references such as `表1[金額]`: enough to read workbooks that hold tables. */
export function tableReference(node: Extract<Ast, { type: 15 }>, scope: Scope): Operand {
  const found = node.tableName === "" ? tableAround(scope) : findTable(scope.context.workbook.sheets, node.tableName);
  if (!found) return ERRORS.name;
  const { sheet, table } = found;
  const rows = rowsOf(table, node.specials, scope);
  if (!rows) return ERRORS.value;
  const positions = node.columns.map((name) =>
    table.columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()),
  );
  if (positions.some((position) => position < 0)) return ERRORS.ref;
  const area = tableArea(table);
  const left = positions.length === 0 ? area.left : area.left + Math.min(...positions);
  const right = positions.length === 0 ? area.right : area.left + Math.max(...positions);
  return new Reference(sheet, { ...rows, left, right });
}

function tableAround(scope: Scope): { sheet: Sheet; table: TableInfo } | null {
  const inside = tablesOf(scope.sheet).find((table) => {
    const area = tableArea(table);
    return scope.row >= area.top && scope.row <= area.bottom && scope.column >= area.left && scope.column <= area.right;
  });
  return inside ? { sheet: scope.sheet, table: inside } : null;
}

function rowsOf(table: TableInfo, specials: readonly string[], scope: Scope): Pick<Area, "top" | "bottom"> | null {
  const area = tableArea(table);
  const data = { top: area.top + (table.hasHeader ? 1 : 0), bottom: area.bottom - (table.hasTotals ? 1 : 0) };
  const special = (specials[0] ?? "#Data").toLowerCase();
  if (special === "#data") return data;
  if (special === "#all") return area;
  if (special === "#headers") return table.hasHeader ? { top: area.top, bottom: area.top } : null;
  if (special === "#totals") return table.hasTotals ? { top: area.bottom, bottom: area.bottom } : null;
  return scope.row >= data.top && scope.row <= data.bottom ? { top: scope.row, bottom: scope.row } : null;
}
