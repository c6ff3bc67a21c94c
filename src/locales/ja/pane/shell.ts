/** What surrounds every view. */
export const shell = {
  tabs: {
    hearing: "シート",
    diagnose: "診断",
    rating: "評価",
    losses: "損失",
    improvement: "改善",
    cover: "補償",
    distribution: "分布",
    parameters: "パラメータ",
  },
  views: "画面",
  settings: "設定",
  /** Between a name and what is said of it. */
  colon: "：",
  reading: "ブックを読んでいます",
  retry: "もう一度試す",
  close: "閉じる",
  notAQuotation: "技術的な目安・見積りではありません",
  failed: "うまくいきませんでした",
  reload: "この画面を読み直す",
  crashed: "この画面を表示できません",
  crashedText: "ほかの画面は使えます。続くときは「設定」の「詳細をコピー」の内容を担当部署にお知らせください。",
  stale: {
    title: "入力が変わりました",
    text: "表示している結果は、変わる前の入力によるものです。",
    wrong: "使えない値のパラメータがあります。表示している結果は、最後に計算できたときのものです。",
    unreadable: "シートを読み取れません。表示している結果は、最後に計算できたものです。",
    live: "この画面は今の入力による結果です。シートの確認事項と記録は、前回の診断のままです。",
    renew: "結果を更新",
  },
  overwritten: { title: "結果のシートが書き換えられています", renew: "診断をやり直す" },
  none: {
    title: "まだ診断していません",
    text: "診断すると、ここに結果が出ます。",
    go: "診断へ進む",
  },
};
