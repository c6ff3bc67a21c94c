import type { ParameterTexts } from "../shape-parameters";

const frailtyNote = "ある年の発生頻度は、平均1でこの分散のガンマ分布に従う倍率だけ上下します。0で変動なしです。";
const lognormal = "平均1の対数正規分布の倍率だけ上下します。その対数の標準偏差です。";
const off = "0で変動なしです。";

/** What varies from event to event and from year to year beyond the items themselves. */
export const simulationParameters = {
  "frailty.market": { label: "発生頻度の年ごとの変動（市場全体、分散）", note: frailtyNote },
  "frailty.firm": { label: "発生頻度の年ごとの変動（この会社、分散）", note: frailtyNote },
  "shock.liability": {
    label: "残差のばらつき：賠償",
    note: `一件ごとの賠償の損害は、${lognormal}カード会社からの請求にはかけません。0でばらつきなしです。`,
  },
  "knowledge.sigma": {
    label: "知識の不確かさ（発生頻度）",
    note: `ある年の頻度は、どのお客さまでも同じに、${lognormal}委託先・クラウド障害にはかけません。${off}`,
  },
  "knowledge.severity": {
    label: "知識の不確かさ（損害額）",
    note: `ある年の金額は、どのお客さまでも同じに、${lognormal}${off}`,
  },
  "knowledge.own": {
    label: "知識の不確かさ（シナリオごとの頻度）",
    note: `期待損失の幅（P10–P90）を求めるときだけ、シナリオごとの頻度が、${lognormal}${off}`,
  },
} satisfies ParameterTexts<"frailty" | "shock" | "knowledge">;
