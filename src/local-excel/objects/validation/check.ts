/** Whether a cell's content satisfies a validation rule. */
import { formatReference } from "../../xlsx/address";
import type { Validation } from "../../xlsx/validations";
import { CellError, type Scalar } from "../../xlsx/values";
import type { LocalWorkbook } from "../../xlsx/workbook";
import { type Place, inlineEntries, listSource, movedTo } from "./list";

export function meetsRule(rule: Validation, place: Place, workbook: LocalWorkbook): boolean {
  const value = place.sheet.cells.get(place.row, place.column)?.value ?? null;
  if (rule.type === "none") return true;
  if (value === null || value === "") return rule.allowBlank;
  if (value instanceof CellError) return false;
  if (rule.type === "list") return isListed(rule, place, value, workbook);
  if (rule.type === "custom") return evaluate(rule.formula1, rule, place, workbook) === true;
  const measured = rule.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(measured)) return false;
  return meetsComparison(rule, measured, place, workbook);
}

function evaluate(formula: string | null, rule: Validation, place: Place, workbook: LocalWorkbook): Scalar {
  if (formula === null) return null;
  return workbook.calculation.valueOfFormula(movedTo(place, formula, rule), place.sheet, place.row, place.column);
}

function meetsComparison(rule: Validation, value: number, place: Place, workbook: LocalWorkbook): boolean {
  const first = evaluate(rule.formula1, rule, place, workbook);
  const second = evaluate(rule.formula2, rule, place, workbook);
  if (typeof first !== "number") return false;
  const last = typeof second === "number" ? second : first;
  const inside = value >= Math.min(first, last) && value <= Math.max(first, last);
  const holds: Readonly<Record<string, boolean>> = {
    between: inside,
    notBetween: !inside,
    equal: value === first,
    notEqual: value !== first,
    greaterThan: value > first,
    lessThan: value < first,
    greaterThanOrEqual: value >= first,
    lessThanOrEqual: value <= first,
  };
  return holds[rule.operator] ?? false;
}

function isListed(rule: Validation, place: Place, value: Scalar, workbook: LocalWorkbook): boolean {
  const entries = inlineEntries(rule);
  if (entries) return entries.includes(String(value));
  const source = listSource(rule, place, workbook);
  // Excel accepts anything while the source is not a range.
  if (!source) return true;
  const match = `MATCH(${literal(value)},${formatReference(source.sheet.name, source.area)},0)`;
  return typeof workbook.calculation.valueOfFormula(match, place.sheet) === "number";
}

const literal = (value: Scalar): string =>
  typeof value === "string"
    ? `"${value.replaceAll('"', '""').replaceAll(/[~*?]/g, "~$&")}"`
    : String(value).toUpperCase();
