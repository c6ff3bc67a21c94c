import { excelSerial } from "../../model/serial-dates";
import type { PlanRow } from "../plans/rows";
import { noLimit } from "./limits";

/** A term as the number that formulas read it as; of a text nothing. */
export function termNumber(row: PlanRow, value: string | number | boolean | null): number {
  const { kind, part, choices } = row;
  if (kind === "choice") return choices.indexOf(String(value)) + 1;
  if (kind === "date") return value === null ? 0 : (excelSerial(String(value)) ?? 0);
  const isAbove = kind === "limit" || (part.kind === "layer" && part.field === "attachment");
  if (value === null && isAbove) return Number(noLimit);
  return kind === "text" ? 0 : Number(value);
}
