import { names, namePrefix } from "../workbook/model/names";
import type { CellValue, UsedRange, WorkbookSnapshot } from "../workbook/model/snapshot";

/** Blocks whose sheets are read: what a diagnosis reads, and what it may write over. */
const anchors = [
  "guide",
  "hearing",
  "parameters",
  "calc_title",
  "rating_title",
  "losses_title",
  "record",
  "setComparison_title",
] as const;

/** Queues the reading of everything a diagnosis needs; call the result after the next sync. Requires ExcelApi 1.9. */
export function queueSnapshot(context: Excel.RequestContext): () => WorkbookSnapshot {
  const { workbook } = context;
  workbook.application.load("calculationMode,calculationState");
  const nameItems = workbook.names;
  nameItems.load("items/name,items/formula");
  const sheets = workbook.worksheets;
  sheets.load({ name: true, charts: { name: true }, protection: { protected: true } });
  const queued = anchors.map((anchor) => {
    const sheet = nameItems.getItemOrNullObject(names.block(anchor)).getRangeOrNullObject().worksheet;
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("values,formulas,rowIndex,columnIndex");
    if (anchor === "hearing") used.load("valueTypes");
    return { sheet, used, typed: anchor === "hearing" };
  });
  return () => {
    const ranges = new Map<string, UsedRange>();
    for (const { sheet, used, typed } of queued)
      if (!used.isNullObject)
        ranges.set(sheet.name, typed ? { ...usedRange(used), errors: errorsIn(used) } : usedRange(used));
    const manual = workbook.application.calculationMode === "Manual";
    return {
      names: nameItems.items
        .filter(({ name }) => name.toUpperCase().startsWith(namePrefix))
        .map(({ name, formula }) => ({ name, formula: String(formula) })),
      sheets: sheets.items.map(({ name, charts, protection }) => ({
        name,
        protected: protection.protected,
        charts: charts.items.map((chart) => chart.name),
        used: ranges.get(name) ?? null,
      })),
      calculation: manual ? "manual" : "automatic",
      calculated: manual || workbook.application.calculationState === "Done",
    };
  };
}

const errorsIn = (range: Excel.Range): boolean[][] =>
  range.valueTypes.map((row) => row.map((type: string) => type === "Error"));

export function usedRange(range: Excel.Range): UsedRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  };
}
