export const diagnose = {
  title: "診断",
  first: "診断する",
  again: "もう一度診断する",
  ready: "{customer}の回答から、評価と{count}のシナリオの損失を計算します。",
  noName: "この会社",
  missing: {
    title: "足りないもの",
    none: "診断に必要な回答はそろっています。",
    open: "未回答・わからない：{count}問（実施なしとして数えます）",
    assumed: "記入がなく、前提の値を使う項目：{count}件",
    tooFew: "回答率が足りないため、総合評価は参考値になります。",
    see: "シートで確認する",
  },
  cannot: "このままでは診断できません",
  plan: {
    title: "書き込む内容",
    create: "追加するシート",
    refill: "書き直すシート",
    untouched: "ほかのシートと、記入済みの回答・パラメータは変わりません。",
  },
  firstTime: {
    title: "はじめて診断する前に",
    text: "結果のシートを追加すると、Excelの「元に戻す」の履歴が消えます。必要なら先にブックを保存してください。",
    agree: "わかりました",
  },
};
