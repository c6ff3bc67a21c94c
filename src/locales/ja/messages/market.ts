import type { MarketRemark } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

export const marketMessages: MessagesOf<MarketRemark> = (say) => {
  const limit = (received: string | number | null): string =>
    received === null ? "限度なし" : say.amount(received, "yen");
  return {
    planInterruptionShare: ({ plan, term, received, share, limit: liability }) =>
      `プラン「${say.text(plan)}」の${say.planTerm(term)}（${limit(received)}）が、①の支払限度額（${say.amount(liability, "yen")}）の${say.amount(share, "share")}を超えています。市場では通常、この割合までです。計算にはそのまま使います。`,
    planInterruptionMost: ({ plan, term, received, most }) =>
      `プラン「${say.text(plan)}」の${say.planTerm(term)}（${limit(received)}）が、${say.amount(most, "yen")}を超えています。市場では通常、この額までです。計算にはそのまま使います。`,
    planProfitRevenue: ({ plan, revenue, most }) =>
      `プラン「${say.text(plan)}」は利益損害を補償しますが、年間売上高${say.amount(revenue, "yenPerYear")}は${say.amount(most, "yenPerYear")}を超えています。市場では通常、この規模までの引受です。引受の可否をご確認ください。`,
    planRevenue: ({ plan, revenue, most }) =>
      `プラン「${say.text(plan)}」の会社の年間売上高${say.amount(revenue, "yenPerYear")}は、${say.amount(most, "yenPerYear")}を超えています。市場では通常、この規模までの引受です。引受の可否をご確認ください。`,
  };
};
