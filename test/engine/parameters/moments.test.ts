import { pertMean } from "../../../src/engine/parameters/moments";

test.each([
  [{ low: 1, likely: 3, high: 8 }, 4, 21 / 6],
  [{ low: 0, likely: 3, high: 8 }, 4, 20 / 6],
  [{ low: 1, likely: 3, high: 8 }, 1, 12 / 3],
  [{ low: 2, likely: 2, high: 3 }, 4, 13 / 6],
])("the mean of %j with shape %d is %d", (triple, gamma, expected) => {
  expect(pertMean(triple, gamma)).toBe(expected);
});

test("a constant is its own mean, to the last bit", () => {
  expect(pertMean({ low: 0.1, likely: 0.1, high: 0.1 }, 4)).toBe(0.1);
});
