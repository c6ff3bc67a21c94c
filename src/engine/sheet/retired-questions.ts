import type { OptionId, QuestionId } from "../catalogue";

/** Options of the questions that took a question's place. */
type Successors = { readonly [Id in QuestionId]?: OptionId<Id> };

/** Questions that are no longer asked: what each option says to those that took their place. 前提 */
const retiredQuestions = {
  /** Backups, in one question. */
  S07: {
    tested: { S18: "full", S19: "both", S20: "withinTarget" },
    protected: { S18: "main", S19: "either", S20: "partial" },
    online: { S18: "dataOnly", S19: "sameNetwork", S20: "none" },
    none: { S18: "none", S19: "sameNetwork", S20: "none" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Successors>>>>;
export type RetiredQuestionId = keyof typeof retiredQuestions;
/** The ids of the options of one of them. */
export type RetiredOptionId<Id extends RetiredQuestionId = RetiredQuestionId> = keyof (typeof retiredQuestions)[Id] &
  string;
export const retiredQuestionIds = Object.keys(retiredQuestions) as readonly RetiredQuestionId[];

/** The questions that took the place of a retired one. */
export const successorsOf = (id: RetiredQuestionId): readonly QuestionId[] => [
  ...new Set(Object.values(retiredQuestions[id]).flatMap((options) => Object.keys(options) as QuestionId[])),
];

/** Questions that came with them and took no other's place: a sheet that asks the retired ones does not ask these. */
export const laterQuestions = [
  ...(["G17", "G18", "G19", "N15", "N16", "N17"] as const),
  ...(["S21", "S22"] as const),
] satisfies readonly QuestionId[];

/** What an option of a retired question says to one that took its place; null where it is no option of it. */
export const optionCarriedOver = (from: RetiredQuestionId, option: string, to: QuestionId): string | null =>
  (retiredQuestions[from] as Readonly<Record<string, Successors>>)[option]?.[to] ?? null;
