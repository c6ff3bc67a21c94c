import type { SheetWords } from "../../shape-sheets";

export const hearing = {
  title: "Cyber risk diagnosis: hearing sheet",
  subtitle: "Fill in the yellow cells. If you are not sure, pick “Don't know”. This is not an insurance declaration.",
  profileHead: ["No.", "Item", "Answer", "Status", "Unit", "How to fill in"],
  questionHead: ["No.", "Question", "Answer", "Status", "Remarks", "Examples of evidence"],
  answered: "done",
  toDo: "to do",
  optional: "optional",
  reason: "reason?",
  check: "check",
  assumed: "assumed",
  pickTitle: "Please choose",
  pickMessage: "Click the arrow at the right and pick an entry. If you are not sure, pick “Don't know”.",
  pickError: "Please pick one of the entries on the list.",
  numberTitle: "Please check the number",
  numberMessage: "A number from {min} to {max}, in {unit}.",
  amountMessage: "A number in the unit at the right; decimals are welcome. It must come to {min} to {max} yen.",
  unitTitle: "Unit of the amount",
  unitMessage: "Click the arrow at the right and pick the unit of the amount at the left.",
  dateTitle: "Please enter a date",
  dateMessage: "Enter the date as year/month/day, such as 2026/4/1.",
} satisfies SheetWords["hearing"];
