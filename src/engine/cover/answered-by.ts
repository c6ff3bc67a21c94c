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

/** Whether a plan takes the part of a line, and the option that an item needs. */
export const isTaken = (terms: Terms, line: CoverLine, option: CostItem["option"]): boolean =>
  terms[`${partOfLine[line]}.covered`] && (!option || terms[`option.${option}`]);

/** The line that answers an item under these terms; null where its part, or the option it needs, is not taken. */
export function lineUnder(terms: Terms, item: CostItem): CoverLine | null {
  const line = lineOf(item);
  return line !== null && isTaken(terms, line, item.option) ? line : null;
}
