import type { WordsOfScenario } from "../../shape-scenarios";
import {
  internal,
  internalWork,
  lostOnline,
  lostOther,
  offline,
  residualSpread,
  salesStopped,
  switchedOn,
} from "./common";

/** In the middle of a label. */
const name = "third-party outage";

export const thirdPartyOutage = {
  text: {
    name: "Third-party outage",
    short: "Third-party outage",
    narrative:
      "A cloud or contractor the company relies on is down, and the company cannot repair it. Until it is back, work and sales that need it stop, and extra hands are needed to work without systems. It is usually down for half a day, at the longest for ten days.",
  },
  group: { s6: "Third-party outage" },
  costItems: {
    "s6.profitOnline": { name: lostOnline, explains: "On online sales lost while the service is down" },
    "s6.profitOther": {
      name: lostOther,
      explains: "On other sales lost while the service is down and not recovered later",
    },
    "s6.offline": offline,
    "s6.internal": internal,
  },
  parameters: {
    "scenario.s6.on": switchedOn(name),
    "shock.sigma.s6": residualSpread(name),
    "freq.s6.base": {
      label: "Outages of one provider",
      note: "A year, grave enough to stop its customers' business.",
    },
    "staff.personMonths.s6": internalWork(name),
    "dependence.sales.s6": salesStopped(name),
    "s6.affected": { label: "Chance that a provider's outage reaches the firm" },
    "s6.hours": { label: "Hours of outage (third-party outage)" },
  },
  quantities: { "s6.providers": "Providers whose outage stops the business" },
  chances: {},
} satisfies WordsOfScenario<"third-party-outage">;
