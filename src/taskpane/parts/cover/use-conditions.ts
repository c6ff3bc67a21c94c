import type { DiscountCondition } from "../../../engine";
import { fill, percentage, questionName } from "../../../locales";
import { usePane } from "../../pane-context";
import { useWords } from "../use-words";

/** What a row of a table of discounts asks for, in words. */
export function useConditions(): (when: DiscountCondition) => string {
  const { language, text } = usePane();
  const words = useWords();
  const own = text.discount.conditions;
  return (when) => {
    if ("grade" in when) return fill(own.grade, { grade: when.grade });
    if ("question" in when) {
      const degree = percentage(when.atLeast, language);
      return fill(own.question, { question: questionName(when.question, words), degree });
    }
    if ("gate" in when) return fill(own.gate, { gate: words.preconditions.gates[when.gate].name });
    if ("logLevel" in when) return fill(own.logLevel, { level: when.logLevel });
    return fill(own.yearsClean, { years: when.yearsClean });
  };
}
