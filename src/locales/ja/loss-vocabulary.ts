import type { ScenarioWords, SharedQuantityWords } from "../shape-scenarios";

export const gateReasons = {
  noPersonalData: "個人情報を保有していないため",
  noWebsite: "Webサイトがないため",
  noPublicSystem: "社外に公開しているサーバーもWebサイトもないため",
  switchedOff: "設定で除外しているため",
  noSystems: "パソコンもサーバーもないため",
  noProviders: "委託先・クラウドの事業者の記入がないため",
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
  recovery: "復旧係数",
} satisfies ScenarioWords["controls"];

export const quantities = {
  personsAffected: "漏えいする人数",
  personsSensitive: "うち要配慮の人数",
  cardsAffected: "漏えいするカードの枚数",
  personsFinancial: "うち金融・カードの人数",
  personsGeneral: "うち一般の人数",
  onlineSales: "Web経由の売上高",
  otherSales: "Web経由以外の売上高",
  businessShare: "営業時間の割合",
  staffSize: "規模係数（従業員）",
  personsSize: "規模係数（人数）",
  webSize: "規模係数（Web）",
  salesSize: "規模係数（売上高）",
  itSalesSize: "規模係数（IT売上）",
  webExposure: "露出度（Web）",
  cardExposure: "露出度（カード）",
  salesExposure: "露出度（Web売上高）",
  pcsExamined: "調査するパソコンの台数",
  mailShare: "郵送率",
  closedDays: "Webサイトの停止日数",
  attackHours: "攻撃の時間",
  joSensitivity: "JOモデルの機微情報度",
  joIdentify: "JOモデルの本人特定容易度",
  statedLiability: "JNSA式 想定賠償額（参考上限）",
} satisfies SharedQuantityWords;

/** 起こるか起こらないか、全件か一部か。 */
export const chanceWords = {
  happens: "{label}（確率{chance}、{counted}）",
  share: "{label}{likely}（全件の確率{chance}、でなければ{otherwise}）",
  counted: "標準に含む",
  notCounted: "標準に含まない",
} satisfies ScenarioWords["chanceWords"];

export const grades = {
  A: { name: "A", description: "優れています" },
  B: { name: "B", description: "良好です" },
  C: { name: "C", description: "平均的です。改善の余地があります" },
  D: { name: "D", description: "不十分です。改善が必要です" },
  E: { name: "E", description: "対策が大きく不足しています。早急な改善が必要です" },
} satisfies ScenarioWords["grades"];
