/** Whether a cell's content satisfies a validation rule. */
import { formatReference, parseAddress } from "../xlsx/address";
import { shiftFormula } from "../xlsx/shift-formula";
import type { Sheet } from "../xlsx/sheet";
import type { Validation } from "../xlsx/validations";
import { CellError, type Scalar } from "../xlsx/values";
import type { LocalWorkbook } from "../xlsx/workbook";

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export function meets(rule: Validation, place: Place, workbook: LocalWorkbook): boolean {
  const value = place.sheet.cells.get(place.row, place.column)?.value ?? null;
  if (rule.type === "none") return true;
  if (value === null || value === "") return rule.allowBlank;
  if (value instanceof CellError) return false;
  if (rule.type === "list") return listed(rule, place, value, workbook);
  if (rule.type === "custom") return evaluate(rule.formula1, rule, place, workbook) === true;
  const measured = rule.type === "textLength" ? String(value).length : value;
  if (typeof measured !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(measured)) return false;
  return compares(rule, measured, place, workbook);
}

/** Rules are written for the first cell of their first area. */
function evaluate(formula: string | null, rule: Validation, place: Place, workbook: LocalWorkbook): Scalar {
  const origin = rule.areas[0];
  if (formula === null || !origin) return null;
  const moved = shiftFormula(formula, place.row - origin.top, place.column - origin.left);
  return workbook.calculation.valueOfFormula(moved, place.sheet, place.row, place.column);
}

function compares(rule: Validation, value: number, place: Place, workbook: LocalWorkbook): boolean {
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

function listed(rule: Validation, place: Place, value: Scalar, workbook: LocalWorkbook): boolean {
  const source = rule.formula1 ?? "";
  if (source.startsWith('"')) {
    const entries = source.slice(1, -1).replaceAll('""', '"').split(",");
    return entries.some((entry) => entry.trim() === String(value));
  }
  const name = workbook.names.resolve(source, place.sheet);
  const address = parseAddress(name?.formula ?? source);
  const area = address?.areas[0];
  if (!address || !area) return true;
  const sheet = address.sheet === null ? place.sheet : workbook.sheet(address.sheet);
  if (!sheet) return false;
  const match = `MATCH(${literal(value)},${formatReference(sheet.name, area)},0)`;
  return typeof workbook.calculation.valueOfFormula(match, place.sheet) === "number";
}

const literal = (value: Scalar): string =>
  typeof value === "string"
    ? `"${value.replaceAll('"', '""').replaceAll(/[~*?]/g, "~$&")}"`
    : String(value).toUpperCase();
