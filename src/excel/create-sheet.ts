import type { Chunked } from "../scheduling/chunked";
import { absolute, addressOf, quoteSheet } from "../workbook/model/address";
import { area } from "../workbook/model/area";
import { names } from "../workbook/model/names";
import { margins, scaleToFit } from "../workbook/model/paper";
import type { SheetLayout } from "../workbook/model/sheet-layout";
import { writeBlock } from "./write-cells";
import { writeConditionalFormats, writeValidations } from "./write-checks";
import { writeNumberFormats, writeStyles } from "./write-styles";

/**
 * Adds sheets in order, at the end of the workbook: all sheets first, then all names, then cells, because formulas
 * of one sheet read names of another. How they look, and charts, come later. Requires ExcelApi 1.8.
 */
export function* createSheets(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Chunked<void> {
  const { worksheets } = context.workbook;
  for (const { id, name } of layouts) {
    worksheets.add(name);
    // until all is written, so that the next write can tell what this one left behind
    context.workbook.names.add(names.unfinished(id), `=${quoteSheet(name)}!$A$1`);
  }
  for (const layout of layouts) yield* addNames(context, layout);
  for (const { name, blocks } of layouts) {
    const sheet = worksheets.getItem(name);
    for (const block of blocks) {
      yield* writeNumberFormats(sheet, block, block.place);
      writeBlock(sheet, block, block.place);
      yield;
      yield* writeValidations(sheet, block, block.place);
    }
  }
}

/** Queues that created sheets are finished; the last of all that is written. Requires ExcelApi 1.4. */
export function finishSheets(context: Excel.RequestContext, layouts: readonly SheetLayout[]): void {
  for (const { id } of layouts) context.workbook.names.getItem(names.unfinished(id)).delete();
}

/** Gives sheets that were created their looks, then hides and protects what shall be. Requires ExcelApi 1.9. */
export function* dressSheets(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Chunked<void> {
  const { worksheets } = context.workbook;
  for (const layout of layouts) yield* dressSheet(worksheets.getItem(layout.name), layout);
  for (const layout of layouts) closeSheet(worksheets.getItem(layout.name), layout);
}

function* addNames(context: Excel.RequestContext, { name: sheet, blocks }: SheetLayout): Chunked<void> {
  for (const block of blocks) {
    for (const { name, area: where } of block.names) {
      context.workbook.names.add(name, `=${quoteSheet(sheet)}!${absolute(addressOf(block.place, where))}`);
      yield;
    }
  }
}

function* dressSheet(sheet: Excel.Worksheet, layout: SheetLayout): Chunked<void> {
  sheet.tabColor = layout.tabColor;
  sheet.showGridlines = false;
  for (const [column, width] of layout.columnWidths.entries()) {
    sheet.getRange(addressOf({ row: 0, column: 0 }, area(0, column))).format.columnWidth = width;
  }
  for (const block of layout.blocks) {
    yield* writeStyles(sheet, block, block.place);
    writeConditionalFormats(sheet, block, block.place);
    yield;
  }
  setUpPrint(sheet, layout);
  if (layout.filtered) sheet.autoFilter.apply(addressOf({ row: 0, column: 0 }, layout.filtered));
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
}

function setUpPrint(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { print } = layout;
  const page = sheet.pageLayout;
  page.orientation = print.orientation === "Portrait" ? "Portrait" : "Landscape";
  page.paperSize = print.paper ?? "A4";
  page.zoom = { scale: scaleToFit(layout) };
  // where fitting does not take (office-js #1860), the scale stays
  page.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesTall === undefined ? {} : { verticalFitToPages: print.pagesTall }),
  };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = margins.side;
  page.topMargin = page.bottomMargin = margins.end;
  const { defaultForAllPages } = page.headersFooters;
  if (print.header !== undefined) defaultForAllPages.centerHeader = print.header;
  defaultForAllPages.centerFooter = print.footer;
  if (print.footerLeft !== undefined) defaultForAllPages.leftFooter = print.footerLeft;
  if (print.footerRight !== undefined) defaultForAllPages.rightFooter = print.footerRight;
  if (print.printed) page.setPrintArea(addressOf({ row: 0, column: 0 }, { row: 0, column: 0, ...print.printed }));
  if (print.titleRows !== undefined) page.setPrintTitleRows(`$${print.titleRows.replace(":", ":$")}`);
  for (const row of print.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Done last, because nothing can be formatted afterwards. Requires ExcelApi 1.2. */
function closeSheet(sheet: Excel.Worksheet, layout: SheetLayout): void {
  if (layout.protect) {
    sheet.protection.protect({
      allowFormatRows: true,
      allowFormatColumns: true,
      allowInsertRows: true,
      selectionMode: "Normal",
    });
  }
  if (layout.visibility === "Hidden") sheet.visibility = "Hidden";
}
