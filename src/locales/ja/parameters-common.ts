import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { industries } from "./industries";
import { atStaff } from "./scenarios/common";

export const commonParameters = {
  "forensic.initial": {
    label: "初動対応の費用",
    note: "専門会社による、最初の状況確認と証拠の保全です。規模係数（従業員）が1のときの値です。Web改ざんでは規模係数（Web）によります。",
  },
  "forensic.pcUnit": { label: "パソコン1台の調査単価" },
  "forensic.serverUnit": { label: "サーバー1台の調査単価" },
  "forensic.pcShare": { label: "調査端末率", note: "パソコンのうち、詳しく調べる台数の割合です。" },
  "forensic.pcCap": { label: "調査するパソコンの上限" },
  "forensic.pcMinimum": { label: "調査するパソコンの下限" },
  "staff.hourly": { label: "従業員の人件費", note: "給与に社会保険料などを加えた、1時間あたりの会社の負担です。" },
  "hours.perMonth": { label: "1人月の時間数" },
  "hours.businessFactor": { label: "営業時間係数", note: "1日24時間のうち営業している割合です。" },
  "offline.share": {
    label: "臨時要員の割合",
    note: "システムを使わずに業務を続けるための人数の、従業員数に対する割合です。",
  },
  "dependence.work": {
    label: "止まり、かつ売上を生まない業務時間の割合",
    note: "全業務時間に占める割合です。売上の減少とは重ねません。",
  },
  "sales.recoverable": { label: "後で取り戻せる売上の割合", note: "電話や再注文などで補える割合です。" },
  "sales.recoverableOnline": { label: "後で取り戻せるWeb売上の割合" },
  ...keyed("margin.gross", namesOf(industries), (name) => `粗利率：${name}`, "粗利率が未記入のときに使います。"),
  "own.spread": {
    label: "お客さまの見積りの幅",
    note: "お客さまが日数や時間を記入したとき、最小・標準・最大をその何倍とみるかです。",
  },
  legal: { label: "法律相談の費用", note: atStaff },
  consulting: { label: "コンサルティングの費用", note: atStaff },
} satisfies ParameterTexts<
  "forensic" | "staff" | "hours" | "offline" | "dependence" | "sales" | "margin" | "own" | "legal" | "consulting"
>;
