import type { QuestionId } from "../../../engine";

/** Options tried in place of what the sheet answers. */
export type TriedAnswers = Readonly<Partial<Record<QuestionId, string>>>;

/** Answers that were tried, under a name. */
interface KeptAnswers {
  readonly name: string;
  readonly answers: TriedAnswers;
}

export interface WhatIfState {
  /** The question that is looked at. */
  readonly question: QuestionId | null;
  readonly answers: TriedAnswers;
  /** As long as the pane is open. */
  readonly kept: readonly KeptAnswers[];
}

export const initialWhatIf: WhatIfState = { question: null, answers: {}, kept: [] };
