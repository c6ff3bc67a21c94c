import type { MarketRemark } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

export const marketMessages: MessagesOf<MarketRemark> = (say) => {
  const limit = (received: string | number | null): string =>
    received === null ? "no limit" : say.amount(received, "yen");
  return {
    planInterruptionShare: ({ plan, term, received, share, limit: liability }) =>
      `In plan "${say.text(plan)}" ${say.planTerm(term)} (${limit(received)}) is above ${say.amount(share, "share")} of the limit of ①, ${say.amount(liability, "yen")}. The market usually goes no further. It is used as it is.`,
    planInterruptionMost: ({ plan, term, received, most }) =>
      `In plan "${say.text(plan)}" ${say.planTerm(term)} (${limit(received)}) is above ${say.amount(most, "yen")}. The market usually goes no further. It is used as it is.`,
    planProfitRevenue: ({ plan, revenue, most }) =>
      `Plan "${say.text(plan)}" covers lost profit, and the company's revenue of ${say.amount(revenue, "yenPerYear")} is above ${say.amount(most, "yenPerYear")}, up to which the market usually writes it. Please check whether it can be written.`,
    planRevenue: ({ plan, revenue, most }) =>
      `The company of plan "${say.text(plan)}" has revenue of ${say.amount(revenue, "yenPerYear")}, above ${say.amount(most, "yenPerYear")}, up to which the market usually writes cover. Please check whether it can be written.`,
  };
};
