import type { ScenarioWords } from "../shape-scenarios";

export const scenarios = {
  "suspected-attack": {
    name: "Suspected cyber attack",
    short: "Suspected attack",
    narrative:
      "A public security body reports suspicious traffic between the company and the outside. It turns out that an employee opened the attachment of a suspicious e-mail. Outside connections are cut at once and specialists are called in. For some days business goes on without e-mail or online orders. In the end no leak is confirmed.",
  },
  "data-breach": {
    name: "Personal data leak",
    short: "Data leak",
    narrative:
      "Several customers telephone, afraid that their data has leaked. Specialists find that intruders came in through a targeted e-mail and took all personal data of the largest database. Everybody has to be told and compensated, with a help line, public notices, reports to the authorities and claims for damages.",
  },
  "web-defacement": {
    name: "Web defacement",
    short: "Defacement",
    narrative:
      "Customers report that they caught malware from the website. The site had been altered through a flaw nobody had fixed. It is closed, and it takes about ten days to open again. Sales of those days are lost, customers have to be served by telephone and on paper, and some of the infected visitors claim damages.",
  },
  "denial-of-service": {
    name: "DoS attack",
    short: "DoS attack",
    narrative:
      "A flood of traffic from outside makes core systems and the website unusable for most of a day. After the attack trouble goes on for a while, and short attacks come back several times. Part of the business stops meanwhile, and extra hands are needed to work without systems.",
  },
} satisfies ScenarioWords["scenarios"];

export const gateReasons = {
  noPersonalData: "No personal data is held",
  noWebsite: "There is no website",
  noPublicSystem: "There is neither a server open to the internet nor a website",
} satisfies ScenarioWords["gateReasons"];

/** JNSA's six kinds of loss. */
export const categories = {
  expense: "Expenses",
  liability: "Liability",
  profit: "Lost profit",
  monetary: "Money taken",
  administrative: "Fines",
  intangible: "Intangible",
} satisfies ScenarioWords["categories"];

export const coverage = {
  liability: { mark: "①", name: "Liability" },
  response: { mark: "②", name: "Incident response" },
  interruption: { mark: "③", name: "Lost profit and continuity costs" },
  conditional: { mark: "△", name: "Conditional" },
  none: { mark: "✕", name: "Not covered" },
} satisfies ScenarioWords["coverage"];

export const impactLevels = {
  minor: "Minor",
  moderate: "Moderate",
  major: "Major",
  severe: "Severe",
} satisfies ScenarioWords["impactLevels"];

export const reportReasons = {
  sensitive: "Sensitive data is included",
  financial: "Financial harm is possible",
  malicious: "Malice is suspected",
  headCount: "More persons than the law lets pass unreported",
} satisfies ScenarioWords["reportReasons"];

export const controls = {
  severity: "severity factor",
  investigation: "operation-log factor (investigation)",
  delay: "operation-log factor (internal work)",
} satisfies ScenarioWords["controls"];

export const quantities = {
  personsAffected: "Persons affected",
  personsSensitive: "Of these, with sensitive data",
  personsFinancial: "Of these, with financial or card data",
  personsGeneral: "Of these, with general data only",
  cardsHeld: "Card data held (1 yes, 0 no)",
  darkwebSearched: "Dark-web search (1 made, 0 not made)",
  onlineSales: "Online sales",
  otherSales: "Other sales",
  businessShare: "Share of the day open for business",
  pcsExamined: "PCs examined",
  offlineStaff: "Extra staff",
  mailShare: "Share notified by letter",
  callCentre: "Call centre",
  brandAds: "Apology and brand advertising",
  breachPrevention: "Prevention",
  closedDays: "Days the site is closed",
  attackHours: "Hours of the attack",
  joSensitivity: "JO model: sensitivity",
  joIdentify: "JO model: ease of identification",
  statedLiability: "Stated liability by JNSA's formula (reference ceiling)",
} satisfies ScenarioWords["quantities"];

export const grades = {
  A: { name: "A", description: "Excellent" },
  B: { name: "B", description: "Good" },
  C: { name: "C", description: "Average; there is room for improvement" },
  D: { name: "D", description: "Not enough; improvement is needed" },
  E: { name: "E", description: "Controls are largely missing; improvement is urgent" },
} satisfies ScenarioWords["grades"];
