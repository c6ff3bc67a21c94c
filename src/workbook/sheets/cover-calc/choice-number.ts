import { planTerms, type TermValue } from "../../../engine";

type Choice = Extract<(typeof planTerms)[number], { readonly kind: "choice" }>;

/** What stands for an option of a choice in a cell that formulas read: its place among the options, from 1. */
export function choiceNumber<Id extends Choice["id"]>(id: Id, option: TermValue<Id>): number {
  const term = planTerms.find((each) => each.id === id);
  return (term?.choices ?? []).findIndex((each) => each === option) + 1;
}
