/** Single values of cover and price, typed anew from the defaults and the terms the market publishes. */
export const ofCover: Readonly<Record<string, number>> = {
  "cover.internalShare": 0.3,
  "cover.appetite": 0.01,
  "cover.interruption.share": 0.5,
  "cover.interruption.most": 100_000_000,
  "cover.revenueMost.profit": 10_000_000_000,
  "cover.revenueMost.any": 500_000_000_000,
  "price.handling": 0.08,
  "price.riskLoad": 0.15,
  "price.riskLoadTvar": 0.002,
  "price.riskByTvar": 0,
  "price.nonModelledLoad": 0.3,
  "price.expense": 0.22,
  "price.commission": 0.18,
  "price.profit": 0.03,
};
