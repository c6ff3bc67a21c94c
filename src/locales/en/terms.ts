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
  story: "As in the story",
  usualRange: "Usual range (P5–P95)",
  insurableLoss: "Insurable economic loss",
  besideLoss: "Beside it (part of the total cost)",
  totalCost: "Total cost",
  extendedScenarios: "Extended scenarios",
  totalCore: "Total without extended",
  totalAll: "Total with extended",
  band: "Band of the expected loss (P10–P90)",
  openAsNeutral: "With open replies taken as average",
  openRange: "Range over open replies and assumed sizes",
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
    "Outside this diagnosis: payment fraud, insiders, misdirected e-mail, property damage (through industrial controls too), liability for IT services without an attack, telecom and power failures",
  notADeclaration: "This sheet is for diagnosis. It is not a disclosure form for an insurance contract.",
  technicalOnly: "A technical indication, not a quotation",
  likelyIsNotAMode:
    "Likely is the amount of the story: the most likely value of each assumption, and only what probably happens. It is not the mode of the total.",
  retainedReasons: "Retained is the sum of deductible, pay ratio, excess over limits and what is not covered.",
  purePremiumFormula:
    "Pure premium equivalent = (expected payment × (1 + loss adjustment rate) + risk load) × (1 + load for risks not modelled)",
  officePremiumFormula:
    "Gross premium equivalent = pure premium equivalent ÷ (1 - expense rate - commission rate - profit rate)",
  allLowHigh:
    "All items low and all items high are the totals if every item were at its low or high at once, without the residual spread.",
  usualRange:
    "The usual range holds about nine events of ten. It has the residual spread in it, so its lower end may lie below all items low.",
  insurableLoss:
    "The total is the insurable economic loss (①②③△). What stands beside it (idle payroll, improvements, penalties, customers lost) is in neither the total nor the expected annual loss. The total cost is both together, without the highest fine.",
  extendedScenarios:
    "Extended scenarios are added to those of the source documents. A parameter set to 0 leaves one out.",
  band: "The band of the expected loss is what the assumptions themselves leave open, apart from the error of simulation (95% interval).",
  statedLiability: "The stated liability assumes that everybody claims. It is a ceiling and never added to the loss.",
  fineMaximum: "The fine is shown as a maximum and never added to the loss.",
  itServices: "IT services are sold to others. Liability for them without an attack is outside this diagnosis.",
  indicativeAnswers:
    "Indicative only: too few questions are answered for grades and amounts to be relied on. Please ask the customer about the open ones.",
  indicativeProfile:
    "Indicative only: most of the company profile is assumed, so the amounts cannot be relied on. Please ask the customer for it.",
} satisfies NoticeWords;
