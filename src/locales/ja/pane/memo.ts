/** The underwriting notes at the questions of the hearing sheet. */
export const memo = {
  text: "回答を確認した方法と、引受担当者の意見を、質問ごとに残します。お客さまの回答と補足は変わらず、診断をやり直しても残ります。",
  none: "{asked}問のうち、確認を記録したものはまだありません。",
  some: "{asked}問のうち、{counts}。",
  count: "{confirmation}{count}問",
  choose: "質問",
  choice: "質問を選ぶ",
  noted: "●",
  note: "メモ",
  noteOn: "{question}の引受メモ",
  unconfirmed: "（未記入）",
  hint: "このブックの「引受メモ」のシートに書きます。お客さまに渡す前に、そのシートを外してください。",
  save: "記録する",
  discard: "やめる",
  toCell: "引受メモのセルへ",
  create: "引受メモのシートを追加",
  createNote: "最初の記録のときにも追加されます。シートに直接書いたものも、この画面で読みます。",
};
