/** The letter that asks the customer. */
export const query = {
  title: "照会状",
  text: "未記入、あいまい、食い違いのある項目を、お客さまや代理店に送る文面にまとめます。金額、等級、引受の条件は含みません。",
  counts: "未記入{missing}件、確認したい項目{unclear}件、食い違い{contradiction}件",
  nothing: "照会する項目はありません。",
  by: "回答の期限",
  noDay: "日付を入れてください。",
  language: "文面の言語",
  copy: "照会状をコピー",
  write: "シートに書く",
  letter: "照会状の文面",
};
