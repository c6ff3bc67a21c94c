import type { PaneWords } from "../../shape-pane";

export const query: PaneWords["query"] = {
  title: "Query letter",
  text: "Puts what is missing, unclear or contradictory into a letter to the customer or the agent. It holds no amount, no grade and no condition of cover.",
  counts: "Missing: {missing}, unclear: {unclear}, contradictory: {contradiction}",
  nothing: "There is nothing to ask.",
  by: "Answers wanted by",
  noDay: "Please enter a day.",
  language: "Language of the letter",
  copy: "Copy the letter",
  write: "Write as a sheet",
  letter: "Text of the letter",
};
