import type { NamedChoice, NamedNumber, OptionalNumber } from "../../engine";
import { sheetFormula, sheetTestFormula, type ValueCells } from "./expression";

/** A number; an empty text where it is none. */
export function numberFormula(value: NamedNumber | OptionalNumber, cells: ValueCells): string {
  const number = sheetFormula(value.expression, cells);
  return value.kind === "number" ? number : `IF(${sheetTestFormula(value.none, cells)},"",${number})`;
}

/** The text of the first case that holds; an empty text where it is none. */
export function choiceFormula({ none, cases, otherwise }: NamedChoice<string>, cells: ValueCells): string {
  const chosen = cases.reduceRight(
    (rest, { test, text }) => `IF(${sheetTestFormula(test, cells)},"${text}",${rest})`,
    `"${otherwise}"`,
  );
  return none.reduceRight((rest, test) => `IF(${sheetTestFormula(test, cells)},"",${rest})`, chosen);
}
