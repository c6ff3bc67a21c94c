import {
  hasUnitCell,
  carriedOver,
  industryCodes,
  notApplicableReason,
  notApplicableReply,
  questions,
  understandFlag,
  variables,
  type HearingSheet,
  type ProfileInput,
  type QuestionId,
  type Variable,
} from "../../engine";
import { formatNumber, words, type Language } from "../../locales";
import { pickListEntries, questionEntries } from "../sheets/lists/lists";
import { standInText } from "../read/stand-in-text";
import { names } from "../model/names";
import { excelSerial } from "../model/serial-dates";
import type { CellValue } from "../model/snapshot";

/** A value for an input cell, found by its defined name. */
export interface InputCell {
  readonly name: string;
  readonly value: CellValue;
}

/** What a customer would have typed into the cells of an empty hearing sheet to say what `sheet` says. */
export function inputCells(received: HearingSheet, language: Language): readonly InputCell[] {
  const { sheet } = carriedOver(received);
  const profile = { customer: sheet.customer, date: sheet.date, ...sheet.profile };
  const cells: InputCell[] = [];
  for (const variable of variables) {
    const [value, standIn] = [profile[variable.id], sheet.standIns?.[variable.id]];
    const name = names.input(variable.id);
    if (standIn !== undefined) {
      const received = value === undefined ? "" : shown(variable, value, language);
      cells.push({ name, value: standInText({ value: shown(variable, standIn, language), received }, language) });
    } else if (value !== undefined) cells.push({ name, value: profileCell(variable, value, language) });
  }
  for (const { id } of questions) {
    const reply = sheet.answers[id]?.trim();
    const { text, reason } = reply === undefined ? { text: undefined, reason: "" } : answerCell(id, reply, language);
    if (text !== undefined) cells.push({ name: names.input(id), value: text });
    const remark = [reason, sheet.remarks?.[id]?.trim() ?? ""].filter((part) => part !== "").join(" / ");
    if (remark !== "") cells.push({ name: names.remark(id), value: remark });
  }
  return cells;
}

/** What a cell says, in a text that is read as the same value. */
function shown(variable: Variable, input: ProfileInput, language: Language): string {
  const value = profileCell(variable, input, language);
  if (typeof value !== "number") return String(value);
  const exact = { maximumFractionDigits: 20 };
  // whatever unit stands beside it
  if (hasUnitCell(variable)) return formatNumber(value, language, exact) + words(language).units.yen.suffix;
  if ("unit" in variable && variable.unit === "share") return `${formatNumber(value * 100, language, exact)}%`;
  return formatNumber(value, language, exact);
}

function profileCell(variable: Variable, value: ProfileInput, language: Language): CellValue {
  const { yes, no, industries } = words(language).profile;
  if (variable.kind === "flag" || (variable.kind === "information" && variable.form === "flag")) {
    const flag = understandFlag(value);
    if (flag !== null) return flag ? yes : no;
  }
  if (variable.kind === "industry") {
    const code = industryCodes.find((candidate) => candidate === value);
    return code ? industries[code].choice : value;
  }
  const list = "list" in variable ? variable.list : undefined;
  if (list) return pickListEntries(list, words(language)).find(({ id }) => id === value)?.label ?? value;
  const isDate = variable.kind === "information" && variable.form === "date";
  return isDate && typeof value === "string" ? (excelSerial(value) ?? value) : value;
}

/**
 * The entry of a reply. A reason in own words goes into the remark, under "reason in the remark" where the question
 * offers that. What is no entry stands in the cell as it was given, and is no answer there either.
 */
function answerCell(
  id: QuestionId,
  reply: string,
  language: Language,
): { readonly text: string; readonly reason: string } {
  const entries = questionEntries(id, words(language));
  const label = (entry: string): string | undefined => entries.find((candidate) => candidate.id === entry)?.label;
  const exact = label(reply);
  if (exact !== undefined) return { text: exact, reason: "" };
  const reason = notApplicableReason(reply);
  const inRemark = label(notApplicableReply("stated"));
  if (reason === null || inRemark === undefined) return { text: reply, reason: "" };
  return { text: inRemark, reason };
}
