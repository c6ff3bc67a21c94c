import { capped, gradeOf, type Grade } from "../../../src/engine/rating/grade";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { parametersWith } from "../../support/engine";

test.each<[number, Grade]>([
  [100, "A"],
  [85, "A"],
  [84.999999, "B"],
  [70, "B"],
  [69.999999, "C"],
  [50, "C"],
  [49.999999, "D"],
  [30, "D"],
  [29.999999, "E"],
  [0, "E"],
])("%d points are grade %s", (score, expected) => {
  expect(gradeOf(score, defaultParameters)).toBe(expected);
});

test("thresholds are parameters", () => {
  expect(gradeOf(85, parametersWith({ "grade.threshold.A": 90 }))).toBe("B");
});

test.each<[Grade, Grade]>([
  ["A", "C"],
  ["B", "C"],
  ["C", "C"],
  ["D", "D"],
  ["E", "E"],
])("capped, grade %s becomes %s", (grade, expected) => {
  expect(capped(grade)).toBe(expected);
});
