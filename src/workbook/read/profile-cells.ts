import {
  foldText,
  hasUnitCell,
  profileCarriedOver,
  retiredVariableIds,
  retiredVariables,
  understandDate,
  understandFlag,
  variables,
  type ProfileInput,
  type RetiredVariableId,
  type Variable,
  type VariableId,
} from "../../engine";
import type { PlacedIssue, WorkbookIssue } from "../../issues";
import { languages, words } from "../../locales";
import { excelText } from "../model/excel-text";
import type { Locator } from "../model/locator";
import { names } from "../model/names";
import { isoDate } from "../model/serial-dates";
import type { CellValue } from "../model/snapshot";
import type { Absent } from "./absent";
import { readAmount, unitBeside } from "./amount";
import { entries } from "./entries";
import { placed, readCell } from "./read-cell";
import { readStandIn } from "./stand-in-text";

type ProfileInputs = Partial<Record<VariableId, ProfileInput>>;

/** What the customer typed, cells of older templates among it, and what the underwriter filled in. */
export function readProfileCells(
  locator: Locator,
  absent: Absent,
  issues: PlacedIssue[],
): { readonly profile: ProfileInputs; readonly standIns: ProfileInputs } {
  const [profile, standIns]: [ProfileInputs, ProfileInputs] = [{}, {}];
  for (const variable of variables) {
    if (absent.names.has(names.input(variable.id))) continue;
    const typed = readCell(locator, names.input(variable.id), variable.id, issues);
    const standIn = typeof typed === "string" && variable.kind !== "information" ? readStandIn(typed) : null;
    if (standIn) standIns[variable.id] = exactInput(variable, standIn.value);
    const value = standIn ? standIn.received : inYen(locator, variable, typed, issues);
    if (value === "") continue;
    const input = profileInput(variable, value);
    profile[variable.id] = input;
    const issue = isDate(variable) ? dateIssue(variable.id, value, input) : null;
    if (issue) issues.push({ issue, ...placed(locator, names.input(variable.id)) });
  }
  const retired: Partial<Record<RetiredVariableId, ProfileInput>> = {};
  for (const id of absent.isOld ? retiredVariableIds : []) {
    const input = readRetired(locator, id, issues);
    if (input !== "") retired[id] = input;
  }
  return { profile: profileCarriedOver({ ...profile, ...retired }), standIns };
}

function readRetired(locator: Locator, id: RetiredVariableId, issues: PlacedIssue[]): ProfileInput {
  const { form, text: item } = retiredVariables[id];
  const value = readCell(locator, names.input(id), item, issues);
  if (form !== "date" || value === "") return value;
  const input = dateInput(value);
  const issue = dateIssue(item, value, input);
  if (issue) issues.push({ issue, ...placed(locator, names.input(id)) });
  return input;
}

/** An amount with the unit beside it; what the underwriter fills in is yen and says so. */
function inYen(locator: Locator, variable: Variable, typed: CellValue, issues: PlacedIssue[]): CellValue {
  const unit = typed === "" ? null : unitBeside(locator, variable);
  if (!unit) return typed;
  const { value, unitKnown } = readAmount(typed, unit.text.trim());
  if (!unitKnown) {
    const { item, name, text: received } = unit;
    const cell = locator.find(names.input(item))?.address ?? "";
    const issue = { code: "amountUnitUnknown", item, received, amount: excelText(typed), cell } as const;
    issues.push({ issue, ...placed(locator, name) });
  }
  return value;
}

/** A number as it was written, to its last digit. */
function exactInput(variable: Variable, text: string): ProfileInput {
  const number = Number((hasUnitCell(variable) ? withoutYen(text) : text).replaceAll(",", ""));
  return variable.kind === "number" && Number.isFinite(number) ? number : profileInput(variable, text);
}

const withoutYen = (text: string): string =>
  languages.reduce((bare, language) => {
    const { suffix } = words(language).units.yen;
    return bare.endsWith(suffix) ? bare.slice(0, -suffix.length) : bare;
  }, text);

const isDate = (variable: Variable): boolean => variable.kind === "information" && variable.form === "date";

/** A date as ISO text; what is none, as it stands. */
const dateInput = (value: CellValue): ProfileInput =>
  (typeof value === "number" ? isoDate(value) : null) ?? understandDate(String(value)) ?? value;

function dateIssue(item: VariableId, received: CellValue, read: ProfileInput): WorkbookIssue | null {
  const text = String(received);
  if (typeof read !== "string" || understandDate(read) === null) return { code: "notADate", item, received: text };
  const asItStands = read === received || (typeof received === "number" && isoDate(received) === read);
  return asItStands ? null : { code: "dateUnderstood", item, received: text, value: read };
}

function profileInput(variable: Variable, value: CellValue): ProfileInput {
  if (typeof value === "string" && variable.kind === "flag") {
    const flag = understandFlag(value);
    return flag === null ? value : flag === 1;
  }
  if (typeof value === "string" && variable.kind === "industry")
    return entries().industries.get(foldText(value)) ?? value;
  const list = "list" in variable ? variable.list : undefined;
  if (list) return entries().pickLists[list].get(foldText(String(value))) ?? value;
  return isDate(variable) ? dateInput(value) : value;
}
