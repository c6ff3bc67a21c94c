import type { QuestionId } from "../engine";
import type { QuestionWords } from "./shape";

/** A question as a list names it: N08 DDoS対策. */
export const questionName = (id: QuestionId, { questions }: { readonly questions: QuestionWords }): string =>
  `${id} ${questions[id].short}`;
