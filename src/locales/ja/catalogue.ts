import type { DepartmentWords, LogAxisWords, LogLevelWords, NotApplicableWords, ViewpointWords } from "../shape";

export const viewpoints = {
  governance: {
    name: "セキュリティ全般",
    short: "全般",
    description: "方針、体制、教育、委託先、事故への備え、監査など、人と組織の取り組み",
  },
  network: {
    name: "ネットワーク・セキュリティ",
    short: "ネットワーク",
    description: "出入口の通信の制限、社外からの接続、メール、通信の監視と記録",
  },
  client: {
    name: "クライアント・セキュリティ",
    short: "クライアント",
    description: "パソコンやスマートフォンのウイルス対策、更新、データの持ち出しの制限",
  },
  server: {
    name: "サーバー・セキュリティ",
    short: "サーバー",
    description: "サーバーやWebサイトの更新、権限、個人情報の保護、バックアップ、操作の記録",
  },
  facility: {
    name: "セキュアな環境・施設・オフィス",
    short: "環境・施設",
    description: "入退室、施錠、廃棄、停電や災害への備え、社外での作業",
  },
} satisfies ViewpointWords;

export const notApplicable = {
  noRemoteAccess: "該当なし（社外からの接続なし）",
  noPublicSystem: "該当なし（公開システムなし）",
  noWebsite: "該当なし（Webサイトなし）",
  noDomain: "該当なし（自社のドメインなし）",
  noDatabase: "該当なし（個人情報のデータベースなし）",
  noCards: "該当なし（カードの取り扱いなし）",
  noServers: "該当なし（自社サーバーなし）",
  noWireless: "該当なし（無線LANなし）",
  noContractors: "該当なし（委託・クラウド利用なし）",
  noDevelopment: "該当なし（開発・改修なし）",
  noPortableDevices: "該当なし（持ち出す端末なし）",
  noOffsiteWork: "該当なし（社外での作業なし）",
  noDirectory: "該当なし（IDの一元管理なし）",
  noOt: "該当なし（工場設備・医療機器などなし）",
  stated: "該当なし（理由を備考欄に記入）",
} satisfies NotApplicableWords;

export const unknown = "わからない";

export const logAxes = {
  collect: { name: "収集", description: "誰が・いつ・何をしたかを記録している範囲" },
  retain: { name: "保存", description: "記録を安全な場所に残している期間" },
  monitor: { name: "監視", description: "記録や通信の異常に気づく仕組み" },
  analyse: { name: "分析", description: "記録から漏えいの範囲を突き止める備え" },
} satisfies LogAxisWords;

export const logLevels = [
  { name: "レベル0", description: "記録がない" },
  { name: "レベル1", description: "限られた記録があるだけで、調査には足りない" },
  { name: "レベル2", description: "主な記録が数か月分あり、人手で調べられる" },
  { name: "レベル3", description: "個人情報の全操作を残し、異常を自動で検知する" },
  { name: "レベル4", description: "1年以上残して常に監視し、範囲の追跡も訓練済み" },
] satisfies LogLevelWords;

export const departments = {
  generalAffairs: "総務・人事・法務",
  informationSystems: "情報システム",
  web: "Web担当",
  finance: "経理・財務",
  business: "事業部門",
} satisfies DepartmentWords;
