import { table, value } from "./parameter";

/**
 * What a price is made of, what the customer is to be able to bear, and what the market usually agrees. Loads: 前提 of the
 * domain's defaults, §3; bounds of the market: published terms, §5.1 of its file.
 */
export const coverParameters = [
  value("cover.internalShare", "cover", "share", 0.3, ["assumption"]),
  value("cover.appetite", "cover", "share", 0.01, ["assumption"]),
  value("cover.interruption.share", "cover", "share", 0.5, ["tokioMarine"]),
  value("cover.interruption.most", "cover", "yen", 100_000_000, ["tokioMarine"]),
  ...table("cover.revenueMost", "cover", "yenPerYear", { profit: 10_000_000_000, any: 500_000_000_000 }, [
    "mitsuiSumitomo",
  ]),
  value("price.handling", "price", "share", 0.08, ["assumption"]),
  value("price.riskLoad", "price", "share", 0.15, ["assumption"]),
  value("price.riskLoadTvar", "price", "share", 0.002, ["assumption"]),
  value("price.riskByTvar", "price", "flag", 0, ["assumption"]),
  value("price.nonModelledLoad", "price", "share", 0.3, ["assumption"], { range: [0, 10] }),
  value("price.expense", "price", "share", 0.22, ["assumption"]),
  value("price.commission", "price", "share", 0.18, ["assumption"]),
  value("price.profit", "price", "share", 0.03, ["assumption"]),
];
