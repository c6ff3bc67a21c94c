import type { GuidanceWords, MeasureWords } from "../shape";

export const measures = {
  policy: { name: "方針・体制づくり", description: "方針、責任者、リスクの評価、監査の仕組みを整える支援" },
  training: { name: "教育・メール訓練", description: "従業員への教育と不審メールの訓練、社外で働くときの規則づくり" },
  incidentResponse: { name: "事故対応の準備", description: "手順書づくりと訓練、専門事業者との事前契約の支援" },
  backup: { name: "バックアップ", description: "攻撃者に消されない保管と、目標の時間で元に戻す試験" },
  continuity: { name: "事業継続", description: "システムなしで業務を続ける計画づくりと訓練" },
  contractors: { name: "委託先の管理", description: "委託先やクラウド事業者の点検と、契約条項の見直し" },
  cloudSettings: {
    name: "クラウド設定の点検",
    description: "公開範囲や権限の誤りを見つけて直す、定期的な点検や見張り",
  },
  paymentChecks: { name: "送金の確認", description: "振込先の変更や急な送金の依頼を、別の手段で確認する手順づくり" },
  dataProtection: { name: "個人情報の保護", description: "個人情報の把握・削除・暗号化と、持ち出しの制限" },
  patching: {
    name: "更新・脆弱性の管理",
    description: "機器とソフトの一覧づくり、修正版の適用、サポート切れの入れ替え",
  },
  authentication: { name: "認証・IDの管理", description: "多要素認証の導入と、アカウントや特権IDの管理" },
  endpoint: { name: "パソコンの防御", description: "EDRなどの導入と、管理者権限やソフトの実行の制限" },
  networkDefence: { name: "ネットワークの防御", description: "出入口の通信制限、区画の分離、無線LANや接続端末の管理" },
  mailDefence: { name: "メールの防御", description: "受信メールの検査と、なりすましを防ぐ送信元の認証の設定" },
  monitoring: { name: "監視サービス", description: "不正な通信や異常な操作を見張り、対応する外部サービス" },
  operationLog: { name: "操作ログの管理", description: "操作の記録を集め、残し、漏えいの範囲を追えるようにする支援" },
  webSecurity: { name: "Webサイト・公開機器の診断", description: "脆弱性診断、WAFの導入、公開範囲とドメインの点検" },
  ddos: { name: "DDoS対策・冗長化", description: "攻撃の通信を和らげるサービスと、予備のサーバーの準備" },
  physical: { name: "入退室・施錠・設備", description: "入退室の管理、施錠、安全な廃棄、停電や災害への備え" },
} satisfies MeasureWords;

export const guidance = {
  smeGuideline: {
    title: "中小企業の情報セキュリティ対策ガイドライン",
    publisher: "独立行政法人情報処理推進機構（IPA）",
  },
  managementGuideline: {
    title: "サイバーセキュリティ経営ガイドライン Ver3.0",
    publisher: "経済産業省、独立行政法人情報処理推進機構（IPA）",
  },
  personalInformation: {
    title: "個人情報の保護に関する法律についてのガイドライン（通則編）",
    publisher: "個人情報保護委員会",
  },
  secureWebsite: {
    title: "安全なウェブサイトの作り方",
    publisher: "独立行政法人情報処理推進機構（IPA）",
  },
  onlineShop: {
    title: "ECサイト構築・運用セキュリティガイドライン",
    publisher: "独立行政法人情報処理推進機構（IPA）",
  },
  creditCard: {
    title: "クレジットカード・セキュリティガイドライン",
    publisher: "クレジット取引セキュリティ対策協議会",
  },
  insiderThreat: {
    title: "組織における内部不正防止ガイドライン",
    publisher: "独立行政法人情報処理推進機構（IPA）",
  },
  telework: {
    title: "テレワークセキュリティガイドライン",
    publisher: "総務省",
  },
  phishing: {
    title: "フィッシング対策ガイドライン",
    publisher: "フィッシング対策協議会",
  },
  vulnerabilityPartnership: {
    title: "情報セキュリティ早期警戒パートナーシップガイドライン",
    publisher: "独立行政法人情報処理推進機構（IPA）、JPCERTコーディネーションセンターほか",
  },
  attackSurface: {
    title: "ASM（Attack Surface Management）導入ガイダンス",
    publisher: "経済産業省",
  },
  logUse: {
    title: "高度サイバー攻撃への対処におけるログの活用と分析方法",
    publisher: "JPCERTコーディネーションセンター",
  },
  incidentHandling: {
    title: "インシデントハンドリングマニュアル",
    publisher: "JPCERTコーディネーションセンター",
  },
  ddosAlert: {
    title: "DDoS攻撃への対策について（注意喚起）",
    publisher: "内閣サイバーセキュリティセンター（現・国家サイバー統括室）",
  },
  continuityGuide: {
    title: "中小企業BCP策定運用指針",
    publisher: "中小企業庁",
  },
  cloudSettings: {
    title: "クラウドサービス利用・提供における適切な設定のためのガイドライン（2022年10月）",
    publisher: "総務省",
  },
  factory: {
    title: "工場システムにおけるサイバー・フィジカル・セキュリティ対策ガイドライン Ver1.1（2025年4月）",
    publisher: "経済産業省",
  },
  generativeAi: {
    title: "テキスト生成AIの導入・運用ガイドライン（2024年7月）",
    publisher: "独立行政法人情報処理推進機構（IPA）産業サイバーセキュリティセンター 中核人材育成プログラム",
  },
} satisfies GuidanceWords;
