import type { QuestionId } from "../../../engine";
import { fill, questionName } from "../../../locales";
import { usePane } from "../../pane-context";
import { useWords } from "../use-words";

/** Questions and their options as a person reads them. */
export function useOptions() {
  const { text } = usePane();
  const words = useWords();
  const option = (id: QuestionId, chosen: string | null): string =>
    chosen === null
      ? text.improvement.tried.open
      : ((words.questions[id].options as Readonly<Record<string, string>>)[chosen] ?? chosen);
  return {
    question: (id: QuestionId): string => questionName(id, words),
    /** Null: nothing is answered. */
    option,
    asIs: (id: QuestionId, chosen: string | null): string =>
      fill(text.improvement.tried.asIs, { answer: option(id, chosen) }),
  };
}
