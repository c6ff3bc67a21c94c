import type { WordsOfScenario } from "../../shape-scenarios";
import {
  frequencies,
  idle,
  industryFactors,
  internal,
  internalWork,
  prevention,
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
    "s4.profitOnline": {
      name: "Lost gross profit (online, attack)",
      explains: "On online sales lost during the attack",
    },
    "s4.profitOther": {
      name: "Lost gross profit (other, attack)",
      explains: "On other sales that stop during the attack",
    },
    "s4.aftermathOnline": {
      name: "Lost gross profit (online, aftermath)",
      explains: "On online sales lost to trouble after the attack",
    },
    "s4.aftermathOther": {
      name: "Lost gross profit (other, aftermath)",
      explains: "On other sales lost to trouble after the attack",
    },
    "s4.repeatsOnline": {
      name: "Lost gross profit (online, repeats)",
      explains: "On online sales lost to repeated short attacks",
    },
    "s4.repeatsOther": {
      name: "Lost gross profit (other, repeats)",
      explains: "On other sales lost to repeated short attacks",
    },
    "s4.offline": { name: "Extra staff", explains: "Labour to carry on without systems" },
    "s4.idle": idle,
    "s4.emergency": {
      name: "Emergency CDN or line",
      explains: "A service or line to absorb the flood, set up in haste",
    },
    "s4.investigate": { name: "Investigation of the attack", explains: "Finding its cause and its effects" },
    "s4.internal": internal,
    "s4.prevention": prevention,
    "s4.penalties": {
      name: "Contractual penalties",
      explains: "Paid to partners under contract while the service is down",
    },
  },
  parameters: {
    "shock.sigma.s4": residualSpread(name),
    ...frequencies("freq.s4", "a DoS attack"),
    ...industryFactors("industry.s4", name),
    "staff.personMonths.s4": internalWork(name),
    "dependence.sales.s4": salesStopped(name),
    "s4.hours": { label: "Hours of the attack", note: "Replaced where the customer gives an estimate." },
    "s4.aftermath": { label: "Hours of aftermath", note: "For which trouble goes on after the attack." },
    "s4.repeats": { label: "Repeated attacks" },
    "s4.repeatHours": { label: "Hours of one repeated attack" },
    "s4.emergency": { label: "Emergency CDN or line" },
    "s4.investigate": { label: "Investigation (DoS attack)" },
    "s4.prevention": { label: "Prevention (DoS attack)" },
    "s4.penalty": { label: "Contractual penalty" },
  },
} satisfies WordsOfScenario<"denial-of-service">;
