import { addressOf, parseReference } from "../workbook/model/address";
import { area } from "../workbook/model/area";
import type { WritePlan } from "../workbook/plan/write-plan";
import { cellOf } from "../workbook/model/locator";
import { fold, type WorkbookSnapshot } from "../workbook/model/snapshot";
import { send } from "./host-error";
import type { KeptSheet } from "../workbook/plan/older-results";
import { queueFormulasBack, renamed } from "./keep-sheets";
import { queueSnapshot } from "./read-snapshot";
import { asItWas } from "./typed";

/**
 * Undoes what a failed write left behind, and nothing else, so that it can be repeated later: reads first, because what
 * was carried out is not known, then writes back what was and takes away what was not there. Throws where the host fails again. Requires ExcelApi 1.9.
 */
export async function restore(context: Excel.RequestContext, plan: WritePlan, before: WorkbookSnapshot): Promise<void> {
  context.runtime.enableEvents = false;
  const read = queueSnapshot(context);
  await send(context);
  const now = read();
  const kept = renamed(plan.keep, before, now);
  queueContents(context, plan, before);
  queueChartsAway(context, plan, before, now);
  // what follows may fail while another workbook is in front, and events must not stay off
  context.runtime.enableEvents = true;
  queueSheetsAndNames(context, plan, kept, before, now);
  // formulas name sheets: not before those have their names again
  context.runtime.enableEvents = false;
  queueFormulasBack(context, plan.keep, before);
  context.runtime.enableEvents = true;
  await send(context);
}

/** Sheets go before names: where one cannot be deleted, its names still say whose it is. */

function queueSheetsAndNames(
  context: Excel.RequestContext,
  plan: WritePlan,
  kept: readonly KeptSheet[],
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): void {
  const { workbook } = context;
  const created = new Set(plan.create.map(({ name }) => fold(name)));
  for (const { name } of before.sheets)
    if (!kept.some(({ sheet }) => fold(sheet) === fold(name))) created.delete(fold(name));
  for (const { name } of now.sheets) if (created.has(fold(name))) workbook.worksheets.getItem(name).delete();
  for (const { sheet, as } of kept) workbook.worksheets.getItem(as).name = sheet;
  const knownNames = new Map(before.names.map(({ name, formula }) => [fold(name), formula]));
  // the same address may be on a created sheet, of the name an older one had and has again
  const stays = ({ name, formula }: WorkbookSnapshot["names"][number]): boolean =>
    knownNames.get(fold(name)) === formula && !created.has(fold(parseReference(formula)?.sheet ?? ""));
  for (const name of now.names) if (!stays(name)) workbook.names.getItem(name.name).delete();
  const present = new Map(now.names.filter(stays).map(({ name, formula }) => [fold(name), formula]));
  for (const { name, formula } of before.names) {
    if (present.get(fold(name)) !== formula) workbook.names.add(name, formula);
  }
}

function queueContents({ workbook }: Excel.RequestContext, plan: WritePlan, before: WorkbookSnapshot): void {
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

/** Deletes the plan's charts that were not there; those of new sheets go with their sheets. */
function queueChartsAway(
  { workbook }: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
): void {
  const chartsOn = ({ sheets }: WorkbookSnapshot, sheet: string): readonly string[] | undefined =>
    sheets.find(({ name }) => fold(name) === fold(sheet))?.charts;
  for (const { sheet, layout } of plan.charts) {
    const was = chartsOn(before, sheet);
    if (!was) continue;
    for (const { id } of layout.charts) {
      const isNew = chartsOn(now, sheet)?.includes(id) === true && !was.includes(id);
      if (isNew) workbook.worksheets.getItem(sheet).charts.getItem(id).delete();
    }
  }
}

/** What a failed restoration may have left, for a person: sheets and blocks the plan touched. */
export const touched = (plan: WritePlan): readonly string[] => [
  ...new Set([
    ...plan.create.map(({ name }) => name),
    ...plan.keep.map(({ sheet }) => sheet),
    ...plan.refill.map(({ sheet }) => sheet),
  ]),
];
