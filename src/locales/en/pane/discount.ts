import type { PaneWords } from "../../shape-pane";

export const discount: PaneWords["discount"] = {
  title: "Security discount",
  off: "Discounts are off until your table of discounts is loaded. Choose a table with the number of its filed rule (a JSON file). It is used until the pane is closed.",
  choose: "Choose a table of discounts",
  refused: "“{file}” cannot be used. Discounts are as they were before.",
  inUse: "“{file}” is in use (filed rule {rule}).",
  remove: "Stop using the table",
  internal:
    "Internal use only: never in what a customer or an agent gets. It acts on the tariff premium alone, never on a premium equivalent.",
  sum: "Discount in all: {sum} (at most {most})",
  counts: "Only answers that the underwriting notes call “{confirmation}”, or surer, are counted.",
  caption: "A year ({unit}). {internal}",
  tariff: "Tariff premium",
  discounted: "After discount",
  quoted: "Quoted premium",
  noTariff: "No plan has a tariff premium. With one on the sheet of plans, its amount after discount is shown here.",
  rows: "What is discounted",
  row: "{condition}: {discount}",
  states: {
    earned: "Earned",
    superseded: "Another row counts",
    unconfirmed: "Not confirmed",
    unknown: "Not known",
    notReached: "Not reached",
  },
  conditions: {
    grade: "Overall grade {grade} or better",
    question: "{question}: control in place to {degree} or more",
    gate: "Precondition for cover “{gate}” passes",
    logLevel: "Operation-log level {level} or higher",
    yearsClean: "At least {years} years without an incident",
  },
  declared:
    "Past incidents are known only as the hearing sheet declares them. The underwriting notes have no row to confirm them.",
  untold:
    "The hearing sheet does not tell: it says nothing of incidents, leaves the year of one out, or asks about fewer years.",
  questions: "Answers that would change the discount once confirmed",
  questionsText: "The change of the discount in all with one answer confirmed at its best. The changes do not add up.",
  question: "{question}: {change}",
  none: "No single answer would change the discount.",
  showAll: "Show all ({count} questions)",
  showFew: "Show the first only",
};
