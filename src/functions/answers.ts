import {
  foldText,
  industryCodes,
  isQuestionId,
  isUsed,
  notApplicableReply,
  questions,
  variableById,
  variables,
  type HearingSheet,
  type ProfileInput,
  type QuestionId,
  type SheetIssue,
  type VariableId,
} from "../engine";
import type { FunctionIssue } from "../issues";
import { words, type Language } from "../locales";
import { entries, pickListTexts, statedEntry, understandReply } from "../workbook/read/entries";
import { givenRange, isBlankText, textOf, type Argument } from "./cells";
import { rowsById } from "./id-rows";
import { FunctionProblem } from "./problem";

const ids: readonly (QuestionId | VariableId)[] = [...questions.map(({ id }) => id), ...variables.map(({ id }) => id)];

/** A range of ids and answers as a hearing sheet: an option by its id or by its words, in either language. */
export function sheetOf(argument: Argument): HearingSheet {
  const rows = rowsById("answers", givenRange("answers", argument), ids, [2], "idAndValue");
  const profile: Partial<Record<VariableId, ProfileInput>> = {};
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const [id, [value]] of rows) {
    if (value === "" || (isBlankText(value) && mayBeBlank(id))) continue;
    if (isQuestionId(id)) answers[id] = replyOf(id, textOf(value));
    else profile[id] = choiceOf(id, value) ?? inputOf(value);
  }
  return { profile, answers };
}

function replyOf(id: QuestionId, text: string): string {
  const understood = understandReply(id, text);
  return understood?.entry === statedEntry ? notApplicableReply(understood.reason) : (understood?.entry ?? text);
}

/** Whether an empty cell beside it says nothing: facts that nobody stated are unknown. */
const mayBeBlank = (id: QuestionId | VariableId): boolean => {
  const variable = variableById.get(id);
  return isQuestionId(id) || !variable || !isUsed(variable) || variable.fact === true;
};

/** An empty cell beside a number or a yes-or-no is 0, as in any formula: Excel on the desktop tells it from no other 0. */
const inputOf = (value: unknown): ProfileInput => (value === null || value === undefined ? 0 : givenInput(value));

const givenInput = (value: unknown): ProfileInput =>
  typeof value === "number" || typeof value === "boolean" ? value : textOf(value);

/** The id of what was picked, by itself or by its words; null where nothing is picked from. */
function choiceOf(id: VariableId, value: unknown): string | null {
  const variable = variableById.get(id);
  const { industries, pickLists } = entries();
  const list =
    variable?.kind === "industry" ? industries : variable && "list" in variable ? pickLists[variable.list] : null;
  return list && (list.get(foldText(textOf(value))) ?? textOf(value));
}

/** A cell has no place for a remark: what the hearing sheet would count as left out is an error here. */
export function refuseUnread(issues: readonly SheetIssue[], sheet: HearingSheet, language: Language): void {
  for (const issue of issues) {
    const refused = refusal(issue, sheet, language);
    if (refused) throw new FunctionProblem(refused);
  }
}

function refusal(issue: SheetIssue, { answers }: HearingSheet, language: Language): FunctionIssue | null {
  switch (issue.code) {
    case "notAnOption":
    case "alwaysApplicable":
    case "reasonMissing":
    case "reasonNotPicked":
      return { code: "functionReply", question: issue.question, received: answers[issue.question] ?? "" };
    case "notANumber":
    case "outOfRange":
    case "notWhole":
    case "unknownValue":
    case "valueNotApplicable":
    case "notYesNo":
    case "notAnIndustry":
    case "notAChoice":
      return refusedValue(issue.variable, issue.received, language);
    default:
      return null;
  }
}

function refusedValue(variable: VariableId, received: ProfileInput, language: Language): FunctionIssue {
  const declared = variableById.get(variable);
  if (declared?.kind === "number") {
    const { unit, min, max } = declared;
    return { code: "functionProfileNumber", variable, received: String(received), unit, min, max };
  }
  const pack = words(language);
  if (declared?.kind === "industry") return choice(variable, received, industryCodes);
  if (declared?.kind === "choice") return choice(variable, received, pickListTexts(declared.list, language));
  return choice(variable, received, [pack.profile.yes, pack.profile.no]);
}

const choice = (variable: VariableId, received: ProfileInput, known: readonly string[]): FunctionIssue => ({
  code: "functionProfileChoice",
  variable,
  received: String(received),
  known,
});
