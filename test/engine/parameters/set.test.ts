import { parameterTable } from "../../../src/engine/parameters";
import type { ParameterInput } from "../../../src/engine/parameters/check";
import { readParameters } from "../../../src/engine/parameters/read";
import { defaultParameters, parameterSetSchema } from "../../../src/engine/parameters/set";
import { alike, read } from "./read";

test("the set carries the name and version it was read under", () => {
  expect(read({}).set).toMatchObject({ name: "own", version: "7" });
});

test("a row left out is named", () => {
  const { set, issues } = read({ legal: null });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterMissing", parameter: "legal" }]);
});

test("a row nobody knows is named", () => {
  const { set, issues } = read({ "legal.extra": alike(1) });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterUnknown", received: "legal.extra" }]);
});

test.each([["text"], [null], [undefined], [NaN], [Infinity], [true]])("%p is no number", (received) => {
  const { set, issues } = read({ legal: { low: 1, likely: received, high: 3 } });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterNotANumber", parameter: "legal", point: "likely", received }]);
});

test("each point that is wrong is named", () => {
  const { issues } = read({ legal: { low: "a", likely: 2, high: "b" } });
  expect(issues.map((issue) => "point" in issue && issue.point)).toEqual(["low", "high"]);
});

test.each([
  ["s2.churn", "high", 1.2, "share", 0, 1],
  ["s4.hours", "low", -1, "hours", 0, 8760],
] as const)("%s: %s of %d is outside its range", (parameter, point, received, unit, min, max) => {
  const { set, issues } = read({ [parameter]: { ...defaultParameters.values[parameter], [point]: received } });
  expect(set).toBeNull();
  expect(issues).toContainEqual({ code: "parameterOutOfRange", parameter, point, received, unit, min, max });
});

test("a single value outside its range is one issue, as it is one cell", () => {
  expect(read({ "control.neutral": alike(0.05) }).issues).toEqual([
    {
      code: "parameterOutOfRange",
      parameter: "control.neutral",
      point: "likely",
      received: 0.05,
      unit: "share",
      min: 0.1,
      max: 0.9,
    },
  ]);
});

test("both ends of a range are inside it", () => {
  expect(read({ "control.neutral": alike(0.1) }).set).not.toBeNull();
  expect(read({ "control.neutral": alike(0.9) }).set).not.toBeNull();
});

test.each([
  ["low above likely", { low: 2, likely: 1, high: 3 }],
  ["likely above high", { low: 1, likely: 4, high: 3 }],
])("%s is out of order", (_, received) => {
  const { set, issues } = read({ "s1.cutDays": received });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterOrder", parameter: "s1.cutDays", received, unit: "days" }]);
});

test("a single value may not have points that differ", () => {
  const received = { low: 100, likely: 160, high: 200 };
  const { set, issues } = read({ "hours.perMonth": received });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterOrder", parameter: "hours.perMonth", received, unit: "hoursPerMonth" }]);
});

test.each([
  ["an empty set", {}],
  ["rows that are no rows", Object.fromEntries(parameterTable.map(({ id }) => [id, "a"])) as unknown as ParameterInput],
])("%s is refused without a crash", (_, input) => {
  expect(readParameters(input, "own", "7").set).toBeNull();
});

describe("the schema of a set in JSON", () => {
  const accepts = (parameters: unknown) =>
    parameterSetSchema.safeParse({ name: "own", version: "7", parameters }).success;

  test("takes single values and triples, with their descriptions", () => {
    expect(accepts({ "model.pertGamma": { value: 4, label: "PERTの形" }, legal: { low: 1, likely: 2, high: 3 } })).toBe(
      true,
    );
  });
  test.each([
    ["text for a number", { legal: { low: "1", likely: 2, high: 3 } }],
    ["a point left out", { legal: { low: 1, likely: 2 } }],
    ["a word nobody knows", { legal: { value: 1, tail: 2 } }],
  ])("refuses %s", (_, parameters) => {
    expect(accepts(parameters)).toBe(false);
  });
});
