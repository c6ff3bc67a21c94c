import type { ProfileWords } from "../shape-profile";
import { industries } from "./industries";
import { tables } from "./tables";
import { variables } from "./variables";

export const profile = {
  sections: {
    customer: { name: "お客さま", description: "お客さまと、このシートをご記入いただく方について" },
    scale: { name: "会社の概要", description: "業種と規模。頻度と損害の大きさの基礎になります" },
    systems: { name: "情報システム", description: "パソコン・サーバーの台数と、システムの使い方" },
    web: { name: "Webサイト", description: "Webサイトの有無と、Webサイトを通じた売上" },
    personalData: { name: "個人情報", description: "お預かりの個人情報の人数と種類。従業員の情報も含みます" },
    dependence: { name: "業務への影響", description: "システムやWebサイトが止まったときの業務への影響" },
    providers: { name: "委託先・クラウド", description: "止まると業務が止まる外部の事業者" },
    incidents: { name: "事故歴", description: "過去5年に起きたサイバー事故" },
    insurance: { name: "サイバー保険", description: "ご加入中の契約と、ご希望の契約" },
  },
  variables,
  industries,
  awardClasses: {
    general: { name: "一般", description: "氏名、住所、連絡先、ログイン情報など" },
    financial: { name: "金融・カード", description: "カード番号、口座番号、マイナンバー、収入・資産など" },
    sensitive: { name: "要配慮", description: "健康診断の結果、病歴、犯罪歴など" },
  },
  origins: {
    typed: { name: "入力", description: "ヒアリングシートに入力された値" },
    understood: { name: "読替", description: "文字で入力された内容を数値に読み替えた値" },
    assumed: { name: "仮定", description: "未記入または使えない値の代わりに、パラメータから置いた値" },
  },
  amountUnits: { yen: "円", thousandYen: "千円", millionYen: "百万円", hundredMillionYen: "億円" },
  standIn: "{value}（引受側の仮定）",
  standInOver: "{value}（引受側の仮定。ご記入は「{received}」）",
  yes: "はい",
  no: "いいえ",
  tables,
  providerKinds: {
    cloud: "クラウド",
    hosting: "レンタルサーバー・ネットショップ",
    cdn: "CDN",
    isp: "インターネット回線",
    saas: "業務アプリ（SaaS）",
    outsourcer: "業務の委託先",
  },
  otherIncident: "そのほかの事故",
} satisfies ProfileWords;
