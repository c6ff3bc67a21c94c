import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { industries } from "./industries";
import { kindNames } from "./kinds";

const joNote = "参考上限を求めるための値です。損害の合計には加えません。";
const missing = "未記入のときに使います。";
const industryNames = namesOf(industries);

export const referenceParameters = {
  "law.asOf": { label: "法令基準日", note: "この日に施行されている法令によります。" },
  "law.fineMax": { label: "法人の罰金の上限", note: "最大として示します。損害の合計には加えません。" },
  "law.reportPersons": { label: "報告が必要になる人数", note: "この人数を超える漏えいは報告の対象です。" },
  "law.reportInitialFrom": { label: "速報の期限（早いほう）" },
  "law.reportInitialTo": { label: "速報の期限（遅いほう）" },
  "law.reportFinal": { label: "確報の期限" },
  "law.reportFinalMalicious": { label: "確報の期限（不正の目的によるおそれ）" },
  "jo.base": { label: "JOモデルの基礎情報価値", note: joNote },
  ...keyed("jo.mental", kindNames, (kind) => `JOモデルの精神的苦痛レベル：${kind}`, joNote),
  ...keyed("jo.economic", kindNames, (kind) => `JOモデルの経済的損失レベル：${kind}`, joNote),
  ...keyed(
    "jo.identify",
    { full: "氏名と住所", partial: "氏名、または住所と連絡先", other: "そのほか" },
    (held) => `JOモデルの本人特定容易度：${held}`,
    joNote,
  ),
  ...keyed("jo.social", industryNames, (name) => `JOモデルの社会的責任度：${name}`, joNote),
  "jo.response": { label: "JOモデルの事後対応評価", note: "適切または不明なら1、不適切なら2です。" },
} satisfies ParameterTexts<"law" | "jo">;

export const assumedParameters = {
  "assume.spread": {
    label: "仮定した規模の幅の倍率",
    note: "未回答と仮定した規模しだいの幅を求めるとき、仮定した規模をこの倍率で割り、掛けます。",
  },
  "assume.staff": { label: "従業員数の仮定", note: missing },
  ...keyed(
    "assume.revenuePerStaff",
    industryNames,
    (name) => `従業員1人あたりの年間売上高の仮定：${name}`,
    "年間売上高か従業員数が未記入のとき、もう一方から求めます。",
  ),
  ...keyed("assume.pcsPerStaff", industryNames, (name) => `従業員1人あたりのパソコンの台数の仮定：${name}`, missing),
  "assume.staffPerServer": { label: "サーバー1台あたりの従業員数の仮定", note: missing },
  "assume.publicServers": { label: "公開サーバーの台数の仮定", note: missing },
  "assume.hasWebsite": { label: "Webサイトの有無の仮定", note: missing },
  "assume.webSales": { label: "Webサイト経由の年間売上高の仮定", note: missing },
  "assume.usersPerStaff": { label: "従業員1人あたりの月間利用者数の仮定", note: missing },
  ...keyed(
    "assume.personsPerStaff",
    industryNames,
    (name) => `従業員1人あたりの個人情報の人数の仮定：${name}`,
    "未記入のときに使います。従業員数を下回ることはありません。",
  ),
  "assume.itServices": { label: "ITサービスの提供の仮定", note: missing },
  "assume.providers": { label: "止まると業務が止まる事業者の数の仮定", note: missing },
  "assume.entrustors": { label: "委託元の数の仮定", note: missing },
  "assume.slaPartners": { label: "違約金を定めた取引先の数の仮定", note: missing },
  "assume.basicKinds": {
    label: "氏名・住所・連絡先の保有の仮定",
    note: missing,
  },
  "assume.otherKinds": { label: "そのほかの種類の保有の仮定", note: missing },
} satisfies ParameterTexts<"assume">;
