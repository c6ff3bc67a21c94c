import {
  foldText,
  notApplicableReply,
  questionById,
  questions,
  replyInWords,
  understandDate,
  understandFlag,
  variables,
  type HearingSheet,
  type ProfileInput,
  type QuestionId,
  type Variable,
  type VariableId,
} from "../../engine";
import { defaultLanguage, isLanguage, languages, type Language } from "../../locales";
import type { CellItem, PlacedIssue, Place, WorkbookIssue } from "../../issues";
import { names } from "../model/names";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";
import { knownTemplateVersions } from "../template-version";
import { isoDate } from "../model/serial-dates";
import { entries, statedEntry, understandReply } from "./entries";
import { readStandIn } from "./stand-in-text";
import { excelText } from "../model/excel-text";
import { locate, type Locator } from "../model/locator";

/** A hearing sheet read from a workbook. */
export interface SheetReading {
  readonly sheet: HearingSheet;
  readonly language: Language;
  readonly templateVersion: string;
  /** Problems that do not prevent a result. */
  readonly issues: readonly PlacedIssue[];
}

export type ReadResult =
  | { readonly ok: true; readonly reading: SheetReading }
  | { readonly ok: false; readonly issues: readonly PlacedIssue[] };

/** Reads the hearing sheet of a workbook: the one whose cells carry workbook-scoped names. */
export function readHearingSheet(snapshot: WorkbookSnapshot): ReadResult {
  const locator = locate(snapshot);
  if (locator.formula(names.templateVersion) === null && locator.formula(names.input("revenue")) === null) {
    return { ok: false, issues: [{ issue: { code: "notAHearingSheet" } }] };
  }
  const broken = brokenNames(locator);
  if (broken.length > 0) return { ok: false, issues: broken };
  const templateVersion = excelText(locator.value(names.templateVersion));
  if (!knownTemplateVersions.includes(templateVersion)) {
    const issue = { code: "templateVersionUnknown", received: templateVersion, known: knownTemplateVersions } as const;
    return { ok: false, issues: [{ issue, ...placed(locator, names.templateVersion) }] };
  }
  const declared = excelText(locator.value(names.language));
  const issues: PlacedIssue[] = [];
  const { profile, standIns } = readProfileCells(locator, issues);
  const { answers, remarks } = readAnswers(locator, issues);
  if (!isLanguage(declared)) {
    issues.push({
      issue: { code: "languageUnknown", received: declared, known: languages },
      ...placed(locator, names.language),
    });
  }
  const customer = profile.customer;
  const date = profile.date;
  return {
    ok: true,
    reading: {
      sheet: {
        ...(customer === undefined ? {} : { customer: String(customer) }),
        ...(typeof date === "string" && understandDate(date) !== null ? { date } : {}),
        profile,
        ...(Object.keys(standIns).length === 0 ? {} : { standIns }),
        answers,
        remarks,
      },
      language: isLanguage(declared) ? declared : defaultLanguage,
      templateVersion,
      issues,
    },
  };
}

/** The place of a name's cell, where it has one. */
const placed = (locator: Locator, name: string): { place?: Place } => {
  const found = locator.find(name);
  return found ? { place: { sheet: found.sheet, cell: found.address } } : {};
};

/** Columns over all lists, read by formulas on Calc. */
const listColumns = (["id", "state", "step", "level"] as const).map((part) => names.listColumn(part));

