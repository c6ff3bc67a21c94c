import { understandFlag } from "../../../src/engine/sheet/flag-text";
import { languages, words } from "../../../src/locales";

test.each(["はい", "yes", "Yes", "ＹＥＳ", "y", "Ｙ", "true", "あり", "有", "有り", "○", "◯", "〇", " あり　"])(
  "%p is yes",
  (text) => {
    expect(understandFlag(text)).toBe(1);
  },
);

test.each(["いいえ", "no", "NO", "ｎｏ", "n", "N", "false", "なし", "無", "無し", "×", "✕", "\u00a0なし"])(
  "%p is no",
  (text) => {
    expect(understandFlag(text)).toBe(0);
  },
);

test.each([
  [true, 1],
  [false, 0],
  [1, 1],
  [0, 0],
] as const)("%p is %d", (input, expected) => {
  expect(understandFlag(input)).toBe(expected);
});

test.each(["", "たぶん", "一部あり", "なしの予定", "x", "1", "yes and no", "constructor", 2, -1, NaN])(
  "%p is neither for certain",
  (input) => {
    expect(understandFlag(input)).toBeNull();
  },
);

test.each(languages)("the drop-down entries are understood: %s", (language) => {
  const { yes, no } = words(language).profile;
  expect([understandFlag(yes), understandFlag(no)]).toEqual([1, 0]);
});
