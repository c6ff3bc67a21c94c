import { readStandIn, standInText } from "../../../src/workbook/read/stand-in-text";

test.each([
  ["3,000", "", "ja", "3,000（引受側の仮定）"],
  ["3,000", "多数", "ja", "3,000（引受側の仮定。ご記入は「多数」）"],
  ["はい", "「はい」と「いいえ」", "ja", "はい（引受側の仮定。ご記入は「「はい」と「いいえ」」）"],
  ["3,000", "", "en", "3,000 (underwriter's assumption)"],
  ["3,000", "a lot", "en", '3,000 (underwriter\'s assumption; entered: "a lot")'],
] as const)("%s over %p, %s: %s", (value, received, language, text) => {
  expect(standInText({ value, received }, language)).toBe(text);
  expect(readStandIn(text)).toEqual({ value, received });
});

test.each(["", "3,000", "3,000（仮定）", "（引受側の仮定）", "多数", "3,000（引受側の仮定）です"])(
  "%p is the customer's own",
  (text) => {
    expect(readStandIn(text)).toBeNull();
  },
);
