import { understandNumber } from "../../../src/engine";
import type { CellValue } from "../../../src/workbook/model/snapshot";
import { readAmount } from "../../../src/workbook/read/amount";

test.each<[CellValue, string, number]>([
  [60_500_000, "", 60_500_000],
  [60_500_000, "円", 60_500_000],
  [60_500, "千円", 60_500_000],
  [60.5, "百万円", 60_500_000],
  [0.605, "億円", 60_500_000],
  [0.07, "億円", 7_000_000],
  [1.1, "百万円", 1_100_000],
  [4.35, "億円", 435_000_000],
  [-3, "千円", -3_000],
  [60.5, "million yen", 60_500_000],
  [0.605, "100 Million Yen", 60_500_000],
  [60.5, "ＭＩＬＬＩＯＮ ＹＥＮ", 60_500_000],
])("%p and %p are %d yen", (amount, unit, value) => {
  expect(readAmount(amount, unit)).toEqual({ value, unitKnown: true });
});

test.each<[string, string, string, number | null]>([
  ["約120", "百万円", "約120 (百万円)", 120_000_000],
  ["１，２００", "千円", "１，２００ (千円)", 1_200_000],
  ["about 1.5", "100 million yen", "about 1.5 (100 million yen)", 150_000_000],
  ["120（税込）", "百万円", "120（税込） (百万円)", 120_000_000],
  // the text says a unit of its own, and no yen beside it makes another of it
  ["5億円", "円", "5億円", 500_000_000],
  ["3千5百万円", "", "3千5百万円", 35_000_000],
  // two units, of which one may be the wrong one
  ["5億", "百万円", "5億 (百万円)", null],
  ["5億円", "百万円", "5億円 (百万円)", null],
  ["多数", "百万円", "多数 (百万円)", null],
])("the text %p and %p are read together: %p", (amount, unit, value, yen) => {
  expect(readAmount(amount, unit)).toEqual({ value, unitKnown: true });
  expect(understandNumber(value, "yenPerYear")).toBe(yen);
});

test.each(["不明", "なし", "N/A", "該当なし（サイトなし）"])("%p says of its own that there is no amount", (amount) => {
  expect(readAmount(amount, "百万円")).toEqual({ value: amount, unitKnown: true });
  expect(readAmount(amount, "百萬圓")).toEqual({ value: amount, unitKnown: true });
});

test.each(["百萬圓", "税込", "万円", "(税込)", "ドル", "1000", "#N/A", "円)", ") 円", '"円"'])(
  "the unit %p is on no list, so nothing is read",
  (unit) => {
    for (const amount of [120, "120", "約120"]) {
      const { value, unitKnown } = readAmount(amount, unit);
      expect([value, unitKnown]).toEqual([`${amount} ("${unit}")`, false]);
      expect(understandNumber(String(value), "yenPerYear")).toBeNull();
    }
  },
);
