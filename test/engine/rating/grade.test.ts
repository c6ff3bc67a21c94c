import type { Grade } from "../../../src/engine/rating/grade";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { parametersWith, valuesOf } from "../../support/engine";

/** `caps`: questions that limit the grade to C, and of those to D. */
const gradeOf = (score: number | null, parameters = defaultParameters, [toC, toD] = [0, 0], answered = 1) =>
  valuesOf([], parameters, {
    "network.score": score,
    "network.cappedC": toC,
    "network.cappedD": toD,
    "network.answered": answered,
  }).get("network.grade");

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
  expect(gradeOf(score)).toBe(expected);
});

test("thresholds are parameters", () => {
  expect(gradeOf(85, parametersWith({ "grade.threshold.A": 90 }))).toBe("B");
});

test.each<[number, Grade]>([
  [90, "C"],
  [75, "C"],
  [60, "C"],
  [40, "D"],
  [10, "E"],
])("with a control missing that limits to C, %d points are grade %s", (score, expected) => {
  expect(gradeOf(score, defaultParameters, [1, 0])).toBe(expected);
});

test.each<[number, Grade]>([
  [90, "D"],
  [60, "D"],
  [40, "D"],
  [10, "E"],
])("with one missing that limits to D, %d points are grade %s", (score, expected) => {
  expect(gradeOf(score, defaultParameters, [2, 1])).toBe(expected);
});

test("there is none without a score, or with less than 60 % answered", () => {
  expect([gradeOf(null), gradeOf(90, defaultParameters, [0, 0], 0.599)]).toEqual([null, null]);
  expect(gradeOf(90, defaultParameters, [0, 0], 0.6)).toBe("A");
});
