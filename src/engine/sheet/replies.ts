import { questions, type CatalogueQuestion, type NotApplicableReason, type Option } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import { notApplicableReason, unknownReply, type HearingSheet } from "./hearing-sheet";
import type { SheetIssue } from "./issue";
import type { GivenProfile } from "./profile";
import { replyInWords } from "./reply-text";
import { denialOf, isVerified, verifyingFacts } from "./verification";

/** A question with the state its reply puts it in. */
export interface Reply {
  readonly question: CatalogueQuestion;
  /** The option chosen; null while open (blank, unknown, unusable), not applicable or never asked. */
  readonly option: Option | null;
  /** False where nobody asked it: its control counts as neutral, and in no score. */
  readonly asked: boolean;
  readonly applicable: boolean;
  /** As `applicable`, where a question is open that is said not to apply and no fact of the profile verifies it. */
  readonly applicableOpen: boolean;
}

/** A question answered with an option, whatever its reply was. */
export const answeredWith = ({ question }: Reply, option: Option): Reply => ({
  question,
  option,
  asked: true,
  applicable: true,
  applicableOpen: true,
});

interface Reading {
  readonly sheet: HearingSheet;
  readonly given: GivenProfile;
  readonly issues: SheetIssue[];
}

/** Reads every reply of a sheet, in the order of the catalogue. A reply that cannot stand leaves its question open. */
export function readReplies(
  sheet: HearingSheet,
  given: GivenProfile,
  { values }: ParameterSet,
): { readonly replies: readonly Reply[]; readonly issues: readonly SheetIssue[] } {
  const issues: SheetIssue[] = [];
  const replies = questions.map((question) => readReply(question, { sheet, given, issues }));
  const answered = replies.filter((reply) => reply.option !== null);
  if (answered.length >= values["warn.allBest"].likely && answered.every((reply) => reply.option?.step === 1)) {
    issues.push({ code: "allBest", answered: answered.length });
  }
  const unasked = replies.filter(({ asked }) => !asked).length;
  if (unasked > 0) issues.push({ code: "notAsked", questions: unasked });
  return { replies, issues };
}

function readReply(question: CatalogueQuestion, reading: Reading): Reply {
  const { sheet, given, issues } = reading;
  const { id, weight } = question;
  const remark = sheet.remarks?.[id]?.trim() ?? "";
  const received = understoodText(question, sheet.answers[id]?.trim() ?? "", remark);
  const open: Reply = { question, option: null, asked: true, applicable: true, applicableOpen: true };
  if (received === "") {
    if (!isAsked(question, sheet)) return { ...open, asked: false };
    issues.push({ code: "unanswered", question: id, weight });
    return open;
  }
  if (received === unknownReply) {
    issues.push({ code: "unknown", question: id, weight });
    return open;
  }
  const entry = notApplicableReason(received);
  if (entry !== null) return notApplicable(open, { entry, received, remark }, reading);
  const option = question.options.find((candidate) => candidate.id === received);
  if (!option) {
    issues.push({ code: "notAnOption", question: id, weight, received });
    return open;
  }
  const denial = option.claims && denialOf(option.claims, given);
  if (denial) issues.push({ code: "optionDenied", question: id, option: option.id, ...denial });
  return { ...open, option };
}

/** A short form asks for its core; an older template could not ask for what came after it. */
const isAsked = ({ id, core }: CatalogueQuestion, { form, notAsked }: HearingSheet): boolean =>
  (form !== "short" || core === true) && notAsked?.includes(id) !== true;

interface Stated {
  readonly entry: string;
  readonly received: string;
  readonly remark: string;
}

/**
 * A fact of the profile verifies a ready reason. Any other is the customer's word: it stands, within a limit, where a
 * remark says that the underwriter has confirmed it, as a reason in own words does.
 */
function notApplicable(open: Reply, { entry, received, remark }: Stated, { given, issues }: Reading): Reply {
  const { id, weight, notApplicable: offered } = open.question;
  const inRemark = offered.includes("stated");
  if (offered.length === 0) {
    issues.push({ code: "alwaysApplicable", question: id, weight, received: entry });
    return open;
  }
  if (!inRemark && (entry === "" || entry === "stated")) {
    issues.push({ code: "reasonNotPicked", question: id, weight, reasons: offered });
    return open;
  }
  const ready = offered.find((candidate): candidate is ReadyReason => candidate !== "stated" && candidate === entry);
  if (!inRemark && !ready) {
    issues.push({ code: "notAnOption", question: id, weight, received });
    return open;
  }
  const reason = entry === "" || entry === "stated" ? remark : entry;
  if (reason === "") {
    issues.push({ code: "reasonMissing", question: id, weight });
    return open;
  }
  const dropped = { ...open, applicable: false };
  if (!ready) {
    issues.push({ code: "reasonUnverified", question: id, reason });
    return dropped;
  }
  if (isVerified(ready, given)) return { ...dropped, applicableOpen: false };
  const denial = denialOf(ready, given);
  if (denial) issues.push({ code: "reasonDenied", question: id, reason, ...denial });
  if (remark === "") {
    issues.push({ code: "reasonUnconfirmed", question: id, weight, reason, facts: verifyingFacts[ready] });
    return open;
  }
  issues.push({ code: "reasonUnverified", question: id, reason });
  return dropped;
}

type ReadyReason = Exclude<NotApplicableReason, "stated">;

function understoodText(question: CatalogueQuestion, text: string, remark: string): string {
  if (notApplicableReason(text) !== null || question.options.some(({ id }) => id === text)) return text;
  return replyInWords(question, text, remark) ?? text;
}
