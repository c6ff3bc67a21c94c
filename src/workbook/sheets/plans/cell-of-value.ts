import { lookUp, type Words } from "../../../locales";
import type { Cell } from "../../model/cell";
import { excelSerial } from "../../model/serial-dates";
import type { PlanRow } from "./rows";

/** The words of a choice's options by their ids; none for what is no choice. */
export const choiceWords = ({ id }: Pick<PlanRow, "id">, { plans }: Words): Readonly<Record<string, string>> =>
  (plans.choices as Readonly<Record<string, Readonly<Record<string, string>>>>)[id] ?? {};

/** A value of a plan as a person reads and types it; null is blank. A premium of nothing is none. */
export function cellOfValue(row: PlanRow, value: string | number | boolean | null, words: Words): Cell {
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return value ? words.profile.yes : words.profile.no;
  if (row.kind === "choice") return lookUp(choiceWords(row, words), String(value));
  if (row.kind === "date") return excelSerial(String(value)) ?? String(value);
  return row.unit === "yenPerYear" && value === 0 ? null : value;
}
