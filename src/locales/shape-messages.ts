import type {
  GateReason,
  QuestionId,
  RetiredQuestionId,
  RuleId,
  ScenarioId,
  TermId,
  Triple,
  UnitId,
  VariableId,
  ViewpointId,
} from "../engine";
import type { CaseCell, CellItem, FunctionArgument, Issue } from "../issues";
import type { PluralForms } from "./plural";

/** One function a code: what an issue of the code says to a person. */
export type Messages<Any extends { readonly code: string }> = {
  readonly [Code in Any["code"]]: (issue: Extract<Any, { readonly code: Code }>) => string;
};

/** The messages of a group of issues, put into words by the phrases of their language. */
export type MessagesOf<Any extends { readonly code: string }> = (say: Phrases) => Messages<Any>;

/** Where a message is read, and with it what its reader can do. */
export type Reader = "pane" | "commandLine";

/** The values of issues in words of one language. An id there are no words for is shown as it is rather than lost. */
export interface Phrases {
  /** What a stranger wrote, shortened and without anything invisible, or a number; "blank" where there is nothing. */
  readonly text: (received: string | number | boolean) => string;
  /** Whatever was received. */
  readonly anything: (received: unknown) => string;
  readonly number: (value: number) => string;
  /** How many, as far as they are counted whole. */
  readonly whole: (count: number) => string;
  /** How many there are. */
  readonly count: (entries: readonly unknown[]) => string;
  readonly bytes: (count: number) => string;
  /** A fraction as a percentage. */
  readonly percentage: (share: number) => string;
  /** A value in its unit; an industry code by its name. */
  readonly amount: (value: number | string, unit: UnitId | null) => string;
  /** A large amount as it is spoken: 60億円/年. */
  readonly spoken: (value: number, unit: UnitId) => string;
  /** The same with digits enough to tell it from one that differs by a yen, or a millionth part. */
  readonly exact: (value: number | string | boolean, unit: UnitId) => string;
  readonly triple: (points: Triple, unit: UnitId) => string;
  /** What the profile says: a number, or yes or no. */
  readonly given: (variable: VariableId, value: number) => string;
  /** The first five, and how many more there are. */
  readonly list: (entries: readonly (string | number)[]) => string;
  readonly fullList: (entries: readonly string[]) => string;
  /** A cell of the case record. */
  readonly caseCell: (id: CaseCell) => string;
  /** A rule of acceptance. */
  readonly rule: (id: RuleId) => string;
  readonly question: (id: QuestionId) => string;
  /** Every answer a question offers, "don't know" among them. */
  readonly questions: (ids: readonly QuestionId[]) => string;
  readonly options: (question: QuestionId) => string;
  readonly option: (question: QuestionId, id: string) => string;
  /** A question that is no longer asked. */
  readonly retired: (question: RetiredQuestionId) => string;
  /** Several cells of the hearing sheet. */
  readonly items: (ids: readonly CellItem[]) => string;
  /** The entries that say why a question does not apply. */
  readonly reasons: (reasons: readonly string[]) => string;
  /** Why a question does not apply: a ready reason, or own words. */
  readonly reason: (reason: string) => string;
  readonly variable: (id: VariableId) => string;
  readonly item: (id: CellItem) => string;
  readonly cellName: (name: string, item: CellItem | null) => string;
  readonly scenario: (id: ScenarioId) => string;
  readonly viewpoint: (id: ViewpointId | "overall") => string;
  readonly gate: (reason: GateReason) => string;
  /** One of any version. */
  readonly parameter: (id: string, override?: true) => string;
  readonly planTerm: (id: TermId) => string;
  readonly argument: (id: FunctionArgument) => string;
  /** One of the words of a language for a few ids. */
  readonly word: <Id extends string>(words: Readonly<Record<Id, string>>, id: Id) => string;
  /** The words of several ids, one after the other. */
  readonly eachWord: <Id extends string>(words: Readonly<Record<Id, string>>, ids: readonly Id[]) => string;
  readonly plural: (count: number, forms: PluralForms) => string;
  /** What this reader can do. */
  readonly reader: (words: Readonly<Record<Reader, string>>) => string;
}

/** What phrases are put together from. */
export interface MessageParts {
  /** Between the entries of a list. */
  readonly comma: string;
  /** After the place, before the message. */
  readonly colon: string;
  /** At the end of a list that was cut; `count` as it is written. */
  readonly more: (count: string) => PluralForms;
  readonly quoted: (text: string) => string;
  readonly question: (id: string, short: string) => string;
  /** A parameter the customer has a value of their own for. */
  readonly customersOwn: (parameter: string) => string;
  readonly cellOf: (name: string, item: string) => string;
  readonly cellAlone: (name: string) => string;
  readonly triple: (low: string, likely: string, high: string) => string;
  readonly nothing: string;
  readonly sheet: (name: string) => string;
  readonly cell: (address: string) => string;
}

export interface MessageWords {
  readonly parts: MessageParts;
  readonly byCode: MessagesOf<Issue>;
}
