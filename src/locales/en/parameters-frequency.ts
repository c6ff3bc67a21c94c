import { keyed, type ParameterTexts } from "../shape-parameters";
import { scenarioWords } from "./scenarios";

const { scenarios } = scenarioWords;
const halfNote = "An exposure lies between 0 and 1 and comes nearer to 1 the more there is.";

export const frequencyParameters = {
  "freq.staffMax": { label: "Most staff that count for frequencies", note: "Above it frequencies rise no further." },
  "freq.webHalf": { label: "Monthly visitors at which exposure (web) is a half", note: halfNote },
  "freq.cardHalf": { label: "Cards at which exposure (cards) is a half", note: halfNote },
  "freq.salesHalf": { label: "Sales at which exposure (online sales) is a half", note: halfNote },
  "history.variance": {
    label: "Weight of past incidents (spread of frequencies)",
    note: "Variance of the frequencies of firms of one size and industry. The larger, the more a firm's own incidents count.",
  },
  "history.years": {
    label: "Years of past incidents",
    note: "Incidents longer ago on the day the sheet was filled in are not counted.",
  },
  "history.minimumLoss": {
    label: "Loss from which a past incident counts",
    note: "Where outside experts were called it counts whatever it cost.",
  },
  "history.fixed": {
    label: "How a past incident counts once measures are confirmed",
    note: "One whose measures are not confirmed counts 1.",
  },
  "history.cap": { label: "Most that past incidents multiply by" },
  ...keyed(
    "freq.it",
    { s1: scenarios["suspected-attack"].name, s2: scenarios["data-breach"].name, s5: scenarios.ransomware.name },
    (name) => `${name}: more frequent with IT services`,
    "Times the share of sales made with IT services, plus 1: multiplies the frequency.",
  ),
} satisfies ParameterTexts<"freq" | "history">;
