import type { ParameterTexts } from "../shape-parameters";

const frailtyNote =
  "The frequencies of a year are multiplied by a gamma factor of mean 1 and this variance. 0 switches it off.";
const lognormal = "multiplied by a lognormal factor of mean 1; this is the standard deviation of its logarithm.";
const off = "0 switches it off.";

/** What varies from event to event and from year to year beyond the items themselves. */
export const simulationParameters = {
  "frailty.market": { label: "Yearly variation of frequencies (whole market, variance)", note: frailtyNote },
  "frailty.firm": { label: "Yearly variation of frequencies (this firm, variance)", note: frailtyNote },
  "shock.liability": {
    label: "Residual spread: liability",
    note: `The damages of each event are ${lognormal} Claims by card companies are left out. ${off}`,
  },
  "knowledge.sigma": {
    label: "Uncertain knowledge (frequency)",
    note: `The frequencies of a year are, for every customer alike, ${lognormal} Third-party outages are left out. ${off}`,
  },
  "knowledge.severity": {
    label: "Uncertain knowledge (amounts)",
    note: `The amounts of a year are, for every customer alike, ${lognormal} ${off}`,
  },
  "knowledge.own": {
    label: "Uncertain knowledge (frequency of each scenario)",
    note: `Only for the band of the expected loss (P10–P90): the frequency of each scenario is ${lognormal} ${off}`,
  },
} satisfies ParameterTexts<"frailty" | "shock" | "knowledge">;
