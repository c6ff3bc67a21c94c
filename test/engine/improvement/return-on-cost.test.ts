import { costOf, returnOnCost } from "../../../src/engine/improvement/return-on-cost";

test.each([
  ["", null],
  ["  ", null],
  ["3000万", 30_000_000],
  ["５００，０００", 500_000],
  ["0", undefined],
  ["-5", undefined],
  ["about a million", undefined],
  ["=1+1", undefined],
])("%j as a cost: %p yen", (text, yen) => {
  expect(costOf(text)).toBe(yen);
});

test("a cost of ¥20M that saves ¥5M a year earns 25 % a year and is paid back in 4 years", () => {
  expect(returnOnCost(20e6, 5e6)).toEqual({ cost: 20e6, saved: 5e6, rate: 0.25, years: 4 });
});

test.each([0, -1e6])("what saves ¥%d a year is never paid back", (saved) => {
  expect(returnOnCost(20e6, saved).years).toBeNull();
});
