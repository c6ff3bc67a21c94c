import { addressOf } from "../workbook/model/address";
import { area } from "../workbook/model/area";
import { cellOf } from "../workbook/model/locator";
import { fold, type CellValue, type WorkbookSnapshot } from "../workbook/model/snapshot";
import type { KeptSheet } from "../workbook/plan/older-results";
import { asItWas, asTyped } from "./typed";

/** Queues that older result sheets hold values in place of formulas, under other names. Requires ExcelApi 1.1. */
export function keepSheets({ workbook }: Excel.RequestContext, keep: readonly KeptSheet[]): void {
  for (const kept of keep) {
    const sheet = workbook.worksheets.getItem(kept.sheet);
    write(sheet, kept, (value) => asTyped(value));
    sheet.name = kept.as;
  }
}

/** Which of them have their new names by now, in a workbook that had not. */
export const renamed = (
  keep: readonly KeptSheet[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): readonly KeptSheet[] => {
  const [then, since] = [before, now].map(({ sheets }) => new Set(sheets.map(({ name }) => fold(name))));
  return keep.filter(({ as }) => since?.has(fold(as)) && !then?.has(fold(as)));
};

/** Queues the formulas back, on sheets that have their names again. Requires ExcelApi 1.1. */
export function queueFormulasBack(
  { workbook }: Excel.RequestContext,
  keep: readonly KeptSheet[],
  before: WorkbookSnapshot,
): void {
  for (const kept of keep) {
    const used = before.sheets.find(({ name }) => fold(name) === fold(kept.sheet))?.used;
    if (!used) continue;
    write(workbook.worksheets.getItem(kept.sheet), kept, (_, row, column) =>
      asItWas(cellOf(used, row, column, "formulas"), cellOf(used, row, column)),
    );
  }
}

/** Writes the cells that held formulas and leaves the others as they are. */
function write(
  sheet: Excel.Worksheet,
  { row, column, values }: KeptSheet,
  contentOf: (value: CellValue, row: number, column: number) => CellValue,
): void {
  const columns = values[0]?.length ?? 0;
  if (columns === 0) return;
  const address = addressOf({ row, column }, area(0, 0, values.length, columns));
  sheet.getRange(address).formulas = values.map((line, down) =>
    line.map((value, right) => (value === null ? null : contentOf(value, row + down, column + right))),
  );
}
