import type { QuestionId } from "../../../src/engine/catalogue";
import { defaultParameters } from "../../../src/engine/parameters/set";
import type { HearingSheet } from "../../../src/engine/sheet/hearing-sheet";
import { readProfile } from "../../../src/engine/sheet/profile";
import { readReplies } from "../../../src/engine/sheet/replies";
import { answersBy, worstOption, type Profile } from "../../support/engine";

export function read(answers: HearingSheet["answers"], profile: Profile = {}) {
  return readReplies({ profile, answers }, readProfile(profile).given, defaultParameters);
}

/** One reply, every other question answered. */
export function readOne(question: QuestionId, received: string | undefined, profile: Profile = {}) {
  const { replies, issues } = read(
    answersBy((other) => (other.id === question ? received : worstOption(other))),
    profile,
  );
  const reply = replies.find((candidate) => candidate.question.id === question);
  return { option: reply?.option?.id ?? null, applicable: reply?.applicable, issues };
}

/** The same question with what stands in its remark. */
export function remarked(question: QuestionId, received: string, remark: string, profile: Profile = {}) {
  const sheet = { profile, answers: { [question]: received }, remarks: { [question]: remark } };
  const { replies, issues } = readReplies(sheet, readProfile(profile).given, defaultParameters);
  const reply = replies.find((candidate) => candidate.question.id === question);
  return {
    applicable: reply?.applicable,
    applicableOpen: reply?.applicableOpen,
    issues: issues.filter((issue) => "question" in issue && issue.question === question),
  };
}
