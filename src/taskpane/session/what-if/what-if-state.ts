import type { QuestionId, TriedAnswers } from "../../../engine";
import { notRun, type RunState } from "../cover/latest-run";
import type { MeasuresOrder, MeasuresYears } from "./measures-years";
import type { TriedOrder, TriedYears } from "./tried-years";

/** What is tried, and under which plan. */
export interface Trial {
  readonly answers: TriedAnswers;
  /** Place of the plan on its sheet, from 1; null: none. */
  readonly plan: number | null;
  /** What the answers would cost once, as it was typed. */
  readonly cost: string;
}

/** A trial under a name. */
interface KeptTrial extends Trial {
  readonly name: string;
}

export interface WhatIfState extends Trial {
  /** The question that is looked at. */
  readonly question: QuestionId | null;
  /** As long as the pane is open. */
  readonly kept: readonly KeptTrial[];
  /** The plan over the years, as the sheet stands and with the answers tried. */
  readonly years: RunState<TriedOrder, TriedYears>;
  /** The years with each of the leading measures taken. */
  readonly measures: RunState<MeasuresOrder, MeasuresYears>;
}

export const initialWhatIf: WhatIfState = {
  question: null,
  answers: {},
  plan: null,
  cost: "",
  kept: [],
  years: notRun,
  measures: notRun,
};
