import { outcomeOf, valueOf } from "./support";

test("its mean is (low + 4 · likely + high) / 6", async () => {
  expect(await valueOf("PERT", 10, 20, 60)).toBe(25);
  expect(await valueOf("PERT", [[10]], [[20]], [[60]], "Mean")).toBe(25);
});

test("its standard deviation is √((μ − low)(high − μ) / 7)", async () => {
  expect(await valueOf("PERT", 10, 20, 60, "sd")).toBeCloseTo(Math.sqrt(75), 12);
});

test("takes another weight of the most likely value", async () => {
  expect(await valueOf("PERT", 10, 20, 60, "mean", 2)).toBe(27.5);
});

test("a probability gives the value that is not exceeded so often", async () => {
  // beta(3, 3): F(x) = 10x³ − 15x⁴ + 6x⁵, so F(0.25) = 0.103515625
  expect(await valueOf("PERT", 0, 10, 20, 0.103515625)).toBeCloseTo(5, 3);
  expect(await valueOf("PERT", 0, 10, 20, 0.5)).toBeCloseTo(10, 3);
  expect(await valueOf("PERT", 0, 10, 20, 0)).toBe(0);
  expect(await valueOf("PERT", 0, 10, 20, 1)).toBe(20);
});

test("a constant is itself", async () => {
  expect(await valueOf("PERT", 7, 7, 7, 0.3)).toBe(7);
  expect(await valueOf("PERT", 7, 7, 7, "sd")).toBe(0);
});

test.each([
  ["points that do not rise", [3, 2, 1], "invalidValue"],
  ["a probability above 1", [1, 2, 3, 1.5], "invalidValue"],
  ["a weight below 1", [1, 2, 3, "mean", 0.5], "invalidValue"],
  ["another measure", [1, 2, 3, "median"], "invalidValue"],
  ["a text for a number", [1, "二", 3], "invalidValue"],
  ["a range for one value", [[[1], [2]], 2, 3], "invalidValue"],
  ["a point left out", [1, 2], "invalidValue"],
])("%s is an error", async (_, args, error) => {
  expect(await outcomeOf("PERT", args)).toMatchObject({ ok: false, error });
});
