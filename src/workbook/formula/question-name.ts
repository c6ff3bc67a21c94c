import type { QuestionId } from "../../engine";
import type { Words } from "../../locales";

/** A question as a list names it: N08 DDoS対策. */
export const questionName = (id: QuestionId, words: Words): string => `${id} ${words.questions[id].short}`;
