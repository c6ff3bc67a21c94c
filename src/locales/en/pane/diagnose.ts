import type { PaneWords } from "../../shape-pane";

export const diagnose: PaneWords["diagnose"] = {
  title: "Diagnose",
  first: "Diagnose",
  again: "Diagnose again",
  ready: "Works out ratings and the losses of {count} scenarios from the answers of {customer}.",
  noName: "this company",
  missing: {
    title: "What is missing",
    none: "Every answer the diagnosis needs is there.",
    open: "Not answered or unknown: {count} (counted as not in place)",
    assumed: "Left out, an assumed value stands in: {count}",
    tooFew: "Too few answers: the overall grade will be for reference only.",
    see: "See them on the sheet",
  },
  cannot: "This sheet cannot be diagnosed yet",
  plan: {
    title: "What will be written",
    keep: "Sheets kept as copies (formulas become values)",
    renamed: "{sheet} → {as}",
    create: "Sheets to be added",
    refill: "Sheets to be rewritten",
    carriedOver:
      "Other sheets and the answers stay as they are. Parameters that were changed are carried over to the new sheet.",
    untouched: "Other sheets, the answers and the parameters stay as they are.",
  },
  firstTime: {
    title: "Before the first diagnosis",
    text: "Adding the result sheets empties Excel’s undo history. Save the workbook first if you may need it.",
    agree: "I understand",
  },
};
