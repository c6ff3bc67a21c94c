import type { Pieces } from "../engine";
import { addressOf, unionsOf } from "../workbook/plan/address";
import { heightRuns, looksOf, takesSeveral, type SharedProperty } from "../workbook/plan/looks";
import type { Area, Block, Place } from "../workbook/plan/plan";

/** Formats the cells of a block; must come before its values, because number formats decide what a value becomes. Requires ExcelApi 1.9. */
export function* writeStyles(sheet: Excel.Worksheet, block: Block, place: Place): Pieces<void> {
  const ranges = new Map<string, Excel.Range>();
  const rangeOf = (where: Area): Excel.Range => {
    const address = addressOf(place, where);
    const range = ranges.get(address) ?? sheet.getRange(address);
    ranges.set(address, range);
    return range;
  };
  for (const { area: where, style } of block.styles) if (style.merge && where.columns > 1) rangeOf(where).merge(true);
  for (const { property, value, areas } of yield* looksOf(block.styles)) {
    if (takesSeveral(property)) {
      for (const union of unionsOf(place, areas)) {
        setProperty(sheet.getRanges(union).format, property, value);
        yield;
      }
    } else {
      for (const where of areas) {
        const range = rangeOf(where);
        // one value for every cell, which the typings do not foresee
        if (property === "numberFormat") range.numberFormat = value as unknown as string[][];
        else drawLines(range.format, where, linesOf[property], String(value));
        yield;
      }
    }
  }
  for (const { area: where, height } of heightRuns(block.rowHeights)) rangeOf(where).format.rowHeight = height;
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
