import type {
  DeclaredQuestion,
  Department,
  GuidanceId,
  LogAxis,
  MeasureId,
  NotApplicableReason,
  ViewpointId,
} from "../engine/catalogue";
import type { RetiredOptionId, RetiredQuestionId } from "../engine";

/** The words of one question, as code that walks over all questions sees them. */
export interface QuestionText {
  /** Name for lists and charts. */
  readonly short: string;
  /** The question itself. One thing is asked. */
  readonly text: string;
  /** What the firm can show for its answer. */
  readonly evidence: string;
  /** Option id to drop-down text. */
  readonly options: Readonly<Record<string, string>>;
}

/** The words of every question with every one of its options, by the ids the catalogue declares. */
export type QuestionWords = {
  readonly [Q in DeclaredQuestion as Q["id"]]: Omit<QuestionText, "options"> & {
    readonly options: { readonly [O in Q["options"][number] as O["id"]]: string };
  };
};

/** The words of the questions of one viewpoint. */
export type ViewpointQuestionWords<V extends ViewpointId> = Pick<
  QuestionWords,
  Extract<DeclaredQuestion, { viewpoint: V }>["id"]
>;

/** The words of questions that are no longer asked, as old sheets have them. */
export type RetiredQuestionWords = {
  readonly [Id in RetiredQuestionId]: {
    readonly short: string;
    readonly options: { readonly [Option in RetiredOptionId<Id>]: string };
  };
};

/** A name and one line about it. */
export interface NamedText {
  readonly name: string;
  readonly description: string;
}

export type DepartmentWords = Readonly<Record<Department, string>>;
export type ViewpointWords = Readonly<Record<ViewpointId, NamedText & { readonly short: string }>>;

/** Drop-down texts of "not applicable". */
export type NotApplicableWords = Readonly<Record<NotApplicableReason, string>>;

export type LogAxisWords = Readonly<Record<LogAxis, NamedText>>;

/** Operation-log levels 0 to 4. */
export type LogLevelWords = readonly [NamedText, NamedText, NamedText, NamedText, NamedText];

export type MeasureWords = Readonly<Record<MeasureId, NamedText>>;

export type GuidanceWords = Readonly<Record<GuidanceId, { readonly title: string; readonly publisher: string }>>;

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}
