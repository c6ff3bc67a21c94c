import type { UnitId } from "../../../src/engine/parameters";
import { understandNumber } from "../../../src/engine/sheet/number-text";

test.each<[string, UnitId, number]>([
  ["300", "persons", 300],
  ["  300  ", "persons", 300],
  ["1,234,567", "yenPerYear", 1_234_567],
  ["12.5", "days", 12.5],
  ["1,000.5", "yenPerYear", 1_000.5],
  ["0", "cards", 0],
])("plain: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["1億2,000万", "yenPerYear", 120_000_000],
  ["1億2,000万円", "yenPerYear", 120_000_000],
  ["1億 2,000万 円", "yenPerYear", 120_000_000],
  ["１億２，０００万円", "yenPerYear", 120_000_000],
  ["31.5億円", "yenPerYear", 3_150_000_000],
  ["3兆", "yenPerYear", 3e12],
  ["5千万円", "yenPerYear", 50_000_000],
  ["1億5千万", "yenPerYear", 150_000_000],
  ["3百万円", "yenPerYear", 3_000_000],
  ["2千億", "yenPerYear", 200_000_000_000],
  ["5百億", "yenPerYear", 50_000_000_000],
  ["2十億", "yenPerYear", 2_000_000_000],
  ["3十万", "persons", 300_000],
  ["10万5千", "persons", 105_000],
  ["3千", "persons", 3_000],
  ["2千5百人", "persons", 2_500],
  ["1万2345", "persons", 12_345],
  ["3千5百万", "yenPerYear", 35_000_000],
  ["3千5百万円", "yenPerYear", 35_000_000],
  ["３千５百万円", "yenPerYear", 35_000_000],
  ["約3千5百万円", "yenPerYear", 35_000_000],
  ["2億3千5百万", "yenPerYear", 235_000_000],
  ["1兆2千億3百万", "yenPerYear", 1_200_003_000_000],
  ["12万3千4百", "persons", 123_400],
  ["1千2百3十4名", "persons", 1_234],
  ["1.2億", "yenPerYear", 120_000_000],
  ["約1億", "yenPerYear", 100_000_000],
  ["100名", "persons", 100],
])("Japanese multipliers: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["３００", "persons", 300],
  ["３００名", "persons", 300],
  ["１，２３４", "persons", 1_234],
  ["１２．５％", "share", 0.125],
])("full width: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["約300人", "persons", 300],
  ["約 300 人", "persons", 300],
  ["およそ3億円", "yenPerYear", 300_000_000],
  ["ca. 300", "persons", 300],
  ["about 300 staff", "persons", 300],
  ["approx. 300", "persons", 300],
  ["¥1,000,000", "yenPerYear", 1_000_000],
  ["￥1,000,000", "yenPerYear", 1_000_000],
  ["\\1,000,000", "yenPerYear", 1_000_000],
  ["約 ¥1億", "yenPerYear", 100_000_000],
  ["JPY 3.15bn", "yenPerYear", 3_150_000_000],
])("about, and the currency: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["3.15bn", "yenPerYear", 3_150_000_000],
  ["3.15 billion yen", "yenPerYear", 3_150_000_000],
  ["31.5 (100 million yen)", "yenPerYear", 3_150_000_000],
  ["0.07 (100 million yen)", "yenPerYear", 7_000_000],
  ["500 million", "yenPerYear", 500_000_000],
  ["500M", "yenPerYear", 500_000_000],
  ["2 trillion", "yenPerYear", 2e12],
  ["20 thousand", "persons", 20_000],
  ["20k", "persons", 20_000],
  ["1 million 500 thousand", "persons", 1_500_000],
])("English multipliers: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["30%", "share", 0.3],
  ["30 percent", "share", 0.3],
  ["30パーセント", "share", 0.3],
  ["3割", "share", 0.3],
  ["0.3", "share", 0.3],
  ["10日間", "days", 10],
  ["2週間", "days", 14],
  ["1 week", "days", 7],
  ["24時間", "hours", 24],
  ["1日", "hours", 24],
  ["2 days", "hours", 48],
  ["8時間/日", "hoursPerDay", 8],
  ["6万人/月", "personsPerMonth", 60_000],
  ["100台", "pcs", 100],
  ["3台", "servers", 3],
  ["5万件", "cards", 50_000],
  ["5万枚", "cards", 50_000],
  ["12社", "companies", 12],
  ["5億円/年", "yenPerYear", 500_000_000],
])("unit words: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["-5", "persons", -5],
  ["－５", "persons", -5],
  ["▲1,000", "yenPerYear", -1_000],
  ["△1,000", "yenPerYear", -1_000],
  ["−3億", "yenPerYear", -300_000_000],
  ["-¥500", "yenPerYear", -500],
  ["¥-500", "yenPerYear", -500],
])("negative: %s (%s) is %d, left to the allowed range", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId, number]>([
  ["500000000円（税込）", "yenPerYear", 500_000_000],
  ["5億円(税抜)", "yenPerYear", 500_000_000],
  ["５億円［税抜き］", "yenPerYear", 500_000_000],
  ["税込5億円", "yenPerYear", 500_000_000],
  ["5億円 税抜", "yenPerYear", 500_000_000],
  ["JPY 500,000,000 (incl. tax)", "yenPerYear", 500_000_000],
  ["50,000（千円）", "yenPerYear", 50_000_000],
  ["(千円) 50,000", "yenPerYear", 50_000_000],
  ["50,000（単位：千円）", "yenPerYear", 50_000_000],
  ["6,000【百万円】", "yenPerYear", 6_000_000_000],
  ["60（億円）", "yenPerYear", 6_000_000_000],
  ["1.5（億）", "yenPerYear", 150_000_000],
  ["500 (JPY million)", "yenPerYear", 500_000_000],
  ["500 (thousand yen)", "yenPerYear", 500_000],
  ["5億（円）", "yenPerYear", 500_000_000],
  ["50,000（千円）（税込）", "yenPerYear", 50_000_000],
  ["年商約5億円", "yenPerYear", 500_000_000],
  ["約5億円", "yenPerYear", 500_000_000],
  ["5億円程度（2025年度実績）", "yenPerYear", 500_000_000],
  ["5億円（令和7年3月期決算）", "yenPerYear", 500_000_000],
  ["300名", "persons", 300],
  ["３００人", "persons", 300],
  ["300（人）", "persons", 300],
  ["3（千人）", "persons", 3_000],
  ["約300名前後", "persons", 300],
  ["300名（パート・派遣を含む）", "persons", 300],
  ["300名（4月1日現在）", "persons", 300],
  ["合計120台", "pcs", 120],
  ["30（%）", "share", 0.3],
  ["2（週間）", "days", 14],
  ["月間6万人", "personsPerMonth", 60_000],
  ["1日8時間", "hoursPerDay", 8],
])("brackets and units in words: %s (%s) is %d", (text, unit, expected) => {
  expect(understandNumber(text, unit)).toBe(expected);
});

