import type { CostItem, PolicyPart } from "../scenarios/scenario";
import type { CoverLine } from "./plan";
import type { Terms } from "./terms";

/** Which line of a policy answers a cost item, whatever a plan says of that line; null where none ever does. */
export function lineOf(item: CostItem): CoverLine | null {
  const part = item.payableAs ?? item.conditionalPart ?? item.coverage;
  switch (part) {
    case "liability":
    case "response":
      return part;
    case "interruption":
      return item.category === "profit" ? "profit" : "extraExpense";
    case "conditional":
    case "none":
      return null;
  }
}

export const partOfLine: Readonly<Record<CoverLine, PolicyPart>> = {
  liability: "liability",
  response: "response",
  profit: "interruption",
  extraExpense: "interruption",
};

/** The line that answers an item under these terms; null where its part, or the option it needs, is not taken. */
export function lineUnder(terms: Terms, item: CostItem): CoverLine | null {
  const line = lineOf(item);
  if (line === null || !terms[`${partOfLine[line]}.covered`]) return null;
  return item.option && !terms[`option.${item.option}`] ? null : line;
}
