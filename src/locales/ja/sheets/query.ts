/** 照会状: the letter that asks the customer, as a table. */
export const query = {
  head: ["", "区分", "項目", "お願い", "理由"],
  kinds: { missing: "未記入", unclear: "要確認", contradiction: "食い違い" },
};
