import type { PlanWords } from "../../shape-plans";
import { exclusions } from "./exclusions";
import { gaps } from "./gaps";
import { terms } from "./terms";

export const plans: PlanWords = {
  terms,
  groups: {
    liability: "① Liability",
    response: "② Incident response",
    interruption: "③ Business interruption",
    sublimits: "Sublimits",
    shares: "Share of a cost that is covered",
    options: "Options",
    year: "Policy period and order of application",
    price: "Premium",
    conditions: "Other conditions",
  },
  choices: {
    "liability.defence": { outside: "Outside the limit", inside: "Inside the limit" },
    "response.aggregate": { beside: "Beside it", inside: "Inside it" },
    "interruption.waitingKind": {
      threshold: "Threshold: once exceeded, paid from the start",
      deducted: "Deducted from the outage",
    },
    order: {
      ratioFirst: "Pay ratio, then sublimit, then deductible",
      deductibleFirst: "Sublimit, then deductible, then pay ratio",
    },
  },
  lines: {
    liability: "① Liability",
    response: "② Incident response",
    profit: "③ Lost profit",
    extraExpense: "③ Extra expense",
  },
  reasons: {
    notCovered: "Not covered",
    period: "Beyond the period",
    waiting: "Waiting hours",
    ratio: "Pay ratio",
    sublimit: "Above a sublimit",
    deductible: "Deductible",
    limit: "Above the limit",
    aggregate: "Above the annual aggregate",
    attachment: "Below the layer above",
    coInsurance: "Borne by other insurers",
  },
  verdicts: {
    better: "Better",
    worse: "Worse",
    lost: "Lost",
    same: "Same",
    different: "Different",
    moot: "Covered by one of the two only",
    notStated: "Not stated for the cover in force",
  },
  exclusions,
  gaps,
  typical: { small: "Small plan", medium: "Medium plan", large: "Large plan" },
  noLimit: "No limit",
};
