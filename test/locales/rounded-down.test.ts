import { roundedDown } from "../../src/locales";

test.each([
  [69.96, 1, 69.9],
  [70, 1, 70],
  // a sum of thirds that is 70 but for the last bits
  [69.999999999999, 1, 70],
  [0.59996, 3, 0.599],
  [0.6, 3, 0.6],
  [0, 1, 0],
])("%d to %d decimals is shown as %d", (value, decimals, shown) => {
  expect(roundedDown(value, decimals)).toBe(shown);
});
