import {
  outlookOf,
  understand,
  type HearingSheet,
  type Outlook,
  type ParameterSet,
  type QuestionId,
} from "../../../engine";
import type { Fingerprints } from "../simulation-state";
import type { TriedAnswers } from "./what-if-state";

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

/** What tells a sheet with changed answers from others, and is the sheet's own where nothing is changed. */
export const printsWith = (prints: Fingerprints, changes: readonly TriedChange[]): Fingerprints =>
  changes.length === 0 ? prints : { ...prints, inputs: `${prints.inputs} ${JSON.stringify(answersOf(changes))}` };

export const outlookWith = (sheet: HearingSheet, parameters: ParameterSet, changes: readonly TriedChange[]): Outlook =>
  outlookOf(sheetWith(sheet, answersOf(changes)), parameters);
