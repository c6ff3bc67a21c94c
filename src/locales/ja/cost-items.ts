import type { CostItemTexts, ScenarioWords } from "../shape-scenarios";

const initial = { name: "初動対応", explains: "専門会社が最初に状況を確かめ、証拠を保全する費用" };
const pcs = { name: "パソコンの調査", explains: "感染が疑われるパソコンを専門会社が詳しく調べる費用" };
const servers = { name: "サーバーの調査", explains: "侵入の経路と被害の範囲を知るため、サーバーを調べる費用" };
const legal = { name: "法律相談", explains: "報告や通知、責任について弁護士に相談する費用" };
const consulting = { name: "コンサルティング", explains: "事故対応の進め方について専門家の助言を受ける費用" };
const internal = { name: "社内対応", explains: "事故の対応に当たる従業員の人件費" };
const prevention = { name: "再発防止", explains: "同じ事故を防ぐための機器、設定、教育などの費用" };
const idle = { name: "手待ちの人件費", explains: "システムが使えず、仕事ができない従業員の人件費" };

const suspectedAttack = {
  "s1.initial": initial,
  "s1.pcs": pcs,
  "s1.servers": servers,
  "s1.legal": legal,
  "s1.consulting": consulting,
  "s1.internal": internal,
  "s1.idle": idle,
  "s1.profit": { name: "失われた粗利益", explains: "外部との接続を断つ間に失い、後で取り戻せない売上の粗利益" },
  "s1.offline": { name: "臨時要員", explains: "メールや受発注を使わずに業務を続けるための人件費" },
  "s1.prevention": prevention,
} satisfies CostItemTexts<"s1">;

const dataBreach = {
  "s2.initial": initial,
  "s2.pcs": pcs,
  "s2.servers": servers,
  "s2.legal": legal,
  "s2.consulting": consulting,
  "s2.notices": { name: "本人への通知", explains: "漏えいを知らせる手紙の印刷と郵送の費用" },
  "s2.gift": { name: "見舞金", explains: "漏えいした方へのおわびの金券など" },
  "s2.dispatch": { name: "見舞金の発送", explains: "見舞金の封入と送付の費用" },
  "s2.callCentre": { name: "コールセンター", explains: "問い合わせ窓口を設け、電話に応える費用" },
  "s2.brandAds": { name: "謝罪・ブランド回復の広告", explains: "おわびの広告と、信頼を取り戻すための広報の費用" },
  "s2.darkweb": { name: "ダークウェブ調査", explains: "盗まれた情報が出回っていないかを調べる費用" },
  "s2.restore": { name: "システムの復旧", explains: "侵入されたシステムを安全な状態に戻す費用" },
  "s2.monitor": { name: "カードの監視", explains: "漏えいしたカードの不正利用を見張る費用" },
  "s2.internal": internal,
  "s2.prevention": prevention,
  "s2.damagesGeneral": { name: "損害賠償（一般）", explains: "氏名や住所などが漏えいした方への賠償金" },
  "s2.damagesFinancial": {
    name: "損害賠償（金融・カード）",
    explains: "口座やカードなどの情報が漏えいした方への賠償金",
  },
  "s2.damagesSensitive": { name: "損害賠償（要配慮）", explains: "病歴などの情報が漏えいした方への賠償金" },
  "s2.defence": { name: "争訟費用", explains: "賠償の請求に応じ、裁判などで争う費用" },
  "s2.entrustors": { name: "委託元からの求償", explains: "個人情報を預けていた会社から請求される費用" },
  "s2.cardReissue": { name: "カードの再発行", explains: "漏えいしたカードを作り直す費用としてカード会社が請求する額" },
  "s2.fraud": { name: "カードの不正利用", explains: "漏えいしたカードが不正に使われた額としてカード会社が請求する額" },
  "s2.churn": { name: "顧客の離反（参考）", explains: "解約などで失う粗利益。合計には加えません" },
  "s2.fine": { name: "罰金（最大）", explains: "法人に科される罰金の上限。合計には加えません" },
} satisfies CostItemTexts<"s2">;

const webDefacement = {
  "s3.initial": initial,
  "s3.servers": servers,
  "s3.rebuild": { name: "Webサイトの再構築", explains: "改ざんされたWebサイトを作り直し、安全にする費用" },
  "s3.profit": { name: "失われた粗利益", explains: "閉じている間と再開の後に失うWeb経由の売上の粗利益" },
  "s3.offline": { name: "臨時要員", explains: "電話や書面でお客様に対応するための人件費" },
  "s3.visitors": { name: "閲覧者への賠償", explains: "ウイルスに感染した閲覧者のソフトの再購入費などの賠償" },
  "s3.notice": { name: "告知・広告", explains: "改ざんのお知らせと、再開を伝える広告の費用" },
  "s3.internal": internal,
  "s3.prevention": prevention,
} satisfies CostItemTexts<"s3">;

const denialOfService = {
  "s4.profitOnline": { name: "失われた粗利益（Web、攻撃中）", explains: "攻撃の間に失うWeb経由の売上の粗利益" },
  "s4.profitOther": { name: "失われた粗利益（Web以外、攻撃中）", explains: "攻撃の間に止まる、そのほかの売上の粗利益" },
  "s4.aftermathOnline": { name: "失われた粗利益（Web、余波）", explains: "攻撃の後の支障で失うWeb経由の売上の粗利益" },
  "s4.aftermathOther": {
    name: "失われた粗利益（Web以外、余波）",
    explains: "攻撃の後の支障で止まる、そのほかの売上の粗利益",
  },
  "s4.repeatsOnline": {
    name: "失われた粗利益（Web、再攻撃）",
    explains: "短い攻撃の繰り返しで失うWeb経由の売上の粗利益",
  },
  "s4.repeatsOther": {
    name: "失われた粗利益（Web以外、再攻撃）",
    explains: "短い攻撃の繰り返しで止まる、そのほかの売上の粗利益",
  },
  "s4.offline": { name: "臨時要員", explains: "システムを使わずに業務を続けるための人件費" },
  "s4.idle": idle,
  "s4.emergency": { name: "緊急のCDN・回線", explains: "攻撃の通信をさばくサービスや回線を急いで用意する費用" },
  "s4.investigate": { name: "攻撃の調査", explains: "攻撃の原因と影響を調べる費用" },
  "s4.internal": internal,
  "s4.prevention": prevention,
  "s4.penalties": { name: "契約上の違約金", explains: "サービスの停止により、契約に基づいて取引先に払う額" },
} satisfies CostItemTexts<"s4">;

export const costItems = {
  ...suspectedAttack,
  ...dataBreach,
  ...webDefacement,
  ...denialOfService,
} satisfies ScenarioWords["costItems"];
