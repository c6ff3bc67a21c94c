import type { SheetWords } from "../../shape-sheets";

export const plans = {
  /** Number format. */
  form: '"Form "0',
  title: "Cover plans",
  subtitle:
    "The plans to compare, side by side. Change a yellow cell and the figures on Cover follow. Amounts are yen, shares are percentages. A blank limit means no limit, which is not the same as 0. The three plans at the start are invented examples, not your products. Internal.",
  assumed:
    " “Cover in force” is what the hearing sheet states. Terms in blue cells are not stated: nothing is paid there, or the usual terms of the market stand in. Please check them with the policy.",
  inForce: "Cover in force",
  head: {
    term: "Term",
    unit: "Unit",
    plan: "Plan ",
    range: "Allowed",
    blank: "If left blank",
    meaning: "Meaning",
    id: "Id",
  },
  planName: {
    label: "Name of the plan",
    range: "Text",
    hint: "Tells the plans apart: no two may be alike. A column without a name is not compared.",
  },
  groups: {
    scenarioSublimits: "Limits by scenario (within the limits above)",
    layers: "Layers above (policies that pay what this one does not)",
  },
  range: "{min} to {max}",
  ranges: { flag: "Yes or No", choice: "From the list", date: "Date", text: "Text" },
  blanks: {
    limit: "Blank: no limit",
    amount: "Blank: 0",
    share: "Must not be blank",
    flag: "Blank: No",
    choice: "Must not be blank",
    date: "Blank: none agreed",
    text: "Blank: none agreed",
    scenarioSublimit: "Blank: no limit of its own",
    layer: "Blank: no layer",
  },
  ofPlans: "{noLimit}: ",
  separator: ", ",
  sublimit: {
    name: "{scenario}: {line}",
    meaning: "The most paid under {line} for one event of this kind ({scenario}).",
  },
  layer: {
    attachment: {
      name: "Layer {layer}: attachment",
      meaning:
        "Pays what exceeds this amount of an event, measured after the plan's terms and before its limits are applied.",
    },
    limit: {
      name: "Layer {layer}: limit",
      meaning: "The most of what lies above the attachment that is taken into account.",
    },
    share: { name: "Layer {layer}: share", meaning: "The share of it that the layer pays." },
  },
  choices: "What the lists above offer",
} satisfies SheetWords["plans"];
