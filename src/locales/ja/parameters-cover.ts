import type { ParameterTexts } from "../shape-parameters";

const ofGross = "営業保険料相当に占める割合です。社費率、手数料率、利潤率の合計は100%を下回る必要があります。";
const zeroOrOne = "1で使い、0で使いません。";

/** What a plan pays and what it should cost. */
export const coverParameters = {
  "cover.internalShare": {
    label: "社内対応のうち通常の賃金を超える割合",
    note: "②が支払う社内対応の人件費は、この割合までとみなします。プランの項目の、もとの値になります。",
  },
  "cover.appetite": {
    label: "お客さまに残る損害の許容額（年間売上高に対する割合）",
    note: "1年にお客さまに残る損害のTVaR（99%）が、年間売上高のこの割合までなら受け入れられるとみなします。",
  },
  "cover.interruption.share": {
    label: "③の支払限度額の、①に対する割合の目安",
    note: "③の支払限度額が①のこの割合を超えると指摘します。",
  },
  "cover.interruption.most": { label: "③の支払限度額の目安", note: "③の支払限度額がこの額を超えると指摘します。" },
  "cover.revenueMost.profit": {
    label: "利益損害を引き受ける年間売上高の目安",
    note: "これを超える会社に利益損害の補償を付けると指摘します。",
  },
  "cover.revenueMost.any": { label: "引き受ける年間売上高の目安", note: "これを超える会社では指摘します。" },
  "price.handling": { label: "損害調査費率", note: "期待支払額に対する割合です。" },
  "price.riskLoad": { label: "リスク割増（期待支払額に対する割合）", note: "期待支払額をもとにするときに使います。" },
  "price.riskLoadTvar": {
    label: "リスク割増（TVaRに対する割合）",
    note: "1年の支払額のTVaR（99%）をもとにするときに使います。",
  },
  "price.riskByTvar": { label: "リスク割増をTVaRから求める", note: zeroOrOne },
  "price.nonModelledLoad": {
    label: "対象外リスク割増",
    note: "どのシナリオにも含まれない危険の分として、純保険料相当に上乗せする割合です。",
  },
  "price.expense": { label: "社費率", note: ofGross },
  "price.commission": { label: "手数料率", note: ofGross },
  "price.profit": { label: "利潤率", note: ofGross },
} satisfies ParameterTexts<"cover" | "price">;
