import type { WordsOfScenario } from "../../shape-scenarios";
import {
  atStaff,
  frequencies,
  idle,
  improvement,
  improvements,
  industryFactors,
  internal,
  internalWork,
  lostOnline,
  lostOther,
  offline,
  residualSpread,
  salesStopped,
} from "./common";

/** In the middle of a label. */
const name = "DoS attack";

export const denialOfService = {
  text: {
    name: "DoS attack",
    short: "DoS attack",
    narrative:
      "A flood of traffic from outside makes core systems and the website unusable for most of a day. After the attack trouble goes on for a while, and short attacks come back several times. Part of the business stops meanwhile, and extra hands are needed to work without systems.",
  },
  group: { s4: "DoS attack" },
  costItems: {
    "s4.profitOnline": { name: lostOnline, explains: "On online sales lost during the outage and after it" },
    "s4.profitOther": { name: lostOther, explains: "On other sales that stop during the outage" },
    "s4.offline": offline,
    "s4.emergency": {
      name: "Emergency CDN or line",
      explains: "A service or line to absorb the flood, set up in haste",
    },
    "s4.investigate": { name: "Investigation of the attack", explains: "Finding its cause and its effects" },
    "s4.internal": internal,
    "s4.idle": idle,
    "s4.improvement": improvement,
    "s4.penalties": {
      name: "Contractual penalties",
      explains: "Paid to partners under contract while the service is down; never added to the total",
    },
  },
  parameters: {
    "shock.sigma.s4": residualSpread(name),
    ...frequencies("s4", "a DoS attack"),
    "freq.s4.web": {
      label: "Frequency of a DoS attack: more with exposure (web)",
      note: "Times the larger of the exposures of web and online sales, plus 1: multiplies the frequency.",
    },
    ...industryFactors("industry.s4", name),
    "staff.personMonths.s4": internalWork(name),
    "dependence.sales.s4": salesStopped(name),
    "s4.hours": { label: "Hours of the attack", note: "Replaced where the customer gives an estimate." },
    "s4.aftermath": { label: "Hours of aftermath", note: "For which trouble goes on after the attack." },
    "s4.repeats": { label: "Repeated attacks" },
    "s4.repeatHours": { label: "Hours of one repeated attack" },
    "s4.hoursMax": {
      label: "Most hours of outage (DoS attack)",
      note: "Of the attack, its aftermath and its repeats together.",
    },
    "s4.after": {
      label: "Rebound factor (DoS attack)",
      note: "For customers who stay away after the attack; multiplies lost online sales only.",
    },
    "s4.emergency": { label: "Emergency CDN or line", note: atStaff },
    "s4.investigate": { label: "Investigation (DoS attack)", note: atStaff },
    "s4.prevention": improvements(name),
    "s4.penalty": { label: "Contractual penalty" },
  },
  quantities: { "s4.outageHours": "Hours of outage (attack, aftermath and repeats)" },
  chances: {},
} satisfies WordsOfScenario<"denial-of-service">;
