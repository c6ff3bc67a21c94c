import { questions, type QuestionId } from "../../catalogue";
import { gates } from "../../underwriting/gates";
import type { DiscountCondition } from "./table";

/** What a row draws on: answers, or past incidents. */
export type DiscountSource = QuestionId | "history";

const logQuestions = questions.filter(({ logAxis }) => logAxis).map(({ id }) => id);

/** The answers a condition counts; those of a grade are all that no other row counts. */
export function sourcesOf(when: DiscountCondition): readonly DiscountSource[] {
  if ("question" in when) return [when.question];
  if ("gate" in when) return gates[when.gate].questions;
  if ("logLevel" in when) return logQuestions;
  return "yearsClean" in when ? ["history"] : [];
}

/** Rows of one kind about one thing: of these the best that is reached counts. */
export function subjectOf(when: DiscountCondition): string {
  if ("question" in when) return when.question;
  if ("gate" in when) return `gate ${when.gate}`;
  return Object.keys(when).join();
}
