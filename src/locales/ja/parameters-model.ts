import { keyed, namesOf, type ParameterTexts } from "../shape-parameters";
import { viewpoints } from "./catalogue";

const levels = { "0": "水準0", "1": "水準1", "2": "水準2", "3": "水準3", "4": "水準4" };
const bounds = { atLeast: "下限", atMost: "上限" };

export const modelParameters = {
  "model.pertGamma": { label: "PERT形状", note: "大きいほど、標準の近くに集まる分布になります。" },
  "model.kL": { label: "頻度の感度", note: "対策の水準が発生頻度に効く強さです。" },
  "model.kV": { label: "深刻度の感度", note: "対策の水準が停止の日数や時間などに効く強さです。" },
  ...keyed(
    "chance",
    { low: "最小", likely: "標準", high: "最大" },
    (figure) => `${figure}に含める確率の下限`,
    "起こる確率がこの値以上のことを、その金額に含めます。",
  ),
  "size.staff": {
    label: "規模係数（従業員）の指数",
    note: "従業員100人を1とし、人数の比をこの指数で累乗します。",
  },
  "size.staff.min": { label: "規模係数（従業員）の下限" },
  "size.staff.max": { label: "規模係数（従業員）の上限" },
  "size.persons": {
    label: "規模係数（人数）の指数",
    note: "漏えいする人数1万人を1とし、人数の比をこの指数で累乗します。",
  },
  "size.persons.min": { label: "規模係数（人数）の下限" },
  "size.persons.max": { label: "規模係数（人数）の上限" },
  "size.web": {
    label: "規模係数（Web）の指数",
    note: "月間利用者数10万人を1とし、人数の比をこの指数で累乗します。",
  },
  "size.web.min": { label: "規模係数（Web）の下限" },
  "size.web.max": { label: "規模係数（Web）の上限" },
  "size.claims": {
    label: "規模係数（売上高・IT売上）の指数",
    note: "基準の売上高を1とし、売上高の比をこの指数で累乗します。取引先やIT業務の顧客からの請求にかけます。",
  },
  "size.claims.ref": { label: "規模係数（売上高・IT売上）の基準の売上高" },
  "control.neutral": { label: "平均的な対策水準", note: "この水準のとき、対策は頻度にも損害にも影響しません。" },
  "control.keyFactor": {
    label: "頻度に効く重要な質問が平均を下回るときの倍率",
    note: "重要な質問の対策が一つも行われていないとき、頻度にかける倍率です。",
  },
  "control.keyCap": { label: "頻度に効く重要な質問による倍率の上限" },
  "control.keyEffect": {
    label: "重要な質問とみなす頻度への影響度",
    note: "要の質問のうち、シナリオの頻度への影響（0から3）がこの値以上のものに倍率をかけます。",
  },
  "na.maxEffect": {
    label: "「該当なし」で下げられる割合",
    note: "会社情報で裏づけられない「該当なし」が、未回答とした場合に比べて係数を下げられる割合の上限です。",
  },
  "grade.maxAssumed": {
    label: "参考値とする会社情報の仮定の割合",
    note: "記入をお願いしている数のうち、仮定の値で補ったものがこれを超えると、損失を参考値として示します。",
  },
  "grade.minAnswered": { label: "等級に必要な回答率", note: "下回ると等級を付けず、参考値として示します。" },
  "rating.strengthFrom": {
    label: "強みとみなす対策の水準",
    note: "回答の水準（0から1）がこの値以上なら強み、未満なら弱みとして挙げます。",
  },
  ...keyed("grade.threshold", { A: "A", B: "B", C: "C", D: "D" }, (grade) => `等級${grade}の下限`),
  ...keyed(
    "impact.level",
    { moderate: "中", major: "大", severe: "甚大" },
    (level) => `影響度「${level}」の下限`,
    "標準の損害額の、年間売上高に対する割合です。",
  ),
  ...keyed("weight", namesOf(viewpoints), (name) => `総合評価の重み：${name}`),
  "log.neutral": { label: "操作ログの質問が一つも当てはまらないときの水準" },
  ...keyed(
    "log.investigation",
    levels,
    (level) => `操作ログ${level}のときの調査費用の倍率`,
    "調査するパソコンとサーバーの費用にかけます。",
  ),
  ...keyed("log.delay", levels, (level) => `操作ログ${level}のときの社内対応の倍率`, "社内対応の人件費にかけます。"),
  "backup.neutral": { label: "バックアップの質問が一つも当てはまらないときの水準" },
  ...keyed(
    "backup.factor",
    levels,
    (level) => `バックアップ${level}のときの復旧係数`,
    "ランサムウェアからの復旧の費用と、止まる日数にかけます。",
  ),
  "log.extent": {
    label: "操作ログの水準1つで変わる漏えいの確率",
    note: "水準が2から1つ下がるごとに、全件が漏えいする確率をこの割合だけ上げ、1つ上がるごとに下げます。",
  },
  "warn.largeLoss": {
    label: "確認を促す損害額の割合",
    note: "標準の損害額が年間売上高のこの割合を超えるとき、単位の誤りがないかの確認を促します。",
  },
  "warn.dominant": {
    label: "一つのシナリオが占める割合を指摘するしきい値",
    note: "一つのシナリオが年間の期待損失のこの割合以上を占めるとき、主な要因とともに示します。",
  },
  "warn.events": {
    label: "確認を促す年間の事故の回数",
    note: "発生頻度の合計がこの回数を超えるとき、発生頻度のパラメータの確認を促します。",
  },
  "warn.allBest": {
    label: "確認を促す最良の回答の数",
    note: "この数以上の質問に答え、すべてがもっとも良い選択肢のとき、内容の確認を促します。",
  },
  ...keyed(
    "plausible.revenuePerStaff",
    bounds,
    (name) => `従業員1人当たりの年間売上高の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
  ...keyed(
    "plausible.pcsPerStaff",
    bounds,
    (name) => `従業員1人当たりのパソコンの台数の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
  ...keyed(
    "plausible.serversPerStaff",
    bounds,
    (name) => `従業員1人当たりのサーバーの台数の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
  ...keyed(
    "plausible.webShare",
    bounds,
    (name) => `年間売上高に占めるWeb売上の割合の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
  ...keyed(
    "plausible.personsPerStaff",
    bounds,
    (name) => `従業員1人当たりの個人情報の人数の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
  ...keyed(
    "plausible.cardsPerPerson",
    bounds,
    (name) => `個人情報1人当たりのカード情報の件数の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
  ...keyed(
    "plausible.companiesPerStaff",
    bounds,
    (name) => `従業員1人当たりの委託元・取引先の数の目安（${name}）`,
    "注意を促すだけで、計算には使いません。",
  ),
} satisfies ParameterTexts<
  | "model"
  | "chance"
  | "size"
  | "control"
  | "na"
  | "grade"
  | "rating"
  | "impact"
  | "weight"
  | "log"
  | "backup"
  | "warn"
  | "plausible"
>;
