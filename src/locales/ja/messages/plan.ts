import type { PlanIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

export const planMessages: MessagesOf<PlanIssue> = (say) => ({
  planTermMissing: ({ plan, term }) =>
    `プラン「${say.text(plan)}」の${say.planTerm(term)}が空欄です。値を入れてください。ほかのプランは計算しています。`,
  planTermUnusable: ({ plan, term, received }) =>
    `プラン「${say.text(plan)}」の${say.planTerm(term)}「${say.anything(received)}」は読み取れません。値を入れ直してください。ほかのプランは計算しています。`,
  planTermOutOfRange: ({ plan, term, received, unit, min, max }) =>
    `プラン「${say.text(plan)}」の${say.planTerm(term)}「${say.amount(received, unit)}」は、使える範囲の外です。${say.amount(min, unit)}から${say.amount(max, unit)}までの値を入れてください。`,
  planTermPercent: ({ plan, term, received }) =>
    `プラン「${say.text(plan)}」の${say.planTerm(term)}に「${say.number(received)}」とあります。割合は${say.percentage(received / 100)}のように、%を付けて入れてください。`,
  planTermUnknown: ({ plan, received }) =>
    `プラン「${say.text(plan)}」の「${say.text(received)}」は、補償プランの条件にありません。つづりをご確認のうえ、直すか削除してください。`,
  planSublimitAbove: ({ plan, term, received, above, limit }) =>
    `プラン「${say.text(plan)}」の${say.planTerm(term)}（${say.amount(received, "yen")}）が、${say.planTerm(above)}（${say.amount(limit, "yen")}）を超えています。計算には使いますが、超えた部分は効きません。`,
  planNameTwice: ({ plan }) =>
    `「${say.text(plan)}」という名前のプランが二つあります。後のプランは計算していません。名前を変えてください。`,
  planNameMissing: ({ plan }) => `${say.text(plan)}番目のプランに名前がありません。名前を入れてください。`,
  planLayer: ({ plan, layer }) =>
    `プラン「${say.text(plan)}」の上積み契約の${say.number(layer)}番目が読み取れません。始まる額と限度額は0円より大きく、割合は0%より大きく100%までで入れてください。`,
  planScenarioSublimit: ({ plan, place }) =>
    `プラン「${say.text(plan)}」のシナリオ別の限度額の${say.number(place)}番目が読み取れません。シナリオ、補償の種類、0円以上の額を入れてください。`,
  plansTooMany: ({ most, received }) =>
    `プランが${say.number(received)}件あります。並べて比べられるのは${say.number(most)}件までです。後のプランは計算していません。`,
});
