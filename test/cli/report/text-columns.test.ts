import { aligned } from "../../../src/cli/report/text-columns";

test("columns stand two apart, full-width characters count two, numbers stand right", () => {
  expect(
    aligned(
      [
        ["観点", "評点", "x"],
        ["a", "100.0", ""],
        ["ｱ", "5.0", "y"],
      ],
      [1],
    ),
  ).toEqual(["観点   評点  x", "a     100.0", "ｱ       5.0  y"]);
});
