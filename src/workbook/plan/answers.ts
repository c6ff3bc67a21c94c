import {
  industryCodes,
  notApplicableReason,
  notApplicableReply,
  questionById,
  questions,
  understandFlag,
  variables,
  type HearingSheet,
  type ProfileInput,
  type QuestionId,
  type Variable,
} from "../../engine";
import { words, type Language } from "../../locales";
import { questionEntries } from "../layout/lists";
import { names } from "../names";
import { excelSerial } from "../read/dates";
import type { CellValue } from "../snapshot";

/** A value for an input cell, found by its defined name. */
export interface InputCell {
  readonly name: string;
  readonly value: CellValue;
}

/** What a customer would have typed into the cells of an empty hearing sheet to say what `sheet` says. */
export function inputCells(sheet: HearingSheet, language: Language): readonly InputCell[] {
  const profile = { customer: sheet.customer, date: sheet.date, ...sheet.profile };
  const cells: InputCell[] = [];
  for (const variable of variables) {
    const value = profile[variable.id];
    if (value !== undefined)
      cells.push({ name: names.input(variable.id), value: profileCell(variable, value, language) });
  }
  for (const { id } of questions) {
    const reply = sheet.answers[id];
    const { text, remark } =
      reply === undefined ? { text: undefined, remark: undefined } : answerCell(id, reply, language);
    if (text !== undefined) cells.push({ name: names.input(id), value: text });
    const written = sheet.remarks?.[id] ?? remark;
    if (written !== undefined) cells.push({ name: names.remark(id), value: written });
  }
  return cells;
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
  const isDate = variable.kind === "information" && variable.form === "date";
  return isDate && typeof value === "string" ? (excelSerial(value) ?? value) : value;
}

/** A reason that is no entry of its own goes into the remark, under "reason in the remark" where the question offers it. */
function answerCell(
  id: QuestionId,
  reply: string,
  language: Language,
): { readonly text: string; readonly remark?: string } {
  const entries = questionEntries(id, words(language));
  const label = (entry: string): string | undefined => entries.find((candidate) => candidate.id === entry)?.label;
  const exact = label(reply);
  if (exact !== undefined) return { text: exact };
  const reason = notApplicableReason(reply);
  const [first] = questionById[id].notApplicable;
  if (reason === null || first === undefined) return { text: reply };
  return { text: label(notApplicableReply("stated")) ?? label(notApplicableReply(first)) ?? reply, remark: reason };
}
