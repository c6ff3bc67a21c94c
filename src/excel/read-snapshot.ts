import { sheetDefinitions } from "../workbook/sheets";
import { names, namePrefix } from "../workbook/model/names";
import type { CellValue, UsedRange, WorkbookSnapshot } from "../workbook/model/snapshot";

/** Sheets whose cells are read: what the product reads, and what a write may change. */
const readSheets = sheetDefinitions.filter(({ inSnapshot }) => inSnapshot !== "nothing");

/** Queues the reading of everything a diagnosis needs; call the result after the next sync. Requires ExcelApi 1.9. */
export function queueSnapshot(context: Excel.RequestContext): () => WorkbookSnapshot {
  const { workbook } = context;
  workbook.application.load("calculationMode,calculationState");
  const nameItems = workbook.names;
  nameItems.load("items/name,items/formula");
  const sheets = workbook.worksheets;
  sheets.load({ name: true, charts: { name: true }, protection: { protected: true } });
  const queued = readSheets.map(({ titleBlock, inSnapshot }) => {
    const sheet = nameItems.getItemOrNullObject(names.block(titleBlock)).getRangeOrNullObject().worksheet;
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("name");
    used.load("values,formulas,rowIndex,columnIndex");
    const withErrors = inSnapshot === "cellsAndErrors";
    if (withErrors) used.load("valueTypes");
    return { sheet, used, withErrors };
  });
  return () => {
    const ranges = new Map<string, UsedRange>();
    for (const { sheet, used, withErrors } of queued)
      if (!used.isNullObject)
        ranges.set(sheet.name, withErrors ? { ...usedRange(used), errors: errorsIn(used) } : usedRange(used));
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

function usedRange(range: Excel.Range): UsedRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
  };
}
