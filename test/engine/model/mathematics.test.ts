import { clamp, compared, exp, ln, pow } from "../../../src/engine/model/mathematics";

test.each([
  [1.4999999, 1.5],
  [0.0000025, 0.000003],
  [84.9999994, 84.999999],
  [84.9999996, 85],
  [1 / 3, 0.333333],
  [0, 0],
])("%d is compared as %d", (value, expected) => {
  expect(compared(value)).toBe(expected);
});

test.each([
  [5, 1, 3, 3],
  [-5, 1, 3, 1],
  [2, 1, 3, 2],
])("clamp(%d, %d, %d) is %d", (value, low, high, expected) => {
  expect(clamp(value, low, high)).toBe(expected);
});

test("exp, ln and pow are the usual functions", () => {
  expect(exp(1)).toBeCloseTo(2.718281828459045, 14);
  expect(ln(10)).toBeCloseTo(2.302585092994046, 14);
  expect(pow(1.3, 2.5)).toBeCloseTo(1.9268964684175434, 14);
});
