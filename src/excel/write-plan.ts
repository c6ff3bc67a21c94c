import { locate } from "../workbook/read/locate";
import { names } from "../workbook/names";
import type { Marks, WritePlan } from "../workbook/plan/diagnosis";
import type { SheetLayout } from "../workbook/plan/plan";
import { fold, type WorkbookSnapshot } from "../workbook/snapshot";
import { cornerOf, drawChart } from "./charts";
import { closeSheet, createSheets } from "./create-sheet";
import { writeBlock } from "./write-cells";

/** Queues everything a plan writes but its charts. Our own writes raise no events. Requires ExcelApi 1.9. */
export function queueWrite(context: Excel.RequestContext, plan: WritePlan, calculation: "automatic" | "manual"): void {
  const { workbook, runtime } = context;
  runtime.enableEvents = false;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const name of plan.staleNames) workbook.names.getItem(name).delete();
  createSheets(context, plan.create);
  for (const { sheet, block, place } of plan.refill) writeBlock(workbook.worksheets.getItem(sheet), block, place);
  if (calculation === "manual") {
    for (const sheet of plan.calculate) workbook.worksheets.getItem(sheet).calculate(true);
  }
  for (const layout of plan.create) closeSheet(workbook.worksheets.getItem(layout.name), layout);
  runtime.enableEvents = true;
}

/** Queues the charts that are not there yet, marks the result complete and shows it. Requires ExcelApi 1.8. */
export function queueCharts(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  { shown, status, complete }: Marks,
): void {
  for (const { sheet, layout } of plan.charts) {
    const existing = new Set(before.sheets.find(({ name }) => fold(name) === fold(sheet))?.charts ?? []);
    for (const chart of layout.charts) {
      if (!existing.has(chart.id)) drawMissing(context, sheet, layout, chart, before);
    }
  }
  context.workbook.names.getItem(status).getRange().values = [[complete]];
  context.workbook.worksheets.getItem(shown).activate();
}

function drawMissing(
  context: Excel.RequestContext,
  sheet: string,
  layout: SheetLayout,
  chart: SheetLayout["charts"][number],
  before: WorkbookSnapshot,
): void {
  const moved = locate(before).find(names.block(chart.data))?.area;
  const place = moved ?? layout.blocks.find(({ id }) => id === chart.data)?.place;
  if (!place) return;
  const { top, left } = cornerOf(layout, chart.anchor);
  drawChart(context.workbook.worksheets.getItem(sheet), chart, place, top, left);
}
