import { understandMention } from "../../../src/engine/sheet/mention-text";

test.each(["AWS", "さくらインターネット", "なしの会社", "365", "その他", "None of Us Ltd", "N/A Systems"])(
  "%p names something",
  (text) => {
    expect(understandMention(text)).toBe(1);
  },
);
test.each([
  "なし",
  "無し",
  "該当なし",
  "None",
  "n/a",
  "－",
  "---",
  "ー",
  "×",
  "x",
  "0",
  0,
  false,
  "なし（自社で運用）",
])("%p says there is none", (text) => {
  expect(understandMention(text)).toBe(0);
});
test.each(["不明", "わからない", "unknown", "？", true])("%p says nothing for certain", (text) => {
  expect(understandMention(text)).toBeNull();
});
