import type { NoticeWords, TermWords } from "../shape-terms";

export const terms = {
  payRatio: "Pay ratio",
  limit: "Limit",
  sublimit: "Sublimit",
  waitingHours: "Waiting hours",
  deductible: "Deductible",
  aggregate: "Aggregate limit",
  retained: "Retained",
  likely: "Likely",
  mean: "Mean",
  low: "Low",
  high: "High",
  allLow: "All items low",
  allHigh: "All items high",
  coverInForce: "Cover in force",
  purePremium: "Pure premium equivalent",
  officePremium: "Gross premium equivalent",
  statedLiability: "Stated liability by JNSA's formula (reference ceiling)",
  referenceOnly: "No grade (reference only)",
  indicative: "Indicative",
  notApplicable: "Not applicable",
  notAssessed: "Not assessed",
  unattainable: "Unattainable",
  assumption: "Assumption",
} satisfies TermWords;

export const notices = {
  outOfScope:
    "Outside this diagnosis: ransomware, payment fraud, failures of contractors and clouds, insiders, property damage",
  notADeclaration: "This sheet is for diagnosis. It is not a disclosure form for an insurance contract.",
  technicalOnly: "A technical indication, not a quotation",
  likelyIsNotAMode: "Likely is built from the most likely value of each assumption. It is not the mode of the total.",
  retainedReasons: "Retained is the sum of deductible, pay ratio, excess over limits and what is not covered.",
  purePremiumFormula:
    "Pure premium equivalent = (expected payment × (1 + loss adjustment rate) + risk load) × (1 + load for risks not modelled)",
  officePremiumFormula:
    "Gross premium equivalent = pure premium equivalent ÷ (1 - expense rate - commission rate - profit rate)",
  allLowHigh: "All items low and all items high are the totals if every item were at its low or high at once.",
  statedLiability: "The stated liability assumes that everybody claims. It is a ceiling and never added to the loss.",
  fineMaximum: "The fine is shown as a maximum and never added to the loss.",
  itServices: "IT services are sold to others. Incidents arising from them are outside the frequencies shown.",
  indicativeAnswers:
    "Indicative only: too few questions are answered for grades and amounts to be relied on. Please ask the customer about the open ones.",
  indicativeProfile:
    "Indicative only: most of the company profile is assumed, so the amounts cannot be relied on. Please ask the customer for it.",
} satisfies NoticeWords;
