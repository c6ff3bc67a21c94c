import type { ScenarioWords } from "../shape-scenarios";

export const scenarios = {
  "suspected-attack": {
    name: "サイバー攻撃のおそれ",
    short: "攻撃のおそれ",
    narrative:
      "セキュリティの公的機関から、外部との不審な通信があるとの連絡を受けます。調べると、従業員が不審なメールの添付ファイルを開いていました。すぐに外部との接続を断ち、専門会社に調査を頼みます。数日間は、メールや受発注などを使わずに業務を続けます。調査の結果、情報の漏えいは確認されませんでした。",
  },
  "data-breach": {
    name: "個人情報の漏えい",
    short: "情報漏えい",
    narrative:
      "複数のお客様から、自分の情報が漏れているのではないかという電話が入ります。専門会社の調査で、標的型メールから侵入され、最大のデータベースの個人情報がすべて盗まれたことが分かります。本人への通知と見舞金、問い合わせ窓口、公表、監督官庁への報告、賠償への対応が必要になります。",
  },
  "web-defacement": {
    name: "Web改ざん",
    short: "Web改ざん",
    narrative:
      "お客様から、Webサイトを見てウイルスに感染したという連絡が入ります。調べると、直していなかった弱点からWebサイトが書き換えられていました。Webサイトを閉じ、再開まで10日ほどかかります。その間の売上を失い、電話や書面での対応に人手がかかり、感染した閲覧者の一部から賠償を請求されます。",
  },
  "denial-of-service": {
    name: "DoS攻撃",
    short: "DoS攻撃",
    narrative:
      "外部から大量の通信を送り付けられ、基幹システムやWebサイトが丸一日ほど使えなくなります。攻撃がやんだ後もしばらく支障が残り、短い攻撃が何度か繰り返されます。その間は取引の一部が止まり、システムを使わずに業務を続けるための人手がかかります。",
  },
} satisfies ScenarioWords["scenarios"];

export const gateReasons = {
  noPersonalData: "個人情報を保有していないため",
  noWebsite: "Webサイトがないため",
  noPublicSystem: "社外に公開しているサーバーもWebサイトもないため",
} satisfies ScenarioWords["gateReasons"];

/** JNSAの六つの損害の区分。 */
export const categories = {
  expense: "費用損害",
  liability: "賠償損害",
  profit: "利益損害",
  monetary: "金銭損害",
  administrative: "行政損害",
  intangible: "無形損害",
} satisfies ScenarioWords["categories"];

export const coverage = {
  liability: { mark: "①", name: "損害賠償責任" },
  response: { mark: "②", name: "事故対応費用" },
  interruption: { mark: "③", name: "利益損害・営業継続費用" },
  conditional: { mark: "△", name: "条件付" },
  none: { mark: "✕", name: "対象外" },
} satisfies ScenarioWords["coverage"];

export const impactLevels = {
  minor: "軽微",
  moderate: "中",
  major: "大",
  severe: "甚大",
} satisfies ScenarioWords["impactLevels"];

export const reportReasons = {
  sensitive: "要配慮個人情報を含む",
  financial: "財産的な被害のおそれがある",
  malicious: "不正の目的によるおそれがある",
  headCount: "報告が必要な人数を超える",
} satisfies ScenarioWords["reportReasons"];

export const controls = {
  severity: "深刻度の係数",
  investigation: "操作ログの係数（調査）",
  delay: "操作ログの係数（社内対応）",
} satisfies ScenarioWords["controls"];

export const quantities = {
  personsAffected: "漏えいする人数",
  personsSensitive: "うち要配慮の人数",
  personsFinancial: "うち金融・カードの人数",
  personsGeneral: "うち一般の人数",
  cardsHeld: "カード情報の保有（1：あり、0：なし）",
  darkwebSearched: "ダークウェブ調査（1：行う、0：行わない）",
  onlineSales: "Web経由の売上高",
  otherSales: "Web経由以外の売上高",
  businessShare: "営業時間の割合",
  pcsExamined: "調査するパソコンの台数",
  offlineStaff: "臨時要員の人数",
  mailShare: "郵送率",
  callCentre: "コールセンターの費用",
  brandAds: "謝罪・ブランド回復の広告の費用",
  breachPrevention: "再発防止の費用",
  closedDays: "Webサイトの停止日数",
  attackHours: "攻撃の時間",
  joSensitivity: "JOモデルの機微情報度",
  joIdentify: "JOモデルの本人特定容易度",
  statedLiability: "JNSA式 想定賠償額（参考上限）",
} satisfies ScenarioWords["quantities"];

export const grades = {
  A: { name: "A", description: "優れています" },
  B: { name: "B", description: "良好です" },
  C: { name: "C", description: "平均的です。改善の余地があります" },
  D: { name: "D", description: "不十分です。改善が必要です" },
  E: { name: "E", description: "対策が大きく不足しています。早急な改善が必要です" },
} satisfies ScenarioWords["grades"];
