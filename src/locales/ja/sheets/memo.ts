import type { Confirmation } from "../../../engine";

/** 引受メモ */
export const memo = {
  title: "引受メモ",
  subtitle: "引受担当者の確認と意見です。お客さまの回答と補足はヒアリングシートのまま写し、変更しません。社内用です。",
  head: ["番号", "質問", "お客さまの回答", "お客さまの補足"],
  columns: {
    confirmation: {
      label: "確認状況",
      hint: "自己申告：お客さまの記入だけ。資料確認済：規程や画面などの資料で確認。ヒアリング済：面談や電話で確認。",
    },
    comment: { label: "コメント", hint: "確認した資料、聞き取った内容、意見を書きます。お客さまには見えません。" },
  },
  confirmations: {
    selfReported: "自己申告",
    documented: "資料確認済",
    interviewed: "ヒアリング済",
  } satisfies Readonly<Record<Confirmation, string>>,
  counted: "確認状況ごとの質問の数",
  count: "全{count}問",
  blank: "未記入",
};
