import { exact, foldText, hasUnitCell, understandNoAnswer, type AmountVariableId, type Variable } from "../../engine";
import { amountText } from "../formula/unit-cell";
import { excelText } from "../model/excel-text";
import type { Locator } from "../model/locator";
import { names } from "../model/names";
import type { CellValue } from "../model/snapshot";
import { lackedBy } from "../model/template-version";
import { entries } from "./entries";

/** The cell beside an amount that says its unit. */
export interface UnitBeside {
  readonly item: AmountVariableId;
  readonly name: string;
  readonly text: string;
}

/** The unit cell of a variable; null where it has none, or the template's version had none yet. */
export function unitBeside(locator: Locator, variable: Variable): UnitBeside | null {
  if (!hasUnitCell(variable)) return null;
  const name = names.unit(variable.id);
  if (lackedBy(excelText(locator.value(names.templateVersion))).has(name)) return null;
  return { item: variable.id, name, text: excelText(locator.value(name)) };
}

/**
 * What an amount and the text of its unit cell say together: yen, or a text for the engine to read. A unit of no list is
 * never taken for yen: in quotation marks the engine asks the amount back.
 */
export function readAmount(
  amount: CellValue,
  unit: string,
): { readonly value: CellValue; readonly unitKnown: boolean } {
  if (typeof amount === "string" && understandNoAnswer(amount)) return { value: amount, unitKnown: true };
  const factor = unit === "" ? 1 : entries().amountUnits.get(foldText(unit));
  if (factor === undefined) return { value: amountText(excelText(amount), `"${unit}"`), unitKnown: false };
  if (typeof amount === "number") return { value: exact(amount * factor), unitKnown: true };
  return { value: factor === 1 ? amount : amountText(excelText(amount), unit), unitKnown: true };
}
