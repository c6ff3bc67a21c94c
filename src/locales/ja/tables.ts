import { tableTexts, type TableWords } from "../shape-profile";
import { terms } from "./terms";

const perEvent = "1事故あたりの額を円単位でご記入ください。付けない場合は0です。";

/** The columns of the tables of providers and incidents, and the terms of a policy. */
export const tables: TableWords = {
  provider: {
    name: { label: "事業者・サービスの名称", hint: "一覧から選ぶか、名称をそのままご記入ください。" },
    kind: { label: "種類", hint: "一覧からお選びください。" },
    business: { label: "止まると困る業務", hint: "その事業者が止まると続けられない業務をご記入ください。" },
  },
  incident: {
    year: { label: "発生年", hint: "起きた年を西暦4桁でご記入ください。例：2024" },
    scenario: { label: "事故の種類", hint: "いちばん近いものを一覧からお選びください。" },
    loss: { label: "損害額（円）", hint: "費用、賠償、失った利益の合計を円単位でご記入ください。" },
    experts: { label: "外部の専門会社に依頼", hint: "調査会社や弁護士などに依頼していれば「はい」です。" },
    persons: {
      label: "漏えいした人数",
      hint: "漏えいした、またはそのおそれがあった人数です。なければ0とご記入ください。",
    },
    daysStopped: {
      label: "止まった日数",
      hint: "業務やサイトが止まった日数です。止まらなければ0とご記入ください。",
    },
    insured: { label: "保険金の受取", hint: "保険金を受け取っていれば「はい」です。" },
    fix: { label: "再発防止策", hint: "事故の後に行った対策をご記入ください。" },
    fixConfirmed: {
      label: "対策の完了確認",
      hint: "対策が終わり、社内か外部で確認していれば「はい」です。",
    },
  },
  policy: {
    insurer: { label: "保険会社", hint: "サイバー保険に入っていなければ「なし」とご記入ください。" },
    from: { label: "保険期間の始期", hint: "2026/4/1のように、日付でご記入ください。" },
    to: { label: "保険期間の終期（満期日）", hint: "2027/4/1のように、日付でご記入ください。" },
    liability: { label: `①損害賠償責任の${terms.limit}`, hint: perEvent },
    response: { label: `②事故対応費用の${terms.limit}`, hint: perEvent },
    interruption: { label: `③利益損害・営業継続費用の${terms.limit}`, hint: perEvent },
    sublimits: {
      label: terms.sublimit,
      hint: "項目ごとに別の限度額がある場合に、項目と額をご記入ください。",
    },
    deductible: { label: terms.deductible, hint: "1事故あたりの額を円単位でご記入ください。なければ0です。" },
    payRatio: {
      label: terms.payRatio,
      hint: "損害額に対して支払われる割合を%でご記入ください。縮小がなければ100%です。",
    },
    waitingHours: { label: terms.waitingHours, hint: "止まってから補償が始まるまでの時間です。" },
    optionItServices: { label: "IT業務の補償", hint: "社外に提供するITサービスに起因する事故の補償です。" },
    optionDependency: {
      label: "委託先・クラウド障害の補償",
      hint: "委託先やクラウドが止まったときの補償です。",
    },
    optionInterruption: {
      label: "③利益損害・営業継続費用の補償",
      hint: "業務が止まった間の利益と、続けるための費用の補償です。",
    },
    premium: { label: "年間保険料", hint: "1年分の保険料を円単位でご記入ください。" },
    refused: {
      label: "引受を断られた、または条件を付けられたこと",
      hint: "ほかの保険会社を含めて、過去にあれば「はい」です。",
    },
    note: { label: "補足", hint: "特約や保険期間の内容など、欄にないことをご記入ください。" },
  },
};

export const cells = tableTexts(tables, {
  provider: (number, column) => `事業者${number}の${column}`,
  incident: (number, column) => `事故${number}の${column}`,
  policy: (term) => `${terms.coverInForce}の${term}`,
  plan: (term) => `希望する契約の${term}`,
});
