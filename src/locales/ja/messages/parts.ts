import type { MessageParts } from "../../shape-messages";

export const parts: MessageParts = {
  comma: "、",
  colon: "：",
  more: (count) => ({ other: `ほか${count}件` }),
  quoted: (text) => `「${text}」`,
  question: (id, short) => `${id}「${short}」`,
  customersOwn: (parameter) => `${parameter}（個社補正）`,
  cellOf: (name, item) => `${item}の欄の名前「${name}」`,
  cellAlone: (name) => `名前「${name}」`,
  triple: (low, likely, high) => `最小${low}、標準${likely}、最大${high}`,
  nothing: "空欄",
  sheet: (name) => `シート「${name}」`,
  cell: (address) => `セル${address}`,
};
