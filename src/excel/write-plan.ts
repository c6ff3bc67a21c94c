import { locate } from "../workbook/model/locator";
import { names } from "../workbook/model/names";
import { bytesOf } from "../workbook/plan/bytes";
import type { Chunked } from "../scheduling/chunked";
import { withoutOlder } from "../workbook/plan/older-results";
import type { Leftovers } from "../workbook/plan/leftovers";
import type { WritePlan } from "../workbook/plan/write-plan";
import type { Place } from "../workbook/model/area";
import type { Block } from "../workbook/model/block";
import type { SheetLayout } from "../workbook/model/sheet-layout";
import { fold, type WorkbookSnapshot } from "../workbook/model/snapshot";
import type { Verdict } from "../workbook/check/verdict";
import { drawChart } from "./charts";
import { createSheets, dressSheets } from "./create-sheet";
import { requestLimit } from "./host-error";
import type { HostIssue } from "../issues";
import { keepSheets } from "./keep-sheets";
import { runChunked, type YieldToMain } from "../scheduling/yield-to-main";
import { writeBlock } from "./write-cells";

/**
 * Queues everything a plan writes but looks and charts, in slices, after deleting what an earlier write left. Our own
 * writes raise no events. Requires ExcelApi 1.9.
 */
export const queueWrite = (
  context: Excel.RequestContext,
  plan: WritePlan,
  leftovers: Leftovers,
  mode: WorkbookSnapshot["calculation"],
  yieldToMain: YieldToMain,
): Promise<void> => runChunked(writing(context, plan, leftovers, mode), yieldToMain);

function* writing(
  context: Excel.RequestContext,
  plan: WritePlan,
  leftovers: Leftovers,
  mode: WorkbookSnapshot["calculation"],
): Chunked<void> {
  const { workbook, runtime } = context;
  runtime.enableEvents = false;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const sheet of leftovers.sheets) workbook.worksheets.getItem(sheet).delete();
  for (const name of leftovers.names) workbook.names.getItem(name).delete();
  keepSheets(context, plan.keep);
  for (const name of plan.staleNames) workbook.names.getItem(name).delete();
  yield* createSheets(context, plan.create);
  for (const { sheet, block, place } of plan.refill) {
    writeBlock(workbook.worksheets.getItem(sheet), block, place);
    yield;
  }
  queueCalculation(context, plan, mode);
  runtime.enableEvents = true;
}

/**
 * Queues the looks of the sheets a plan creates, in slices: in a request of their own, because Office.js makes each
 * request in one task and theirs is half (decision 0019). Our own writes raise no events. Requires ExcelApi 1.9.
 */
export const queueLooks = (context: Excel.RequestContext, plan: WritePlan, yieldToMain: YieldToMain): Promise<void> =>
  runChunked(dressing(context, plan), yieldToMain);

function* dressing(context: Excel.RequestContext, { create }: WritePlan): Chunked<void> {
  if (create.length === 0) return;
  const { workbook, runtime } = context;
  runtime.enableEvents = false;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  yield* dressSheets(context, create);
  runtime.enableEvents = true;
}

/** With manual calculation on, our sheets alone are calculated. */
function queueCalculation(context: Excel.RequestContext, plan: WritePlan, mode: WorkbookSnapshot["calculation"]): void {
  if (mode === "automatic") return;
  for (const sheet of plan.calculate) context.workbook.worksheets.getItem(sheet).calculate(true);
}

/** A plan one of whose requests would be too large. */
export async function sizeIssue(plan: WritePlan, yieldToMain: YieldToMain): Promise<HostIssue | null> {
  const { contents, looks } = await runChunked(bytesOf(plan), yieldToMain);
  const received = Math.max(contents, looks);
  return received > requestLimit ? { code: "requestPayloadSizeLimitExceeded", limit: requestLimit, received } : null;
}

/**
 * Queues what the workbook says of its own result. Our own writes raise no events. Screen updating that was suspended
 * repaints conditional formats (office-js #1157). Requires ExcelApi 1.9.
 */
export function queueVerdict(
  context: Excel.RequestContext,
  plan: WritePlan,
  mode: WorkbookSnapshot["calculation"],
  { cells }: Verdict,
): void {
  const { workbook, runtime } = context;
  runtime.enableEvents = false;
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const { name, value } of cells) workbook.names.getItem(name).getRange().values = [[value]];
  queueCalculation(context, plan, mode);
  runtime.enableEvents = true;
}

/** Queues the charts that are not there yet, and shows the result. Requires ExcelApi 1.8. */
export function queueCharts(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: WorkbookSnapshot,
  shown: string | null,
): void {
  const standing = withoutOlder(before, plan.keep);
  for (const { sheet, layout } of plan.charts) {
    const existing = new Set(standing.sheets.find(({ name }) => fold(name) === fold(sheet))?.charts ?? []);
    for (const chart of layout.charts) {
      if (!existing.has(chart.id)) drawMissing(context, sheet, layout, chart, standing);
    }
  }
  if (shown !== null) context.workbook.worksheets.getItem(shown).activate();
}

function drawMissing(
  context: Excel.RequestContext,
  sheet: string,
  layout: SheetLayout,
  chart: SheetLayout["charts"][number],
  before: WorkbookSnapshot,
): void {
  const data = layout.blocks.find(({ id }) => id === chart.data);
  if (!data) return;
  const now = (block: Block): Place => placeNow(block, sheet, before);
  drawChart(context.workbook.worksheets.getItem(sheet), chart, now(data), anchorNow(layout, chart.anchor, now));
}

/** Rows a person inserted move a block. */
function placeNow({ id, place }: Block, sheet: string, before: WorkbookSnapshot): Place {
  const found = locate(before).find(names.block(id));
  return found && fold(found.sheet) === fold(sheet) ? found.area : place;
}

/** A chart moves with the block it stands on. */
function anchorNow({ blocks }: SheetLayout, { row, column }: Place, now: (block: Block) => Place): Place {
  const space = blocks.find(({ place, size }) => row >= place.row && row < place.row + size.rows);
  if (!space) return { row, column };
  const moved = now(space);
  return { row: moved.row + row - space.place.row, column: moved.column + column - space.place.column };
}
