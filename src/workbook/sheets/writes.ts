import type {
  HearingForm,
  InsurerSet,
  ParameterSet,
  Plan,
  QueryLetter,
  QuestionId,
  RuleSet,
  SetComparison,
  TermId,
  UnderstoodSheet,
} from "../../engine";
import type { Language } from "../../locales";
import type { StampedProposal } from "./improvements/stamped-proposal";
import type { UnderstoodCells } from "./calc/calc";
import type { StampedYears } from "./cover/years/stamped-years";
import type { TimedDistribution } from "./distribution/distribution";
import type { Finding } from "./rating/findings";
import type { ReportContents } from "./report/contents";
import type { RecordEntries } from "./record/entries";

/** What a diagnosis puts beside its live formulas. */
export interface DiagnosisContents {
  readonly understood: UnderstoodCells;
  readonly parameters: ParameterSet;
  /** The hearing sheet as it was diagnosed. */
  readonly diagnosed: UnderstoodSheet;
  /** True writes the parameters over those on the sheet. */
  readonly replaceParameters: boolean;
  /** Rules of acceptance that a new sheet of them begins with; null: as shipped. */
  readonly rules: RuleSet | null;
  readonly findings: readonly Finding[];
  readonly record: RecordEntries;
}

/** An empty hearing sheet. */
export interface TemplateContents {
  readonly language: Language;
  /** Whole where left out. */
  readonly form?: HearingForm;
  /** Questions asked though its form does not. */
  readonly also?: readonly QuestionId[];
}

/** What a new sheet of plans begins with. */
export interface StartingPlans {
  readonly plans: readonly Plan[];
  /** Terms of one of them that nobody stated, so that others stand in for them; `place`: of its column, from 1. */
  readonly assumed?: { readonly place: number; readonly terms: readonly TermId[] };
}

/** What an insurer says of itself, beside a customer. */
export interface InsurerContents {
  readonly insurer: InsurerSet;
  /** Whether what is printed may not leave the insurer yet (社内限). */
  readonly internal: boolean;
  /** ISO date of the hearing sheet; null where it is not known. */
  readonly date: string | null;
}

/** Every write that makes or refills sheets, with what its sheets are filled from. */
export interface WriteContents {
  readonly template: TemplateContents;
  readonly diagnosis: DiagnosisContents;
  /** A diagnosis with the distribution of a year's loss beside it. */
  readonly simulation: DiagnosisContents & { readonly distribution: TimedDistribution };
  /** Two parameter sets and what their difference does; `time` in ISO 8601. */
  readonly comparison: { readonly comparison: SetComparison; readonly time: string };
  /** What answers that were tried come to. */
  readonly improvements: { readonly stamped: StampedProposal };
  /** An empty sheet of underwriting notes, on the questions asked. */
  readonly memo: { readonly asked: readonly QuestionId[] };
  /** What the customer is asked. */
  readonly query: { readonly letter: QueryLetter };
  /** The rules of acceptance held against the customer, with an empty case record. */
  readonly acceptance: object;
  /** Which controls of published frameworks the questions asked are about. */
  readonly mapping: { readonly asked: readonly QuestionId[] };
  /** What is handed to a customer. */
  readonly report: ReportContents;
  /** Plans to start from, side by side; as many as there is room for. */
  readonly plans: StartingPlans;
  /** What plans pay of each scenario; with the sheet of plans where there is none. */
  readonly cover: StartingPlans & {
    /** Columns of plans to compare, from the first one. */
    readonly shown: number;
    /** What the years of a simulation say of them; null leaves what the workbook holds of it. */
    readonly years: StampedYears | null;
  };
}

export type WriteId = keyof WriteContents;
