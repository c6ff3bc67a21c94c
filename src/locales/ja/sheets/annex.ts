export const annex = {
  title: "サイバーリスク診断 ヒアリング別紙",
  subtitle: "黄色の欄にご記入ください。当てはまるものだけで構いません。本シートは告知書ではありません。",
  number: "番号",
  state: "状態",
  colon: "：",
  policyHead: { term: "契約の内容", planned: "希望する契約", hint: "ご記入のしかた" },
};
