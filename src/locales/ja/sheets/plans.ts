/** 補償プラン */
export const plans = {
  /** Number format. */
  form: '"様式 "0',
  title: "補償プラン",
  subtitle:
    "比べる補償プランを横に並べます。黄色の欄を書き換えると、補償比較の数字が変わります。金額は円、割合は%で入れます。限度額の空欄は「限度なし」で、0円とは違います。始めから入っている三つは架空の例で、貴社の商品ではありません。社内用です。",
  assumed:
    "「現在の契約」はヒアリングシートに書かれた契約です。青い欄は書かれていない条件で、「支払わない」か市場で通常の条件を仮に入れています。契約書で確認してください。",
  inForce: "現在の契約",
  head: {
    term: "条件",
    unit: "単位",
    plan: "プラン",
    range: "入れられる値",
    blank: "空欄のとき",
    meaning: "意味",
    id: "記号",
  },
  planName: {
    label: "プランの名前",
    range: "文字",
    hint: "プランを見分ける名前です。同じ名前は使えません。名前のない列は比べません。",
  },
  groups: {
    scenarioSublimits: "シナリオ別の限度額（支払限度額の内枠）",
    layers: "上積み契約（この契約の支払を超える部分を支払う契約）",
  },
  range: "{min}～{max}",
  ranges: {
    flag: "「はい」か「いいえ」",
    choice: "一覧から選ぶ",
    date: "日付",
    text: "文字",
  },
  blanks: {
    limit: "空欄は限度なし",
    amount: "空欄は0",
    share: "空欄にできません",
    flag: "空欄は「いいえ」",
    choice: "空欄にできません",
    date: "空欄は定めなし",
    text: "空欄は定めなし",
    scenarioSublimit: "空欄は別枠の限度なし",
    layer: "空欄は上積みなし",
  },
  ofPlans: "{noLimit}：",
  separator: "・",
  sublimit: {
    name: "{scenario}：{line}",
    meaning: "「{scenario}」の事故1件につき、{line}として支払う最も大きい額です。",
  },
  layer: {
    attachment: {
      name: "上積み{layer}：始まる額",
      meaning:
        "1事故の損害が、この額を超えた部分から支払います。支払の条件を当てはめたあと、限度額の前の額で測ります。",
    },
    limit: { name: "上積み{layer}：限度額", meaning: "始まる額を超えた部分のうち、支払の対象とする最も大きい額です。" },
    share: { name: "上積み{layer}：割合", meaning: "その部分のうち、上積み契約が支払う割合です。" },
  },
  choices: "選べる値（上の表の一覧）",
};
