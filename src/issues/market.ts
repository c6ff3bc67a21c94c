import type { MarketRemark } from "../engine";
import type { IssueNumbers } from "./number";

export const marketNumbers = {
  planInterruptionShare: "KK-7017",
  planInterruptionMost: "KK-7018",
  planProfitRevenue: "KK-7019",
  planRevenue: "KK-7020",
} as const satisfies IssueNumbers<MarketRemark>;
