import { isParameterError } from "../../../src/engine/parameters/issue";
import { readParameters } from "../../../src/engine/parameters/read";
import { defaultParameters } from "../../../src/engine/parameters/set";
import { read, remarked } from "./read";

test("the default set passes; ranges with a long tail are remarked on", () => {
  const { set, issues } = readParameters(defaultParameters.values, "own", "7");
  expect(set?.values).toEqual(defaultParameters.values);
  expect(issues).toEqual(remarked.map((parameter) => expect.objectContaining({ parameter })));
  expect(issues).toContainEqual({
    code: "parameterMeanFar",
    parameter: "s2.entrustorClaim",
    unit: "yenPerCompany",
    received: { low: 200_000, likely: 2_000_000, high: 20_000_000 },
    mean: 28_200_000 / 6,
  });
  // 240 hours are 20 times the likely 12
  const received = { low: 3, likely: 12, high: 240 };
  expect(issues).toContainEqual({ code: "parameterWide", parameter: "s6.hours", received, unit: "hours" });
});

test("a high above ten times the likely is remarked on, and prevents nothing", () => {
  const received = { low: 1, likely: 2, high: 21 };
  const { set, issues } = read({ "s1.cutDays": received });
  expect(set).not.toBeNull();
  expect(issues).toEqual([{ code: "parameterWide", parameter: "s1.cutDays", received, unit: "days" }]);
});

test("a mean above twice the likely is remarked on, and prevents nothing", () => {
  const received = { low: 1, likely: 1, high: 10 };
  const { set, issues } = read({ "s1.cutDays": received });
  expect(set).not.toBeNull();
  expect(issues).toEqual([{ code: "parameterMeanFar", parameter: "s1.cutDays", received, mean: 15 / 6, unit: "days" }]);
});

test("a high of exactly ten times and a mean of exactly twice the likely are unremarkable", () => {
  expect(read({ "s1.cutDays": { low: 2, likely: 2, high: 14 } }).issues).toEqual([]);
});

test("an issue is an error unless it is a remark", () => {
  expect(isParameterError({ code: "parameterMissing", parameter: "legal" })).toBe(true);
  const received = { low: 0, likely: 1, high: 11 };
  expect(isParameterError({ code: "parameterWide", parameter: "legal", received, unit: "yen" })).toBe(false);
  expect(isParameterError({ code: "parameterMeanFar", parameter: "legal", received, mean: 3, unit: "yen" })).toBe(
    false,
  );
});
