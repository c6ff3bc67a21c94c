import { questions, type CatalogueQuestion, type NotApplicableReason, type Option } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import type { UsedVariableId } from "../profile/variables";
import { notApplicableReason, unknownReply, type HearingSheet } from "./hearing-sheet";
import type { SheetIssue } from "./issue";
import type { GivenProfile } from "./profile";
import { replyInWords } from "./reply-text";

/** A question with the state its reply puts it in. */
export interface Reply {
  readonly question: CatalogueQuestion;
  /** The option chosen; null while open (blank, unknown, unusable) or not applicable. */
  readonly option: Option | null;
  readonly applicable: boolean;
}

/** The profile values that deny a ready-made reason, or an option that claims the same, when above 0. */
const denies: Partial<Record<NotApplicableReason, readonly UsedVariableId[]>> = {
  noWebsite: ["webSales", "hasWebsite"],
  noDatabase: ["personsHeld", "largestDatabase"],
  noCards: ["cards", "kinds.card"],
  noServers: ["servers", "publicServers"],
  noPublicSystem: ["publicServers", "webSales", "hasWebsite"],
};

/** Reads every reply of a sheet, in the order of the catalogue. A reply that cannot stand leaves its question open. */
export function readReplies(
  sheet: HearingSheet,
  given: GivenProfile,
  { values }: ParameterSet,
): { readonly replies: readonly Reply[]; readonly issues: readonly SheetIssue[] } {
  const issues: SheetIssue[] = [];
  const replies = questions.map((question) => readReply(question, sheet, given, issues));
  const answered = replies.filter((reply) => reply.option !== null);
  if (answered.length >= values["warn.allBest"].likely && answered.every((reply) => reply.option?.step === 1)) {
    issues.push({ code: "allBest", answered: answered.length });
  }
  return { replies, issues };
}

function readReply(question: CatalogueQuestion, sheet: HearingSheet, given: GivenProfile, issues: SheetIssue[]): Reply {
  const { id, weight } = question;
  const remark = sheet.remarks?.[id]?.trim() ?? "";
  const received = understoodText(question, sheet.answers[id]?.trim() ?? "", remark);
  const open: Reply = { question, option: null, applicable: true };
  if (received === "") {
    issues.push({ code: "unanswered", question: id, weight });
    return open;
  }
  if (received === unknownReply) {
    issues.push({ code: "unknown", question: id, weight });
    return open;
  }
  const entry = notApplicableReason(received);
  if (entry !== null) {
    const offered = question.notApplicable;
    if (offered.length === 0) {
      issues.push({ code: "alwaysApplicable", question: id, weight, received: entry });
      return open;
    }
    if (!offered.includes("stated") && (entry === "" || entry === "stated")) {
      issues.push({ code: "reasonNotPicked", question: id, weight, reasons: offered });
      return open;
    }
    if (!offered.includes("stated") && !offered.some((reason) => reason === entry)) {
      issues.push({ code: "notAnOption", question: id, weight, received });
      return open;
    }
    const reason = entry === "" || entry === "stated" ? remark : entry;
    if (reason === "") {
      issues.push({ code: "reasonMissing", question: id, weight });
      return open;
    }
    const ready = offered.find((candidate) => candidate === reason);
    const denial = ready && denialOf(ready, given);
    if (denial) issues.push({ code: "reasonDenied", question: id, reason, ...denial });
    return { question, option: null, applicable: false };
  }
  const option = question.options.find((candidate) => candidate.id === received);
  if (!option) {
    issues.push({ code: "notAnOption", question: id, weight, received });
    return open;
  }
  const denial = option.claims && denialOf(option.claims, given);
  if (denial) issues.push({ code: "optionDenied", question: id, option: option.id, ...denial });
  return { question, option, applicable: true };
}

function understoodText(question: CatalogueQuestion, text: string, remark: string): string {
  if (notApplicableReason(text) !== null || question.options.some(({ id }) => id === text)) return text;
  return replyInWords(question, text, remark) ?? text;
}

/** The first profile value that denies a reason; null where none does. */
function denialOf(
  reason: NotApplicableReason,
  given: GivenProfile,
): { readonly variable: UsedVariableId; readonly received: number } | null {
  for (const variable of denies[reason] ?? []) {
    const received = given.numbers.get(variable) ?? 0;
    if (received > 0) return { variable, received };
  }
  return null;
}
