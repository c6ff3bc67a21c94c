import { understandYear } from "../../../src/engine/sheet/year-text";

test.each([
  ["2023", 2023],
  ["２０２３年", 2023],
  ["西暦2023年4月", 2023],
  ["2023年4月頃", 2023],
  ["2023/4", 2023],
  ["2023-04-01", 2023],
  ["令和5年", 2023],
  ["R5.4", 2023],
  ["令和元年", 2019],
  ["平成31年", 2019],
  ["H30年度", 2018],
  ["1 April 2022", 2022],
] as const)("%s is %d", (text, year) => {
  expect(understandYear(text)).toBe(year);
});
test.each(["3年前", "昨年", "23", "20235", "平成40年", "2023年と2024年", "たぶん2023年"])(
  "%s is no year for certain",
  (text) => {
    expect(understandYear(text)).toBeNull();
  },
);
