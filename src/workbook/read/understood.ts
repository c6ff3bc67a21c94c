import {
  hasUnitCell,
  industryCodes,
  questions,
  understand,
  variables,
  type ParameterSet,
  type ProfileValues,
  type QuestionId,
  type Variable,
} from "../../engine";
import { words, type Language } from "../../locales";
import { amountText } from "../formula/unit-cell";
import type { UnderstoodCells } from "../sheets/calc/calc";
import type { UnderstoodNumber, UnderstoodNumbers } from "../sheets/calc/profile";
import { names } from "../model/names";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";
import { absentFrom } from "./absent";
import { unitBeside } from "./amount";
import { entryText, pickListTexts, understandReply } from "./entries";
import { carriedReplies } from "./retired";
import { excelText } from "../model/excel-text";
import { cellNameOf } from "../model/second-edition";
import { locate } from "../model/locator";
import type { SheetReading } from "./read-sheet";

/** Cells whose text is no number or list entry as it stands, and what the engine understood them as, for Calc. */
export function understoodCells(
  snapshot: WorkbookSnapshot,
  reading: SheetReading,
  parameters: ParameterSet,
): UnderstoodCells {
  const locator = locate(snapshot);
  const { given } = understand(reading.sheet, parameters);
  const { isOld, names: absent } = absentFrom(locator);
  const numbers = new Map<UnderstoodKey, UnderstoodNumber>();
  for (const variable of variables) {
    if (variable.kind === "information") {
      if (variable.id === "date") readDate(locator.value(names.input("date")), given.year, numbers);
      continue;
    }
    const value = locator.value(cellNameOf(variable.id, absent) ?? "");
    const unit = unitBeside(locator, variable)?.text ?? "";
    if (value === "" || (typeof value === "number" && isReadAsNumber(variable, unit, reading.language))) continue;
    const filledIn = readIn(given.standIns, variable.id);
    if (filledIn !== null) numbers.set(variable.id, { text: excelText(value), value: null, standIn: filledIn });
    const read = readIn(given, variable.id);
    if (variable.kind === "mention") {
      if (read !== 1) numbers.set(variable.id, { text: excelText(value), value: read, standIn: null });
    } else if (read !== null && !isEntry(variable, value, reading.language)) {
      numbers.set(variable.id, { text: amountText(excelText(value), unit), value: read, standIn: null });
    }
  }
  const replies = new Map<QuestionId, { text: string; entry: string; reason: string }>();
  for (const { id } of questions) {
    const value = locator.value(names.input(id));
    const { entry, reason } = understandReply(id, excelText(value)) ?? { entry: null, reason: "" };
    const text = entry === null ? undefined : entryText(id, entry, reading.language);
    if (text !== undefined && text !== value) replies.set(id, { text: excelText(value), entry: text, reason });
  }
  const unitCells = new Set(variables.filter((variable) => unitBeside(locator, variable)).map(({ id }) => id));
  const carried = isOld ? carriedReplies(locator, reading.sheet.answers, reading.language) : new Map();
  return { numbers, replies, unitCells, carried, absent };
}

/** The year of a date that is written as text. */
function readDate(value: CellValue, year: number | null, numbers: Map<UnderstoodKey, UnderstoodNumber>): void {
  if (typeof value !== "number" && year !== null)
    numbers.set("date", { text: excelText(value), value: year, standIn: null });
}

/** Whether the formulas read a number by themselves: they know the units of the sheet's own list alone. */
const isReadAsNumber = (variable: Variable, unit: string, language: Language): boolean =>
  variable.kind === "number" &&
  (!hasUnitCell(variable) || unit === "" || Object.values<string>(words(language).profile.amountUnits).includes(unit));

const readIn = (values: ProfileValues | undefined, id: Exclude<UnderstoodKey, "date">): number | string | null =>
  (id === "industry" ? values?.industry : values?.numbers.get(id)) ?? null;

type UnderstoodKey = UnderstoodNumbers extends ReadonlyMap<infer Key, unknown> ? Key : never;

/** Whether the cell holds an entry word for word, which the formulas read by themselves. */
function isEntry(variable: Variable, value: CellValue, language: Language): boolean {
  const { yes, no, industries } = words(language).profile;
  if (variable.kind === "flag") return value === yes || value === no;
  if (variable.kind === "choice") return pickListTexts(variable.list, language).some((text) => text === value);
  return variable.kind === "industry" && industryCodes.some((code) => industries[code].choice === value);
}
