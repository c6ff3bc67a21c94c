import { tableTexts, type TableWords } from "../shape-profile";
import { terms } from "./terms";

const perEvent = "Yen an event; 0 if it is not bought.";

/** The columns of the tables of providers and incidents, and the terms of a policy. */
export const tables: TableWords = {
  provider: {
    name: { label: "Provider or service", hint: "Pick from the list, or type the name as it is." },
    kind: { label: "Kind", hint: "Pick from the list." },
    business: { label: "Business that would stop", hint: "What you could not do while that provider is down." },
  },
  incident: {
    year: { label: "Year", hint: "The year it happened in four digits, such as 2024." },
    scenario: { label: "Kind of incident", hint: "Pick the closest one from the list." },
    loss: { label: "Loss (yen)", hint: "Costs, damages paid and profit lost together, in yen." },
    experts: { label: "Outside experts called", hint: "Yes if investigators, lawyers or the like were called." },
    persons: {
      label: "Persons affected",
      hint: "Persons whose data leaked or may have leaked; 0 if there were none.",
    },
    daysStopped: { label: "Days stopped", hint: "Days for which business or website stood still; 0 if they did not." },
    insured: { label: "Insurance paid", hint: "Yes if insurance paid for it." },
    fix: { label: "What was done about it", hint: "Measures taken after the incident." },
    fixConfirmed: {
      label: "Measures confirmed",
      hint: "Yes if the measures are complete and somebody in or outside the company has confirmed it.",
    },
  },
  policy: {
    insurer: { label: "Insurer", hint: "Write None if there is no cyber insurance." },
    from: { label: "Start of period", hint: "As a date, such as 2026/4/1." },
    to: { label: "End of period (renewal)", hint: "As a date, such as 2027/4/1." },
    liability: { label: `${terms.limit}: ① liability`, hint: perEvent },
    response: { label: `${terms.limit}: ② incident response`, hint: perEvent },
    interruption: { label: `${terms.limit}: ③ business interruption`, hint: perEvent },
    sublimits: { label: terms.sublimit, hint: "Items with a limit of their own, and the amounts." },
    deductible: { label: terms.deductible, hint: "Yen an event; 0 if there is none." },
    payRatio: { label: terms.payRatio, hint: "Share of a loss that is paid, in %; 100% if it is paid in full." },
    waitingHours: { label: terms.waitingHours, hint: "Hours of standstill before cover begins." },
    optionItServices: {
      label: "Cover for IT services",
      hint: "Incidents arising from IT services you provide to others.",
    },
    optionDependency: {
      label: "Cover for provider outages",
      hint: "Losses while a contractor or cloud is down.",
    },
    optionInterruption: {
      label: "Cover for ③ interruption",
      hint: "Profit lost while business stands still, and the cost of carrying on.",
    },
    premium: { label: "Premium a year", hint: "A year's premium in yen." },
    refused: {
      label: "Cover refused or conditional",
      hint: "Yes if that ever happened, other insurers included.",
    },
    note: { label: "Notes", hint: "Special terms and anything else there is no cell for." },
  },
};

export const cells = tableTexts(tables, {
  provider: (number, column) => `${column} (provider ${number})`,
  incident: (number, column) => `${column} (incident ${number})`,
  policy: (term) => `${term} (${terms.coverInForce.toLowerCase()})`,
  plan: (term) => `${term} (cover wanted)`,
});