/** Every input name must point at a cell that was read: a lost one must not silently become an assumption. */
function brokenNames(locator: Locator): PlacedIssue[] {
  const inputs: readonly (readonly [name: string, item: CellItem | null])[] = [
    [names.templateVersion, null],
    [names.language, null],
    [names.block("hearing"), null],
    ...variables.map(({ id }) => [names.input(id), id] as const),
    ...questions.flatMap(({ id }) => [[names.input(id), id] as const, [names.remark(id), id] as const]),
  ];
  const lists: readonly (readonly [name: string, item: CellItem | null])[] = [
    ...questions.map(({ id }) => [names.list(id), id] as const),
    [names.list("yesNo"), null],
    [names.list("industry"), "industry"],
    ...listColumns.map((name) => [name, null] as const),
  ];
  const lost = [
    ...inputs.filter(([name, item]) => !locator.readable(name) || (item !== null && !locator.isCell(name))),
    ...lists.filter(([name]) => !locator.find(name)),
  ];
  return lost.map(([name, item]): PlacedIssue => {
    const received = locator.formula(name);
    return {
      issue: received === null ? { code: "nameMissing", name, item } : { code: "nameBroken", name, item, received },
    };
  });
}

/** Sheets that carry the hearing sheet's names as their own are copies of it; they are pointed out, not read. */
export function copiesIssue(snapshot: WorkbookSnapshot, copies: readonly string[]): PlacedIssue[] {
  const used = locate(snapshot).find(copyMarker)?.sheet ?? "";
  return copies.length === 0 ? [] : [{ issue: { code: "severalHearingSheets", used, others: copies } }];
}
/** A copied sheet has this name scoped to itself. */
export const copyMarker = names.input("revenue");

function readCell(locator: Locator, name: string, item: CellItem, issues: PlacedIssue[]): CellValue {
  const value = locator.value(name);
  if (!locator.isError(name)) return typeof value === "string" ? value.trim() : value;
  issues.push({ issue: { code: "cellError", item, received: String(value) }, ...placed(locator, name) });
  return "";
}

type ProfileInputs = Partial<Record<VariableId, ProfileInput>>;

/** What the customer typed, and what the underwriter filled in. */
function readProfileCells(
  locator: Locator,
  issues: PlacedIssue[],
): { readonly profile: ProfileInputs; readonly standIns: ProfileInputs } {
  const [profile, standIns]: [ProfileInputs, ProfileInputs] = [{}, {}];
  for (const variable of variables) {
    const typed = readCell(locator, names.input(variable.id), variable.id, issues);
    const standIn = typeof typed === "string" && variable.kind !== "information" ? readStandIn(typed) : null;
    if (standIn) standIns[variable.id] = exactInput(variable, standIn.value);
    const value = standIn ? standIn.received : typed;
    if (value === "") continue;
    const input = profileInput(variable, value);
    profile[variable.id] = input;
    const issue = isDate(variable) ? dateIssue(variable.id, value, input) : null;
    if (issue) issues.push({ issue, ...placed(locator, names.input(variable.id)) });
  }
  return { profile, standIns };
}

/** A number as it was written, to its last digit. */
function exactInput(variable: Variable, text: string): ProfileInput {
  const number = Number(text.replaceAll(",", ""));
  return variable.kind === "number" && Number.isFinite(number) ? number : profileInput(variable, text);
}

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

function readAnswers(
  locator: Locator,
  issues: PlacedIssue[],
): { answers: Partial<Record<QuestionId, string>>; remarks: Partial<Record<QuestionId, string>> } {
  const answers: Partial<Record<QuestionId, string>> = {};
  const remarks: Partial<Record<QuestionId, string>> = {};
  for (const { id } of questions) {
    const remark = excelText(readCell(locator, names.remark(id), id, issues)).trim();
    if (remark !== "") remarks[id] = remark;
    const text = excelText(readCell(locator, names.input(id), id, issues));
    if (text === "") continue;
    answers[id] = replyOf(id, text, remark) ?? `${pastedText}${text}`;
  }
  return { answers, remarks };
}

function replyOf(id: QuestionId, text: string, remark: string): string | null {
  const understood = understandReply(id, text);
  if (understood?.entry === statedEntry) return notApplicableReply(remark || understood.reason);
  return understood?.entry ?? replyInWords(questionById[id], text, remark);
}

/** Keeps a pasted text from ever being taken for an option id: invisible, and taken out of messages. */
const pastedText = "\u2060";
