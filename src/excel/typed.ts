import type { CellValue } from "../workbook/model/snapshot";

/** Text as a person types it, so that Excel takes it for nothing else. */
export const asTyped = (value: CellValue): CellValue =>
  typeof value === "string" && value !== "" ? `'${value}` : value;

/** What to write so that a cell holds again what it held: text that Excel would read as anything else is marked as text. */
export function asItWas(formula: CellValue, value: CellValue): CellValue {
  const isText = typeof formula === "string" && formula === value;
  return isText && notPlain.test(formula) ? `'${formula}` : formula;
}
/** Beginnings of formulas, numbers, dates and of Excel's own mark of text; and truth values. */
const notPlain = /^\s*['=+\-@.(\d¥￥$\\]|^\s*(?:true|false)\s*$/i;
