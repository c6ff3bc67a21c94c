import type { FunctionWords } from "../shape-functions";

/** What custom functions and their arguments are called; `{…}` is filled with what is allowed. */
export const functions: FunctionWords = {
  descriptions: {
    SCORE: "The score (0 to 100) of a viewpoint, from the answers. A range of viewpoints gives a range of scores.",
    LOSS: "The loss in yen of one event of a scenario, from the answers. The item * lists all items in rows.",
    FREQUENCY: "How often a scenario happens in a year, from the answers; 0 where it cannot happen.",
    EXCEEDANCE: "The chance that a year's total loss exceeds an amount, simulated from the answers.",
    PERT: "Mean, standard deviation or the value at a probability of a modified PERT distribution.",
    PAID: "What a plan pays in yen of one event of a scenario, from the answers; mean applies the terms to the average event.",
    PREMIUM:
      "The gross premium equivalent of a plan in yen a year, from {years} simulated years; error gives its standard error. A technical indication, not a quotation.",
  },
  arguments: {
    viewpoint: { name: "viewpoint", hint: "Id of a viewpoint ({known}), or a range of them." },
    scenario: { name: "scenario", hint: "Id of a scenario ({known})." },
    scenarios: { name: "scenario", hint: "Id of a scenario ({known}), or a range of them." },
    item: {
      name: "item",
      hint: "Id of a cost item, blank or total for the whole scenario, * for all items, or a range of ids.",
    },
    measure: { name: "measure", hint: "{known}. Blank gives the four side by side." },
    answers: {
      name: "answers",
      hint: "Range of two columns: id of a question or profile entry, and its answer. Blank: open for a question, 0 for a number.",
    },
    parameters: {
      name: "parameters",
      hint: "Parameters to change from the defaults: two columns (id, value) or four (id, low, likely, high).",
    },
    loss: { name: "loss", hint: "Amount in yen a year's total is compared with, or a range of them." },
    years: { name: "years", hint: "Years to simulate; {years} where left out." },
    seed: { name: "seed", hint: "Whole number the random streams start from; {seed} where left out." },
    low: { name: "low", hint: "It will hardly be below this." },
    likely: { name: "likely", hint: "The most likely value." },
    high: { name: "high", hint: "It will hardly be above this." },
    want: { name: "measure_or_probability", hint: "mean, sd, or a probability from 0 to 1; mean where left out." },
    plan: {
      name: "plan",
      hint: "Range of two columns: id of a term, and its value; or, on the sheet of plans, from the plan's column to the column of ids.",
    },
    price: { name: "kind", hint: "{known} (gross or pure premium equivalent, standard error); gross where left out." },
    shape: { name: "shape", hint: "Weight of the most likely value, 1 to 20; {shape} where left out." },
  },
};
