import type { PaneWords } from "../../shape-pane";

export const memo: PaneWords["memo"] = {
  text: "Keep for each question how the answer was confirmed and what you think of it. The customer's answers and remarks stay as they are, and the notes outlast every diagnosis.",
  none: "No confirmation is noted yet for the {asked} questions.",
  some: "Of {asked} questions: {counts}.",
  count: "{confirmation} {count}",
  choose: "Question",
  choice: "Choose a question",
  noted: "●",
  note: "Note",
  noteOn: "Note on {question}",
  unconfirmed: "(blank)",
  hint: "Written to the sheet Underwriting notes in this workbook. Take that sheet out before the customer gets the workbook.",
  save: "Save note",
  discard: "Discard",
  toCell: "Go to the note's cell",
  create: "Add the sheet of notes",
  createNote: "The first note adds it too. What is typed on the sheet is read here as well.",
};
