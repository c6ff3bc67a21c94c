import type { DiscountIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

const terms = { most: "割引の合計の上限", earnsFrom: "割引に数える確認の程度" };

export const discountMessages: MessagesOf<DiscountIssue> = (say) => ({
  discountRuleMissing: () =>
    "セキュリティ対策割引の表に、届け出た規定の番号がありません。番号のない表は使いません。番号を入れてください。",
  discountTerm: ({ term, received }) =>
    `セキュリティ対策割引の表の「${say.word(terms, term)}」が「${say.anything(received)}」になっています。合計の上限は0から1までの数、確認の程度はselfReported、documented、interviewedのどれかを入れてください。表は使っていません。`,
  discountCondition: ({ row }) =>
    `セキュリティ対策割引の表の${say.number(row)}行目は、何に対する割引かを読み取れません。等級、質問と対策の水準、引受の前提条件、操作ログの水準、無事故の年数のどれか一つを指定してください。表は使っていません。`,
  discountShare: ({ row, received }) =>
    `セキュリティ対策割引の表の${say.number(row)}行目の割引「${say.anything(received)}」は、使える値ではありません。10%なら0.1のように、0から1までの数を入れてください。割増は使えません。表は使っていません。`,
  discountCountedTwice: ({ row, other, question }) =>
    `セキュリティ対策割引の表の${say.number(row)}行目と${say.number(other)}行目が、同じ${question === null ? "事故歴" : `回答（${say.question(question)}）`}を数えています。一つの回答で二度割り引くことはできません。どちらかの行を削除してください。表は使っていません。`,
});
