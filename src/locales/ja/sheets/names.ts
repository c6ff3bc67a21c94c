export const names = {
  guide: "ご案内",
  hearing: "ヒアリングシート",
  annex: "ヒアリング別紙",
  lists: "選択肢",
  calc: "計算",
  parameters: "パラメータ",
  rating: "診断結果",
  losses: "損失内訳",
  distribution: "損失分布",
  memo: "引受メモ",
  record: "記録",
  setComparison: "パラメータ比較",
};
