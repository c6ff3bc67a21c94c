import type { PaneWords } from "../../shape-pane";

export const start: PaneWords["start"] = {
  title: "Start from a hearing sheet",
  text: "This workbook holds no hearing sheet.",
  insertTitle: "Add a new hearing sheet",
  insertText: "Adds guide, hearing sheet, annex and the hidden lists to this workbook.",
  form: "Form",
  forms: {
    full: { name: "Full ({count} questions)", note: "For a company of any size. The score has the narrowest range." },
    short: {
      name: "Short ({count} questions)",
      note: "For small companies. The {rest} questions it leaves out count as average, and the score's range is wider for it.",
    },
  },
  insert: { ja: "Add a Japanese sheet", en: "Add an English sheet" },
  openTitle: "Open a sheet an agent sent you",
  openSteps: [
    "Open the file (.xlsx) in Excel.",
    "If Excel shows “Protected View”, check who sent it, then choose “Enable Editing”.",
    "In that workbook choose “Cyber risk diagnosis” on the Home tab.",
  ],
  introduction: {
    title: "Welcome",
    steps: [
      { title: "Have a sheet ready", text: "Open the hearing sheet you received, or add a new one." },
      {
        title: "Check the answers",
        text: "Missing answers and points to ask about are listed, most important first. Choose one to go to its cell.",
      },
      {
        title: "Diagnose",
        text: "Ratings and losses are written to sheets with charts. Their figures are Excel formulas.",
      },
    ],
    note: "Nothing in your workbook leaves this computer.",
    next: "Next",
    skip: "Skip",
    begin: "Begin",
    progress: "{step} of {count}",
  },
};
