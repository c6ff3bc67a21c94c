import { client } from "./client";
import { facility } from "./facility";
import { governance } from "./governance";
import { network } from "./network";
import type { Question } from "./question";
import { server } from "./server";

export * from "./departments";
export * from "./measures";
export * from "./question";

const declared = [...governance, ...network, ...client, ...server, ...facility] as const;

/** A question exactly as declared, for types derived from the catalogue (the words of the locales). */
export type DeclaredQuestion = (typeof declared)[number];

export type QuestionId = DeclaredQuestion["id"];

/** The ids of the options of one question. */
export type OptionId<Id extends QuestionId = QuestionId> = Extract<
  DeclaredQuestion,
  { id: Id }
>["options"][number]["id"];

/** A question of the catalogue: its id is known to be one of the catalogue's. */
export interface CatalogueQuestion extends Question {
  readonly id: QuestionId;
  /** Its place in the catalogue, from 0. */
  readonly index: number;
}

/** Every question, in the order of the hearing sheet. */
export const questions: readonly CatalogueQuestion[] = declared.map(
  (question: Question & { readonly id: QuestionId }, index) => ({ ...question, index }),
);

/** The questions by id. For a text that may be no id at all, ask `isQuestionId` first. */
export const questionById = Object.fromEntries(questions.map((question) => [question.id, question])) as {
  readonly [Id in QuestionId]: CatalogueQuestion;
};

export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(questionById, text);
}
