import type { Host } from "../../protocol/excel-class";
import { displayText } from "../../xlsx/display";
import { numberFormatOf } from "../../xlsx/style";
import { rangeOfFormula } from "../range/navigation";
import type { ChartTarget } from "./target";

/** The texts a chart displays for the cells it refers to. */
export function textsOfReference(formula: string, { sheet }: ChartTarget, host: Host): string[] {
  host.workbook.calculation.settle();
  const range = rangeOfFormula(formula, sheet, host.workbook);
  const texts: string[] = [];
  if (!range) return texts;
  for (let row = range.area.top; row <= range.area.bottom; row++) {
    for (let column = range.area.left; column <= range.area.right; column++) {
      const value = range.sheet.cells.get(row, column)?.value ?? null;
      texts.push(displayText(value, numberFormatOf(range.sheet.styleAt(row, column))));
    }
  }
  return texts;
}

export const textOfReference = (formula: string, target: ChartTarget, host: Host): string =>
  textsOfReference(formula, target, host).join(" ");
