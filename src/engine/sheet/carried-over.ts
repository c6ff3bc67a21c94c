import type { VariableId } from "../profile/variables";
import type { HearingSheet, ProfileInput } from "./hearing-sheet";
import type { SheetIssue } from "./issue";
import { profileCarriedOver } from "./retired-profile";
import { laterQuestions, optionCarriedOver, retiredQuestionIds, successorsOf } from "./retired-questions";

/** A sheet that needs no retired question, and no retired cell of the profile. */
interface CarriedOver {
  readonly sheet: HearingSheet & { readonly profile: Readonly<Partial<Record<VariableId, ProfileInput>>> };
  readonly issues: readonly SheetIssue[];
}

/**
 * Retired cells of the profile lead to those of today. Replies to retired questions stand for those that took their place,
 * unless these are answered themselves; what came with them was not asked.
 */
export function carriedOver(received: HearingSheet): CarriedOver {
  const sheet = { ...received, profile: profileCarriedOver(received.profile) };
  const retired = retiredQuestionIds.flatMap((from) => {
    const reply = sheet.answers[from]?.trim() ?? "";
    return reply === "" ? [] : [{ from, reply, remark: sheet.remarks?.[from] }];
  });
  if (retired.length === 0) return { sheet, issues: [] };
  const [answers, remarks] = [{ ...sheet.answers }, { ...sheet.remarks }];
  const issues: SheetIssue[] = [];
  for (const { from, reply, remark } of retired) {
    for (const question of successorsOf(from)) {
      if ((answers[question]?.trim() ?? "") !== "") continue;
      const option = optionCarriedOver(from, reply, question);
      // unknown and not applicable say the same of each
      answers[question] = option ?? reply;
      if (remark !== undefined) remarks[question] ??= remark;
      if (option !== null) issues.push({ code: "carriedOver", question, option, from });
    }
  }
  return { sheet: { ...sheet, answers, remarks, notAsked: [...(sheet.notAsked ?? []), ...laterQuestions] }, issues };
}
