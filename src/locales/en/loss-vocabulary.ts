import type { ScenarioWords } from "../shape-scenarios";

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
