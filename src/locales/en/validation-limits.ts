import type { ValidationLimitWords } from "../shape-validation-limits";

export const validationLimits: ValidationLimitWords = {
  misses: {
    casesAbove:
      "Of the published cases some lie above the model's P95 (published: how many cases; model: how many above)",
    casesBelow: "Likewise below its P5 (published: how many cases; model: how many below)",
    column:
      "The column's \"response above 500 million\" (1b) lies above the model's P95. It is read as an upper example, with campaign and improvement (millions of yen; model: P95)",
    largeRansomware:
      "Published ransomware of large firms lies at the model's upper end. The worst are published, but amounts of large firms may be low by up to 2 (percentiles; published: 50 would be the middle)",
    floods: "Amounts of DDoS lie below vendors' surveys (percentiles; published: 50 would be the middle)",
    smallLeaks: "How many leaks of 1,000 records cost more than 10 million dollars does not fit Cyentia (%)",
    hugeLeaks: "Nor does it at 100 million records (%)",
    giftBound:
      "A leak of more than 10 million persons hangs on the bound on gifts, s2.giftRevenueMax (likely, 30 million persons at 100 billion yen of revenue, millions of yen; model: at the bound as it is and at twice that)",
    planStep:
      "The step between plans is not reached (500 million of revenue). The published one is the same at both sizes and in six trades: a convention of the tariff",
    revenueExponent: "What plans pay rises faster with revenue than premiums do (exponent)",
    itServices:
      "Most of the premium of IT services is for liability without an attack, which the model has not (loss over premium, %)",
    cardShopPremium:
      "What plans pay for an online shop with cards is several times a general retailer's published premium. No Japanese data on exposure confirm it (ratio; published: 1)",
    smallFirms:
      "Small firms that lose a million yen or more in a year. IPA's figure holds fraud, insiders and mis-sent mail (%; model: 10 and 150 staff)",
    listedFirms:
      "Incidents that listed firms publish in a year are more (%; model: S2 and S5 of a manufacturer of 3,000)",
    dominant:
      "Of a retailer with weak controls most of the expected loss is ransomware, because its backups are weak too (%)",
    ransomwareSlope:
      "How steeply ransomware rises with size is not known: one survey finds it rise with revenue and not with staff",
    judgement: "Frequencies, and what controls do, remain judgement",
    selection: "Published cases are the bad ones. To fit their middle would overstate",
    leftOut:
      "Payment fraud, insiders, mis-sent mail, damage to goods, liability of IT services without an attack are left out",
  },
  levels: {
    all10: "S1 to S5, 10 staff (industry T)",
    all25: "S1 to S5, 25 staff (industry T)",
    all50: "S1 to S5, 50 staff (industry T)",
    all150: "S1 to S5, 150 staff (industry T)",
    all1000: "S1 to S5, 1,000 staff (retail)",
    all3000: "S1 to S5, 3,000 staff (manufacturing)",
    ransomware40: "S5, 40 staff",
    ransomware1390: "S5, 1,390 staff (mean large firm)",
    leakOrRansomware3000: "S2 and S5, 3,000 staff (manufacturing)",
    ipa10: "IPA: small firms that lose ¥1 million or more (model: 10 staff)",
    ipa150: "the same (model: 150 staff)",
    coalition: "Coalition (US): ransomware (model: 40 staff)",
    policeLarge: "Police: large firms' reports, a lower bound (model: 1,390 staff)",
    tsr: "Tokyo Shoko Research: listed firms' announcements (model: manufacturer of 3,000)",
    jnsaShare10: "JNSA: ransomware's share of incidents (model: 10 staff)",
    jnsaShare150: "the same (model: 150 staff)",
    ppcHalf: "PPC: malicious reports of more than 1,000 persons, number (model: 500,000 firms)",
    ppcWhole: "the same (model: 1,000,000 firms)",
    assured3000: "Assured: share of events of ¥1 billion or more (model: manufacturer of 3,000)",
    assured5000: "the same (model: manufacturer of 5,000)",
    cyentiaSmall: "Cyentia: leaks of 1,000 records at 10 million dollars or more",
    cyentiaLarge: "Cyentia: leaks of 100 million records at 10 million dollars or more",
  },
  properties: {
    noCliff: "no cliff: bend at one step more (share of the loss)",
    neverFalls: "growth never lowers the loss (times it did)",
    bounded: "the same beyond its bound (ratio)",
    shareOfRevenue: "the high of a defaced site (share of revenue)",
    slope: "S2's frequency, 42 million persons over 42,000",
    first: "the very first (rise of the loss)",
    noIncident: "factor of no past incident",
    oneIncident: "factor of one past incident",
    twoIncidents: "factor of two past incidents",
  },
};
