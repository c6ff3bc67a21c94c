import type { Language } from "../../language";

/** No hearing sheet in the workbook yet; and the introduction on first use. */
export const start = {
  title: "ヒアリングシートから始めます",
  text: "このブックにはヒアリングシートがありません。",
  insertTitle: "新しいヒアリングシートを追加する",
  insertText: "案内、ヒアリングシート、別紙と、選択肢（非表示）のシートを、このブックに追加します。",
  form: "シートの種類",
  forms: {
    full: { name: "全問（{count}問）", note: "どの規模の会社にも。評点の範囲がもっとも狭くなります。" },
    short: {
      name: "簡易版（{count}問）",
      note: "小規模の会社向け。たずねない{rest}問は平均とみなし、その分、評点の範囲が広がります。",
    },
  },
  insert: { ja: "日本語のシートを追加", en: "英語のシートを追加" } satisfies Readonly<Record<Language, string>>,
  openTitle: "代理店から届いたシートを開く",
  openSteps: [
    "届いたファイル（.xlsx）をExcelで開きます。",
    "「保護ビュー」と表示されたら、送り主を確認してから「編集を有効にする」を押します。",
    "そのブックで「ホーム」タブの「サイバーリスク診断」を押します。",
  ],
  introduction: {
    title: "はじめに",
    steps: [
      { title: "シートを用意する", text: "届いたヒアリングシートを開くか、新しく追加します。" },
      { title: "回答を確認する", text: "足りない回答や気になる点が重い順に並びます。選ぶとそのセルへ移ります。" },
      { title: "診断する", text: "評価と損失をシートとグラフに書きます。シートの数字はExcelの数式です。" },
    ],
    note: "ブックの内容は、このパソコンの外へ送られません。",
    next: "次へ",
    skip: "説明を省く",
    begin: "始める",
    progress: "{step} / {count}",
  },
};
