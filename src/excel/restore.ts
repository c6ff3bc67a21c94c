import { addressOf } from "../workbook/model/address";
import { area } from "../workbook/model/area";
import type { WritePlan } from "../workbook/plan/write-plan";
import { cellOf } from "../workbook/model/locator";
import { fold, type SheetSnapshot, type WorkbookSnapshot } from "../workbook/model/snapshot";
import { send } from "./host-error";
import { queueSnapshot } from "./read-snapshot";
import { asItWas } from "./typed";

/**
 * Undoes what a failed write left behind: reads first, because what was carried out is not known, then takes away
 * what was not there and writes back what was. Throws where the host fails again. Requires ExcelApi 1.9.
 */
export async function restore(context: Excel.RequestContext, plan: WritePlan, before: WorkbookSnapshot): Promise<void> {
  context.runtime.enableEvents = false;
  const read = queueSnapshot(context);
  await send(context);
  queueInverse(context, plan, before, read());
  context.runtime.enableEvents = true;
  await send(context);
}

function queueInverse(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): void {
  const { workbook } = context;
  const knownSheets = new Set(before.sheets.map(({ name }) => fold(name)));
  const knownNames = new Map(before.names.map(({ name, formula }) => [fold(name), formula]));
  for (const { name, formula } of now.names) {
    const was = knownNames.get(fold(name));
    if (was === undefined || was !== formula) workbook.names.getItem(name).delete();
  }
  for (const { name } of now.sheets) if (!knownSheets.has(fold(name))) workbook.worksheets.getItem(name).delete();
  const present = new Map(now.names.map(({ name, formula }) => [fold(name), formula]));
  for (const { name, formula } of before.names) {
    if (present.get(fold(name)) !== formula) workbook.names.add(name, formula);
  }
  for (const sheet of now.sheets) deleteNewCharts(context, sheet, before);
  for (const { sheet, block, place } of plan.refill) {
    const used = before.sheets.find(({ name }) => fold(name) === fold(sheet))?.used;
    if (!used) continue;
    const formulas = Array.from({ length: block.size.rows }, (_, row) =>
      Array.from({ length: block.size.columns }, (_, column) =>
        asItWas(
          cellOf(used, place.row + row, place.column + column, "formulas"),
          cellOf(used, place.row + row, place.column + column),
        ),
      ),
    );
    const address = addressOf(place, area(0, 0, block.size.rows, block.size.columns));
    workbook.worksheets.getItem(sheet).getRange(address).formulas = formulas;
  }
}

function deleteNewCharts(context: Excel.RequestContext, sheet: SheetSnapshot, before: WorkbookSnapshot): void {
  const was = before.sheets.find(({ name }) => fold(name) === fold(sheet.name));
  if (!was) return;
  for (const chart of sheet.charts) {
    if (!was.charts.includes(chart)) context.workbook.worksheets.getItem(sheet.name).charts.getItem(chart).delete();
  }
}

/** What a failed restoration may have left, for a person: sheets and blocks the plan touched. */
export const touched = (plan: WritePlan): readonly string[] => [
  ...new Set([...plan.create.map(({ name }) => name), ...plan.refill.map(({ sheet }) => sheet)]),
];
