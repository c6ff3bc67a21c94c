import type { WordsOfScenario } from "../../shape-scenarios";
import {
  atUsers,
  examined,
  frequencies,
  improvement,
  improvements,
  industryFactors,
  initial,
  internal,
  internalWork,
  moreFrequent,
  residualSpread,
  servers,
  serversExamined,
} from "./common";

/** In the middle of a label. */
const name = "web defacement";

export const webDefacement = {
  text: {
    name: "Web defacement",
    short: "Defacement",
    narrative:
      "Customers report that they caught malware from the website. The site had been altered through a flaw nobody had fixed. It is closed, and it takes about ten days to open again. Sales of those days are lost, customers have to be served by telephone and on paper, and some of the infected visitors claim damages.",
  },
  group: { s3: "Web defacement" },
  costItems: {
    "s3.initial": initial,
    "s3.servers": servers,
    "s3.rebuild": { name: "Rebuilding the site", explains: "Rebuilding the defaced site securely" },
    "s3.profit": {
      name: "Lost gross profit",
      explains: "On online sales lost while the site is closed and after it reopens",
    },
    "s3.offline": { name: "Extra staff", explains: "Labour to serve customers by telephone and on paper" },
    "s3.visitors": {
      name: "Damages to visitors",
      explains: "Software bought again and the like, for visitors who were infected",
    },
    "s3.notice": { name: "Notices and advertising", explains: "Telling of the defacement and of the reopening" },
    "s3.internal": internal,
    "s3.improvement": improvement,
  },
  parameters: {
    "shock.sigma.s3": residualSpread(name),
    ...frequencies("s3", "a web defacement"),
    "freq.s3.web": moreFrequent("a web defacement", "web"),
    ...industryFactors("industry.s3", name),
    "forensic.servers.s3": serversExamined(name),
    "staff.personMonths.s3": internalWork(name, atUsers),
    "s3.closedDays": {
      label: "Days the site is closed (web defacement)",
      note: "Replaced where the customer gives an estimate.",
    },
    "s3.daysMax": {
      label: "Most days the site is closed (web defacement)",
      note: "The customer's own estimate with its spread stays below it too.",
    },
    "s3.rebound": { label: "Rebound factor (web defacement)", note: "For customers who stay away after reopening." },
    "s3.rebuild": { label: "Rebuilding the site", note: atUsers },
    "s3.served": { label: "Chance that visitors are served malware" },
    "s3.exposedDays": { label: "Days until the defacement is noticed" },
    "s3.infection": { label: "Share of visitors infected" },
    "s3.claim": { label: "Share of infected visitors who claim" },
    "s3.software": { label: "Software bought again" },
    "s3.prevention": improvements(name, atUsers),
    "s3.notice": { label: "Notices and advertising (web defacement)", note: atUsers },
  },
  quantities: {
    "s3.serversExamined": examined(name),
    "s3.onlineStaff": "Staff working on online sales",
  },
  chances: { "s3.served": "visitors are served malware" },
} satisfies WordsOfScenario<"web-defacement">;
