import type { QuestionId } from "../../../engine";
import type { Words } from "../../../locales";

/** An option as the hearing sheet words it; null: nothing is answered. */
export function optionName(question: QuestionId, option: string | null, words: Words): string {
  if (option === null) return words.sheets.improvements.open;
  const options: Readonly<Record<string, string>> = words.questions[question].options;
  return options[option] ?? option;
}
