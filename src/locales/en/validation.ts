import type { ValidationWords } from "../shape-validation";
import { validationCases } from "./validation-cases";
import { validationLimits } from "./validation-limits";

export const validation: ValidationWords = {
  ...validationCases,
  ...validationLimits,
  title: "Validation of the model",
  what: 'Engine {engine}, parameters "{name}" {version} (fingerprint {fingerprint})',
  summary: "{passed} passed, {failed} failed, {information} for information",
  verdict: "Verdict",
  verdicts: { passed: "passed", failed: "failed", information: "information" },
  sections: {
    misses: {
      title: "1. What does not fit, and what is not known",
      method:
        "The page to read first: where, by the checks and comparisons of the other parts, the model does not fit what was published, and what is not known. Figures are reckoned with these parameters.",
      figures: { published: "Published", model: "Model", modelTo: "to" },
    },
    closedForms: {
      title: "2. Closed forms and simulation",
      method:
        "For each reference customer, all frequencies raised in proportion until they sum to 0.3 events a year, 250,000 years are simulated; the yearly loss's mean and standard deviation and every cost item's mean and standard deviation an event are compared with the closed forms. A line passes within 4.5 standard errors. Residual shocks are taken up to 0.5, and what is not known of the model up to 0.25: with heavier tails a sample's own error of a standard deviation cannot be trusted. The standard deviation with all of them as they are stands beside, as information. \"Items'\" lines show the item farthest away.",
      figures: { closedForm: "Closed form (yen)", simulated: "Simulated (yen)", distance: "Away (standard errors)" },
    },
    convergence: {
      title: "3. Convergence",
      method:
        "One seed, 10,000, 100,000 and 1,000,000 years, frequencies as they are. The mean is compared with the closed form, TVaR 99 with that of 1,000,000 years. A line passes within 4.5 standard errors.",
      figures: {
        years: "Years",
        mean: "Mean (yen)",
        meanError: "Std. error (yen)",
        meanDistance: "Away",
        tvar: "TVaR 99 (yen)",
        tvarError: "Std. error (yen)",
        tvarDistance: "Away",
      },
    },
    seeds: {
      title: "4. Stability over seeds",
      method:
        "Five seeds, 100,000 years each: the standard deviation of the five values over the standard error one simulation states. A line passes from 0.07 to 2.5, which independent runs leave once in 10,000 times.",
      figures: {
        lowest: "Lowest (yen)",
        highest: "Highest (yen)",
        spread: "Std. deviation (yen)",
        standardError: "Std. error (yen)",
        ratio: "Ratio",
      },
    },
    controls: {
      title: "5. Signs of controls",
      method:
        "Every answer is made better step by step. A line passes where no scenario's frequency or loss (low, likely, high, mean) rises.",
      figures: { steps: "Steps tried", against: "Against" },
    },
    directions: {
      title: "6. Signs of parameters",
      method:
        "Each parameter is raised by a tenth (from 0: a share to 5 %, yen to 1 million, others to 1); those of an industry on the reference customers moved to that industry. A line passes where no customer's expected yearly loss moves against the direction declared.",
      figures: { parameters: "Parameters", moved: "Moved", against: "Against" },
    },
    reference: {
      title: "7. Reference values",
      method:
        "Two customers of average controls, reckoned beside the engine in plain Python (one event, millions of yen; frequency in % a year; one provider named). A line passes where all five amounts agree to nine digits and the frequency to four decimals.",
      figures: {
        low: "Low",
        likely: "Likely",
        high: "High",
        mean: "Mean",
        sd: "Std. deviation",
        frequency: "Frequency (%)",
        away: "Largest difference",
      },
    },
    levels: {
      title: "8. Levels of frequency",
      method:
        "Events a year in % of firms with average controls. The first nine lines pass where they round to what the specification states. The others stand beside what others found, for information; where an amount is part of it, by events simulated.",
      figures: { published: "Stated or published", model: "Model" },
    },
    steps: {
      title: "9. What size does",
      method:
        "One value of the profile after the other is moved from 1 to its upper end, the rest as it is (yen by the million, the rest by one; staff at a firm that states nothing else). From 10 on, one step up and one down bend the loss by no more than 1 %; the loss never falls; beyond a bound nothing changes.",
      figures: { found: "Found", allowed: "Allowed or stated" },
    },
    cases: {
      title: "10. Published cases (information)",
      method:
        "Published figures beside one event of the model, in millions of yen. Low to mean are closed forms; P5, P95 and the percentile of the published figure come from 65,536 events simulated (one seed, the year's factor on amounts left out). Controls are average; what is not published is chosen, and the inputs name everything that was stated. US dollars at ¥110 to 2021, ¥140 after. These are the cases the defaults were looked at with; none has a parameter of its own. Published cases are the bad ones: to fit their median would overstate.",
      figures: {
        published: "Published",
        publishedTo: "to",
        low: "Low",
        likely: "Likely",
        high: "High",
        mean: "Mean",
        p5: "P5",
        p95: "P95",
        percentile: "Percentile",
        percentileTo: "to",
      },
    },
    tariff: {
      title: "11. Beside published premiums (information)",
      method:
        "What a published plan would pay a year of a firm with average controls, beside the published yearly premium. 20,480 events a scenario, each settled by the plan's terms as a year of its own: ① over the deductible and ② within their limits, both within the limit of ①; S1 as a suspicion behind which no attack is found, at 90 % up to 10 million; ③ and S6 left out; what the page does not say is left as wide as can be. Staff is revenue over 20 million a head (assumption); all else is assumed as for a sheet left blank. IT services hold the option for losses of those they serve. Information only: nothing was fitted, and it is no quotation.",
      figures: {
        revenue: "Revenue (millions of yen)",
        staff: "Staff (persons)",
        premium: "Published premium (yen)",
        insuredLoss: "Expected insured loss (yen)",
        ratio: "Loss over premium (%)",
        ransomware: "of it ransomware (%)",
      },
    },
    tariffShape: {
      title: "12. How premiums move (information)",
      method:
        "The large plan over the small one, and the power of revenue between 500 million and 3 billion, of the published premiums and of the expected insured losses of part 11.",
      figures: { published: "Published", model: "Model" },
    },
  },
  subjects: {
    customer: "Customer",
    scenario: "Scenario",
    measure: "Figure",
    question: "Question",
    parameter: "Parameter",
    direction: "Declared direction",
    miss: "What does not fit, what is not known",
    level: "Of what",
    property: "Property",
    variable: "Value of the profile",
    example: "Customer",
    case: "Case",
    inputs: "Inputs",
    counted: "Counted",
    business: "Industry",
    plan: "Cover",
    shape: "Figure",
  },
  allScenarios: "All scenarios",
  customers: {
    retailer: "Retailer (100,000 persons, weak controls)",
    onlineShop: "Online shop (cards)",
    manufacturer: "Manufacturer (300 staff)",
    hospital: "Hospital (sensitive data)",
    incomplete: "Blank sheet",
  },
  measures: {
    mean: "mean",
    sd: "standard deviation",
    shippedSd: "standard deviation, spreads as they are",
    tvar: "TVaR 99",
    itemMeans: "items' means",
    itemSds: "items' std. deviations",
  },
  directions: {
    rising: "rises",
    falling: "falls",
    either: "depends on the customer",
    none: "does not move",
    unmoved: "moved no customer's",
  },
  businesses: {
    manufacturing: "Manufacturing",
    retail: "Retail",
    wholesale: "Wholesale",
    logistics: "Logistics",
    restaurants: "Restaurants",
    construction: "Construction",
    itServices: "IT services",
    machinery: "Machinery",
  },
  plans: {
    small: "liability 100, costs 30 million yen",
    large: "liability 500, costs 100 million yen",
    fit: "liability 500, costs 50 million yen",
  },
  shapes: {
    stepSmaller: "plan step at 500 million",
    stepLarger: "plan step at 3 billion",
    exponentSmall: "revenue exponent, small plan",
    exponentLarge: "revenue exponent, large plan",
  },
  sources: {
    sompo: "examples of an agent of Sompo Japan (deductible 100,000 yen), https://sompo-japan-cyber.jp/fee",
    fit: "machinery, and construction with costs of 50 million yen: examples of 2022 (no deductible), https://www.cyber-hoken.fit/question.html",
  },
  sourceLine: "Source: {source} ({mark})",
  inputPart: "{label} {value}",
  named: "{line}: {named}",
};
