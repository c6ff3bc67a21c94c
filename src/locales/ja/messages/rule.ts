import type { RuleIssue } from "../../../engine";
import type { MessagesOf } from "../../shape-messages";

export const ruleMessages: MessagesOf<RuleIssue> = (say) => ({
  ruleUnusable: ({ rule, received }) =>
    `引受ルール${say.rule(rule)}の「${say.anything(received)}」は使えません。初期値で判定しています。一覧から選ぶか、範囲の中の値を入れてください。`,
  rulesMissing: ({ rules }) =>
    `引受ルールのうち${say.number(rules.length)}件がありません。その分は初期値を使います（${say.list(rules)}）。`,
  ruleUnknown: ({ received }) =>
    `「${say.text(received)}」は引受ルールにありません。つづりをご確認のうえ、直すか削除してください。`,
});
