import { words } from "../../../src/locales";
import { bandInWords, factInWords, rangeInWords, shareInWords } from "../../../src/workbook/sheets/report/figures";

const [ja, en] = [words("ja"), words("en")];

test.each([
  [{ low: 13_095_550, high: 41_049_990 }, "約1,300万円〜4,100万円", "About ¥13M to ¥41M"],
  [{ low: 961, high: 123_456_789_012 }, "約960円〜1,200億円", "About ¥960 to ¥120B"],
  [{ low: 0, high: 9_949 }, "約9,900円まで", "Up to about ¥9.9K"],
  [{ low: 1_010_000, high: 1_040_000 }, "約100万円", "about ¥1M"],
])("%j is said to two digits", (range, inJapanese, inEnglish) => {
  expect([rangeInWords(range, ja), rangeInWords(range, en)]).toEqual([inJapanese, inEnglish]);
});

test.each([
  [{ from: null, to: 1 }, "約1年に1回か、それより多く", "About once a year, or more often"],
  [{ from: 10, to: 30 }, "約10年に1回〜30年に1回", "About once in 10 to 30 years"],
  [{ from: 1_000, to: null }, "1,000年に1回より少なく", "Less than once in 1,000 years"],
])("%j is said as a band", (band, inJapanese, inEnglish) => {
  expect([bandInWords(band, ja), bandInWords(band, en)]).toEqual([inJapanese, inEnglish]);
});

test.each([
  [0.4678, "約47%"],
  [0.0123, "約1%"],
  [0.0099, "1%未満"],
])("a share of %d is %s", (share, said) => {
  expect(shareInWords(share, ja)).toBe(said);
});

test.each([
  [{ value: 12_345, unit: "persons", assumed: false }, "約12,000人", "about 12,000 persons"],
  [{ value: 0.7, unit: "servers", assumed: true }, "約1台（仮の値）", "about 1 server (assumed)"],
  [{ value: 0.2, unit: "pcs", assumed: false }, "ごく一部", "very few"],
  // two days and more are said in days
  [{ value: 47, unit: "hours", assumed: false }, "約47時間", "about 47 hours"],
  [{ value: 312, unit: "hours", assumed: false }, "約13日", "about 13 days"],
] as const)("%j is said in its unit", (fact, inJapanese, inEnglish) => {
  expect([factInWords(fact, ja), factInWords(fact, en)]).toEqual([inJapanese, inEnglish]);
});
