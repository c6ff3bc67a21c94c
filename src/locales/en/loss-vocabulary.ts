import type { ScenarioWords, SharedQuantityWords } from "../shape-scenarios";

export const gateReasons = {
  noPersonalData: "No personal data is held",
  noWebsite: "There is no website",
  noPublicSystem: "There is neither a server open to the internet nor a website",
  switchedOff: "Left out by the settings",
  noSystems: "There are neither PCs nor servers",
  noProviders: "No cloud provider or contractor is named",
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
  recovery: "recovery factor",
} satisfies ScenarioWords["controls"];

export const quantities = {
  personsAffected: "Persons affected",
  personsSensitive: "Of these, with sensitive data",
  cardsAffected: "Cards affected",
  personsFinancial: "Of these, with financial or card data",
  personsGeneral: "Of these, with general data only",
  onlineSales: "Online sales",
  otherSales: "Other sales",
  businessShare: "Share of the day open for business",
  staffSize: "Size factor (staff)",
  personsSize: "Size factor (persons)",
  webSize: "Size factor (web)",
  salesSize: "Size factor (revenue)",
  itSalesSize: "Size factor (IT sales)",
  webExposure: "Exposure (web)",
  cardExposure: "Exposure (cards)",
  salesExposure: "Exposure (online sales)",
  pcsExamined: "PCs examined",
  mailShare: "Share notified by letter",
  closedDays: "Days the site is closed",
  attackHours: "Hours of the attack",
  joSensitivity: "JO model: sensitivity",
  joIdentify: "JO model: ease of identification",
  statedLiability: "Stated liability by JNSA's formula (reference ceiling)",
} satisfies SharedQuantityWords;

/** Whether something happens, or how much of it. */
export const chanceWords = {
  happens: "{label} ({chance} chance, {counted})",
  share: "{label} {likely} ({chance} chance of all, else {otherwise})",
  counted: "in likely",
  notCounted: "not in likely",
} satisfies ScenarioWords["chanceWords"];

export const grades = {
  A: { name: "A", description: "Excellent" },
  B: { name: "B", description: "Good" },
  C: { name: "C", description: "Average; there is room for improvement" },
  D: { name: "D", description: "Not enough; improvement is needed" },
  E: { name: "E", description: "Controls are largely missing; improvement is urgent" },
} satisfies ScenarioWords["grades"];
