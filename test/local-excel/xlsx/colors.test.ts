import colorNames from "color-name";
import { parseColor } from "../../../src/local-excel/xlsx/colors";

test.each([
  ["#1f4E79", "#1F4E79"],
  ["1F4E79", "#1F4E79"],
  ["orange", "#FFA500"],
  ["LightGoldenRodYellow", "#FAFAD2"],
  ["darkslategrey", "#2F4F4F"],
  ["DarkSlateGray", "#2F4F4F"],
  ["rebeccapurple", "#663399"],
  ["navajowhite", "#FFDEAD"],
  ["black", "#000000"],
])("%s is %s", (given, color) => {
  expect(parseColor(given)).toBe(color);
});

test.each(["", "no colour", "#12345", "#1234567", "constructor", "transparent", "rgb(1,2,3)"])(
  "%j is none",
  (given) => {
    expect(parseColor(given)).toBeNull();
  },
);

test("every name of CSS is one: 148", () => {
  const colors = Object.keys(colorNames).map(parseColor);
  expect(colors).toHaveLength(148);
  for (const color of colors) expect(color).toMatch(/^#[0-9A-F]{6}$/);
});
