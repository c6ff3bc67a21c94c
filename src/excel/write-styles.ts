import type { Chunked } from "../scheduling/chunked";
import { addressOf, unionsOf } from "../workbook/model/address";
import { heightRuns, looksOf, takesSeveral, type SharedProperty } from "../workbook/plan/looks";
import type { Area, Place } from "../workbook/model/area";
import type { Block } from "../workbook/model/block";

/**
 * Merges cells of a block and says what its values become: number formats decide that, so both come before values.
 * Requires ExcelApi 1.2.
 */
export function* writeNumberFormats(sheet: Excel.Worksheet, block: Block, place: Place): Chunked<void> {
  for (const { area: where, style } of block.styles) {
    if (style.merge && where.columns > 1) sheet.getRange(addressOf(place, where)).merge(true);
  }
  for (const { property, value, areas } of yield* looksOf(block.styles)) {
    if (property !== "numberFormat") continue;
    for (const where of areas) {
      // one value for every cell, which the typings do not foresee
      sheet.getRange(addressOf(place, where)).numberFormat = value as unknown as string[][];
      yield;
    }
  }
}

/** Dresses the cells of a block: fonts, fills, alignments, protection, lines and row heights. Requires ExcelApi 1.9. */
export function* writeStyles(sheet: Excel.Worksheet, block: Block, place: Place): Chunked<void> {
  for (const { property, value, areas } of yield* looksOf(block.styles)) {
    if (property === "numberFormat") continue;
    if (takesSeveral(property)) {
      for (const union of unionsOf(place, areas)) {
        setProperty(sheet.getRanges(union).format, property, value);
        yield;
      }
    } else {
      for (const where of areas) {
        drawLines(sheet.getRange(addressOf(place, where)).format, where, linesOf[property], String(value));
        yield;
      }
    }
  }
  for (const { area: where, height } of heightRuns(block.rowHeights)) {
    sheet.getRange(addressOf(place, where)).format.rowHeight = height;
    yield;
  }
}

function setProperty(format: Excel.RangeFormat, property: SharedProperty, value: string | number | boolean): void {
  switch (property) {
    case "fill":
      format.fill.color = String(value);
      break;
    case "color":
      format.font.color = String(value);
      break;
    case "bold":
      format.font.bold = value === true;
      break;
    case "italic":
      format.font.italic = value === true;
      break;
    case "size":
      format.font.size = Number(value);
      break;
    case "horizontal":
      format.horizontalAlignment = value as Excel.HorizontalAlignment;
      break;
    case "vertical":
      format.verticalAlignment = value as Excel.VerticalAlignment;
      break;
    case "wrap":
      format.wrapText = value === true;
      break;
    case "shrink":
      format.shrinkToFit = value === true;
      break;
    case "indent":
      format.indentLevel = Number(value);
      break;
    case "locked":
      format.protection.locked = value === true;
      break;
  }
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const linesOf: Readonly<Record<"below" | "around", readonly Edge[]>> = {
  below: ["EdgeBottom", "InsideHorizontal"],
  around: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
};

function drawLines(format: Excel.RangeFormat, where: Area, edges: readonly Edge[], color: string): void {
  for (const edge of edges) {
    if (edge === "InsideHorizontal" && where.rows === 1) continue;
    if (edge === "InsideVertical" && where.columns === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}
