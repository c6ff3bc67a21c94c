import {
  laterQuestions,
  notApplicableReason,
  notApplicableReply,
  questionById,
  questions,
  replyInWords,
  retiredQuestionIds,
  successorsOf,
  understandDate,
  unknownReply,
  type HearingSheet,
  type QuestionId,
  type RetiredQuestionId,
} from "../../engine";
import { defaultLanguage, isLanguage, languages, type Language } from "../../locales";
import type { PlacedIssue } from "../../issues";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { knownTemplateVersions } from "../model/template-version";
import { absentFrom, type Absent } from "./absent";
import { brokenNames } from "./broken-names";
import { statedEntry, understandReply } from "./entries";
import { readProfileCells } from "./profile-cells";
import { readMemo, type Memo } from "./memo";
import { placed, readCell } from "./read-cell";
import { retiredOption } from "./retired";
import { excelText } from "../model/excel-text";
import { locate, type Locator } from "../model/locator";

/** A hearing sheet read from a workbook. */
export interface SheetReading {
  readonly sheet: HearingSheet;
  readonly language: Language;
  readonly templateVersion: string;
  /** What the underwriter wrote about the questions. */
  readonly memo: Memo;
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
  const absent = absentFrom(locator);
  const broken = brokenNames(locator, absent);
  if (broken.length > 0) return { ok: false, issues: broken };
  const templateVersion = excelText(locator.value(names.templateVersion));
  if (!knownTemplateVersions.includes(templateVersion)) {
    const issue = { code: "templateVersionUnknown", received: templateVersion, known: knownTemplateVersions } as const;
    return { ok: false, issues: [{ issue, ...placed(locator, names.templateVersion) }] };
  }
  const declared = excelText(locator.value(names.language));
  const issues: PlacedIssue[] = [];
  const { profile, standIns } = readProfileCells(locator, absent, issues);
  const { answers, remarks } = readAnswers(locator, absent, issues);
  if (!isLanguage(declared)) {
    issues.push({
      issue: { code: "languageUnknown", received: declared, known: languages },
      ...placed(locator, names.language),
    });
  }
  const { memo, issues: ofMemo } = readMemo(locator);
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
        ...(absent.form === "full" ? {} : { form: absent.form }),
        ...(absent.isOld ? { notAsked: laterQuestions } : {}),
      },
      language: isLanguage(declared) ? declared : defaultLanguage,
      templateVersion,
      memo,
      issues: [...issues, ...ofMemo],
    },
  };
}

/** Sheets that carry the hearing sheet's names as their own are copies of it; they are pointed out, not read. */
export function copiesIssue(snapshot: WorkbookSnapshot, copies: readonly string[]): PlacedIssue[] {
  const used = locate(snapshot).find(copyMarker)?.sheet ?? "";
  return copies.length === 0 ? [] : [{ issue: { code: "severalHearingSheets", used, others: copies } }];
}
/** A copied sheet has this name scoped to itself. */
export const copyMarker = names.input("revenue");

type AnswerTexts = Partial<Record<QuestionId | RetiredQuestionId, string>>;

function readAnswers(
  locator: Locator,
  absent: Absent,
  issues: PlacedIssue[],
): { answers: AnswerTexts; remarks: AnswerTexts } {
  const [answers, remarks]: [AnswerTexts, AnswerTexts] = [{}, {}];
  for (const id of absent.isOld ? retiredQuestionIds : []) {
    const [successor] = successorsOf(id);
    if (!successor) continue;
    const remark = excelText(readCell(locator, names.remark(id), successor, issues)).trim();
    if (remark !== "") remarks[id] = remark;
    const text = excelText(readCell(locator, names.input(id), successor, issues));
    if (text !== "") answers[id] = retiredOption(id, text) ?? replyInPlaceOf(successor, text, remark);
  }
  for (const { id } of questions) {
    if (absent.names.has(names.input(id))) continue;
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

/** What a text says of a question's successor, but for its options, which the retired one had not. */
function replyInPlaceOf(successor: QuestionId, text: string, remark: string): string {
  const reply = replyOf(successor, text, remark);
  const isNoOption = reply !== null && (reply === unknownReply || notApplicableReason(reply) !== null);
  return isNoOption ? reply : `${pastedText}${text}`;
}

/** Keeps a pasted text from ever being taken for an option id: invisible, and taken out of messages. */
const pastedText = "\u2060";
