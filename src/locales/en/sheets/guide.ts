import type { SheetWords } from "../../shape-sheets";

export const guide = {
  title: "Cyber risk diagnosis: guide to the hearing sheet",
  notDeclaration:
    "This sheet is for diagnosis only. It is not a declaration (proposal form) for an insurance contract.",
  steps: "How to fill it in",
  stepTexts: [
    "Open the sheets “Hearing sheet” and “Hearing annex” and fill in the yellow cells. Nothing else can be changed.",
    "Where there is a list, select the cell, click the arrow to its right and pick the closest entry. The choices stand in the column to the right too.",
    "If you are not sure, “Don't know” is a fine answer. The control then counts as not in place, and losses are estimated higher. Pick again once you know.",
    "If a question does not apply to you, pick “Not applicable”; where a reason is asked for, give it under Remarks.",
    "Enter numbers without a unit (for example 120000000). “120 million” can be read as well, but is marked “check”.",
    "For sales, you can pick thousand, million or 100 million yen in the unit cell and enter the figure of your accounts (for example 60.5 and million yen). Left as it is, it is yen.",
    "Please look again at cells marked “check”: the entry may not be on the list, or the number may be out of range. If it is right, leave it as it is.",
    "When no section below says “to do”, save the file and send it back to your agent.",
  ],
  progress: "Progress",
  minutesNote:
    "With the documents at hand: one minute a question, two for any other entry, optional ones left out (an assumption). Each department may fill in its own part.",
  and: ", ",
  progressHead: ["Section", "Who may know", "Minutes", "Done", "To check", "Items", "Progress", "Status"],
  done: "complete",
  optional: "optional only",
  check: "check",
  todo: "to do",
  total: "Total",
  about: "About this sheet",
  version: "Template version",
  language: "Language",
  form: "Form (full, or short with the core questions)",
  glossary: "Glossary",
  glossaryHead: ["Term", "Meaning"],
} satisfies SheetWords["guide"];
