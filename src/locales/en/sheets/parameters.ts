import type { SheetWords } from "../../shape-sheets";

export const parameters = {
  title: "Parameters",
  subtitle:
    "Yellow is the insurer’s set, blue the customer overrides; losses and frequencies follow at once. Low and high are values the figure will hardly fall below or exceed. “Assumption” marks a judgement without a source. ● differs from the default, ▲ has a customer override.",
  origin:
    "Carried over from a set over the defaults of version {version}: values {carried}, customer overrides {overrides}, not carried over {left}",
  sources: "Sources",
  set: "Parameter set",
  version: "Version",
  groups: {
    insurer: "Insurer’s set",
    customer: "Customer overrides",
    used: "Values used",
    shipped: "Default",
  },
  head: [
    "Item",
    "Low",
    "Likely",
    "High",
    "Low",
    "Likely",
    "High",
    "Low",
    "Likely",
    "High",
    "Mean",
    "Unit",
    "Low",
    "Likely",
    "High",
    "Mark",
    "Min",
    "Max",
    "Basis",
    "Note",
    "ID",
  ],
} satisfies SheetWords["parameters"];
