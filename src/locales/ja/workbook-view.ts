/** Words around a workbook shown without Excel. */
export const workbookView = {
  sheets: "シート見出し",
  nameBox: "セル番地または名前",
  content: "セルの内容",
  /** The grid's name, and how to leave it. */
  grid: "シート「{sheet}」",
  keys: "F2で編集、Altと下矢印で選択肢、F6でシート見出しへ移ります。",
  cell: "セル{cell}",
  openCell: "セル{cell}を編集",
  openList: "選択肢を開く",
  choices: "{cell}の選択肢",
  noChoices: "選択肢がありません",
  chart: "{kind}「{title}」",
  chartKinds: {
    bar: "棒グラフ",
    line: "折れ線グラフ",
    area: "面グラフ",
    scatter: "散布図",
    radar: "レーダーチャート",
    pie: "円グラフ",
    doughnut: "ドーナツグラフ",
    other: "グラフ",
  },
  notDrawn: "この種類のグラフはプレビューでは描けません。",
  locked: {
    title: "このセルは保護されています",
    text: "シートが保護されているため、変えられるのは入力欄だけです。Tabで次の入力欄へ移れます。",
  },
  noSuchPlace: {
    title: "見つかりません",
    text: "「{typed}」というセル番地や名前はありません。",
  },
  /** For rules that have no words of their own. */
  invalid: {
    title: "入力できない値です",
    text: "この値は、このセルの入力規則に合いません。",
    goOn: "続けますか？",
  },
  notAFormula: {
    title: "数式に誤りがあります",
    text: "数式として読めません。数式でないときは、先頭に「'」を付けてください。",
  },
  answers: { retry: "入力し直す", cancel: "キャンセル", yes: "はい", no: "いいえ", ok: "OK" },
  news: {
    sheet: "シート「{sheet}」を表示しました。",
    selected: "{area}を選択しました。",
    pasted: "{area}に貼り付けました。",
    copied: "{area}をコピーしました。",
    cleared: "{area}の内容を消しました。",
  },
};
