import type { PreconditionWords } from "../shape-preconditions";

export const preconditions: PreconditionWords = {
  title: "引受の前提条件",
  text: "各社が公表している最低限の対策に照らしたものです（前提）。引受の可否を決めるものではありません。",
  head: ["前提条件", "判定", "内容", "期限"],
  yen: { divisor: 10_000, shown: "{amount}万円" },
  days: "{days}日以内に対応",
  states: {
    pass: "通過",
    condition: "条件確認",
    refer: "照会",
    open: "未回答（照会）",
    notApplicable: "該当なし",
    off: "使わない",
  },
  gates: {
    remoteMfa: { name: "リモート接続の多要素認証", asks: "社外から社内への接続すべてに多要素認証があること" },
    mailMfa: { name: "メール・クラウドの多要素認証", asks: "メールとクラウドの利用に多要素認証があること" },
    privilegedMfa: { name: "特権IDの多要素認証", asks: "サーバーの管理者権限に多要素認証があること" },
    backup: {
      name: "バックアップの範囲と隔離",
      asks: "主要な業務システムのバックアップがあり、ネットワークから隔離されていること",
    },
    restoreTest: { name: "復元の試験", asks: "バックアップから復元できることを試していること" },
    edr: { name: "EDRの導入", asks: "端末とサーバーの大部分にマルウェア対策とEDRがあること" },
    patches: { name: "重大な脆弱性の修正", asks: "VPN機器・サーバーの更新が行われ、サポート切れの機器がないこと" },
    cards: { name: "カード情報の保護", asks: "カード情報を持たない、または基準に従って守っていること" },
    operationalTechnology: { name: "OTの分離", asks: "工場・医療機器などの網が社内の網から分けられていること" },
    history: { name: "事故歴", asks: "{loss}以上の事故に、確認された再発防止策があること" },
    answered: { name: "回答の充足", asks: "回答率が{share}以上で、重要な質問に未回答がないこと" },
  },
};
