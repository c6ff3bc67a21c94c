import type { Reply } from "../sheet/replies";
import type { QuestionColumn } from "./question-leaf";

/** What each column says of a question and its reply. */
export const numberOfReply: Readonly<Record<QuestionColumn, (reply: Reply) => number>> = {
  weight: ({ question }) => question.weight,
  key: ({ question }) => (question.key ? 1 : 0),
  asked: ({ asked }) => (asked ? 1 : 0),
  applicable: ({ applicable }) => (applicable ? 1 : 0),
  applicableOpen: ({ applicableOpen }) => (applicableOpen ? 1 : 0),
  answered: ({ option }) => (option ? 1 : 0),
  step: ({ option }) => option?.step ?? 0,
  level: ({ option }) => option?.logLevel ?? 0,
};
