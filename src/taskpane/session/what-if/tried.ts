import {
  outlookOf,
  understand,
  type HearingSheet,
  type Outlook,
  type ParameterSet,
  type QuestionId,
} from "../../../engine";
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

export const outlookWith = (sheet: HearingSheet, parameters: ParameterSet, changes: readonly TriedChange[]): Outlook =>
  outlookOf(
    {
      ...sheet,
      answers: { ...sheet.answers, ...Object.fromEntries(changes.map(({ question, after }) => [question, after])) },
    },
    parameters,
  );
