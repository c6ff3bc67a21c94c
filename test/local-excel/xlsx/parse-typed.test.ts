import { displayText } from "../../../src/local-excel/xlsx/display";
import { parseTyped } from "../../../src/local-excel/xlsx/parse-typed";

/** 24 April 2026 is 46136: 46023 is 1 January, and 31 + 28 + 31 + 23 days follow. */
const DAY = 46_136;

test.each<[typed: string, value: number, format: string | null]>([
  ["１２３", 123, null],
  ["１，２３４", 1234, "#,##0"],
  ["－１２．５", -12.5, null],
  ["1,234", 1234, "#,##0"],
  ["１２％", 0.12, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["¥1,000", 1000, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  ["￥１，０００", 1000, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  ["(1,500)", -1500, "#,##0"],
  ["1e3", 1000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["2026/4/24", DAY, "yyyy/m/d"],
  ["２０２６／４／２４", DAY, "yyyy/m/d"],
  ["2026-04-24", DAY, "yyyy/m/d"],
  ["26/4/24", DAY, "yyyy/m/d"],
  ["04/05/06", 38_113, "yyyy/m/d"],
  ["2026年4月24日", DAY, 'yyyy"年"m"月"d"日"'],
  ["２０２６年４月２４日", DAY, 'yyyy"年"m"月"d"日"'],
  ["2026年4月", DAY - 23, 'yyyy"年"m"月"'],
  ["2026/4", DAY - 23, "mmm-yy"],
  ["4月24日", DAY, 'm"月"d"日"'],
  ["4/24", DAY, 'm"月"d"日"'],
  ["1-2", 46_024, 'm"月"d"日"'],
  ["令和8年4月24日", DAY, '[$-411]ggge"年"m"月"d"日"'],
  ["令和元年5月1日", 43_586, '[$-411]ggge"年"m"月"d"日"'],
  ["平成31年4月30日", 43_585, '[$-411]ggge"年"m"月"d"日"'],
  ["R8.4.24", DAY, "[$-411]ge.m.d"],
  ["r8/4/24", DAY, "[$-411]ge.m.d"],
  ["S64.1.7", 32_515, "[$-411]ge.m.d"],
  ["10:30", 0.4375, "h:mm"],
  ["10:30:36", 0.43791666666666668, "h:mm:ss"],
  ["25:30", 1.0625, "[h]:mm:ss"],
  ["10時30分", 0.4375, 'h"時"mm"分"'],
  ["午後3時0分", 0.625, 'h"時"mm"分"'],
  ["午前12時0分", 0, 'h"時"mm"分"'],
])("%s is a number to Japanese Excel", (typed, value, format) => {
  expect(parseTyped(typed, 2026)).toEqual({ value, format });
});

test.each([
  "5億円",
  "10,00",
  "2026年2月30日",
  "令和8年",
  "令和0年1月1日",
  "2月30日",
  "R8.4",
  "13/45",
  "ＡＢＣ",
  "1-2-3-4",
  "約100",
  "10時",
  "24時間",
  "午後13時0分",
  "090-1234-5678",
])("%s stays a text, as typed", (typed) => {
  expect(parseTyped(typed, 2026)).toEqual({ value: typed, format: null });
});

test.each([
  [DAY, '[$-411]ggge"年"m"月"d"日"', "令和8年4月24日"],
  [DAY, "[$-411]ge.m.d", "R8.4.24"],
  [DAY, '[$-411]ggee"年"mm"月"', "令08年04月"],
  [43_585, '[$-411]ggge"年"m"月"d"日"', "平成31年4月30日"],
  [43_586, '[$-411]ggge"年"m"月"d"日"', "令和1年5月1日"],
  [9_855, "[$-411]ge.m.d", "T15.12.24"],
  [DAY, 'yyyy"年"m"月"d"日"', "2026年4月24日"],
  [12.5, '0.0"kg"', "12.5kg"],
  [12.5, "General", "12.5"],
])("%d in %s shows %s", (value, format, shown) => {
  expect(displayText(value, format)).toBe(shown);
});
