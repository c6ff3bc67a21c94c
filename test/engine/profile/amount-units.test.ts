import { amountUnits, amountVariables, exact } from "../../../src/engine";

test("units of an amount are worth what they say in yen", () => {
  expect(amountUnits.map(({ id, factor }) => [id, factor])).toEqual([
    ["yen", 1],
    ["thousandYen", 1_000],
    ["millionYen", 1_000_000],
    ["hundredMillionYen", 100_000_000],
  ]);
});

test("the amounts of money have a unit cell, and are in yen themselves", () => {
  expect(amountVariables.map(({ id, unit }) => [id, unit])).toEqual([
    ["revenue", "yenPerYear"],
    ["webSales", "yenPerYear"],
  ]);
});

test("a factor leaves no last bits of doubles", () => {
  expect(0.07 * 1e8).not.toBe(7_000_000);
  expect(exact(0.07 * 1e8)).toBe(7_000_000);
  expect(exact(1.005 * 1e3)).toBe(1_005);
  expect(exact(12_345_678.9 * 1e3)).toBe(12_345_678_900);
});