test.each<[string, UnitId]>([
  ["5億〜6億", "yenPerYear"],
  ["5億円（千円）", "yenPerYear"],
  ["¥50,000（千円）", "yenPerYear"],
  ["5億（千円）", "yenPerYear"],
  ["500（米ドル）", "yenPerYear"],
  ["500円（ドル）", "yenPerYear"],
  ["500（千）（千円）", "yenPerYear"],
  ["（500）", "yenPerYear"],
  ["5億円（前期は6億円）", "yenPerYear"],
  ["300名（うち派遣50名含む）", "persons"],
  ["300（不明）", "persons"],
  ["300（台）", "persons"],
  ["年間300人", "persons"],
  ["年間6万人", "personsPerMonth"],
  ["年間10日", "days"],
  ["3（か月）", "days"],
  ["30（時間）", "days"],
  ["300（）", "persons"],
])("brackets that may change the number are asked back: %s (%s)", (text, unit) => {
  expect(understandNumber(text, unit)).toBeNull();
});

test.each<[string, UnitId]>([
  ["300円", "persons"],
  ["300人", "yenPerYear"],
  ["30%", "persons"],
  ["3割", "hours"],
  ["5日", "persons"],
  ["24時間", "days"],
  ["300台", "persons"],
  ["8人", "hoursPerDay"],
  ["5社", "share"],
])("a unit of another cell is not guessed at: %s (%s)", (text, unit) => {
  expect(understandNumber(text, unit)).toBeNull();
});

test.each([
  "",
  "   ",
  "多数",
  "不明",
  "-",
  "約",
  "万",
  "1億以上",
  "100~200",
  "100〜200",
  "100-200",
  "1,23",
  "1,2345",
  "1.2.3",
  "10 20",
  "3万2億",
  "1億12000万",
  "1万2万",
  "5百3千万",
  "3千5千",
  "5百1000",
  "3千5百億万",
  "1億5千",
  "1億5千人",
  "1億5000",
  "1億500",
  "2兆3千",
  "1 million 500",
  "三千万",
  "三千五百万",
  "5 constructor",
  "5__proto__",
  "1e5",
  "0x10",
  "NaN",
  "Infinity",
  "9".repeat(400),
])("what cannot be read for certain is not read: %p", (text) => {
  expect(understandNumber(text, "persons")).toBeNull();
});
