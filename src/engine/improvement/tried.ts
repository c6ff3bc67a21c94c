import { understand } from "../assess";
import type { QuestionId } from "../catalogue";
import type { ParameterSet } from "../parameters/set";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { outlookOf, type Outlook } from "./outlook";

/** Options tried in place of what a sheet answers. */
export type TriedAnswers = Readonly<Partial<Record<QuestionId, string>>>;

/** A reply as the sheet has it. */
export interface StandingReply {
  readonly question: QuestionId;
  /** Null while open. */
  readonly option: string | null;
  /** Best first. */
  readonly options: readonly string[];
}

/** An answer tried that is not what the sheet says. */
export interface TriedChange {
  readonly question: QuestionId;
  readonly before: string | null;
  readonly after: string;
}

/** Replies that can be tried: asked, and said to apply. */
export const standingReplies = (sheet: HearingSheet, parameters: ParameterSet): readonly StandingReply[] =>
  understand(sheet, parameters).replies.flatMap(({ question, option, asked, applicable }) =>
    asked && applicable
      ? [{ question: question.id, option: option?.id ?? null, options: question.options.map(({ id }) => id) }]
      : [],
  );

/** In the order of the catalogue. */
export const triedChanges = (standing: readonly StandingReply[], answers: TriedAnswers): readonly TriedChange[] =>
  standing.flatMap(({ question, option, options }) => {
    const after = answers[question];
    return after === undefined || after === option || !options.includes(after)
      ? []
      : [{ question, before: option, after }];
  });

/** A sheet with other answers. */
export const sheetWith = (sheet: HearingSheet, answers: TriedAnswers): HearingSheet => ({
  ...sheet,
  answers: { ...sheet.answers, ...answers },
});

/** The answers that changes lead to. */
export const answersOf = (changes: readonly TriedChange[]): TriedAnswers =>
  Object.fromEntries(changes.map(({ question, after }) => [question, after]));

export const outlookWith = (sheet: HearingSheet, parameters: ParameterSet, changes: readonly TriedChange[]): Outlook =>
  outlookOf(sheetWith(sheet, answersOf(changes)), parameters);
