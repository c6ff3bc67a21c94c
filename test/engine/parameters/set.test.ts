import { parameterTable, type ParameterId } from "../../../src/engine/parameters";
import { isParameterError } from "../../../src/engine/parameters/issue";
import { readParameters, type ParameterInput } from "../../../src/engine/parameters/read";
import { defaultParameters, parameterSetSchema } from "../../../src/engine/parameters/set";

type Points = { low: unknown; likely: unknown; high: unknown };
const alike = (value: unknown): Points => ({ low: value, likely: value, high: value });

/** The defaults as they come from cells, with some rows replaced, or left out where null. */
function read(changes: Record<string, Points | null>) {
  const input: Record<string, Points> = {};
  for (const { id } of parameterTable) input[id] = defaultParameters.values[id];
  for (const [id, points] of Object.entries(changes)) {
    if (points) input[id] = points;
    else delete input[id];
  }
  const { set, issues } = readParameters(input, "own", "7");
  return { set, issues: issues.filter((issue) => !("parameter" in issue && issue.parameter === "s2.entrustorClaim")) };
}

test("the default set passes, with one remark: the entrusting companies' claim has its mean above twice the likely", () => {
  const { set, issues } = readParameters(defaultParameters.values, "own", "7");
  expect(set?.values).toEqual(defaultParameters.values);
  expect(issues).toEqual([
    {
      code: "parameterMeanFar",
      parameter: "s2.entrustorClaim",
      unit: "yenPerCompany",
      received: { low: 0, likely: 500_000, high: 5_000_000 },
      mean: 7_000_000 / 6,
    },
  ]);
});

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
  ["s2.participation", "high", 1.2, "share", 0, 1],
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

test.each<[ParameterId, number, ParameterId]>([
  ["grade.threshold.A", 70, "grade.threshold.B"],
  ["grade.threshold.B", 50, "grade.threshold.C"],
  ["grade.threshold.C", 30, "grade.threshold.D"],
  ["impact.level.severe", 0.01, "impact.level.major"],
  ["impact.level.major", 0.001, "impact.level.moderate"],
  ["freq.anchor.large", 300, "freq.anchor.medium"],
  ["freq.anchor.medium", 50, "freq.anchor.small"],
])("%s at %d is not above %s", (parameter, value, other) => {
  const { set, issues } = read({ [parameter]: alike(value) });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterSequence", parameter, other }]);
});

test.each<[ParameterId, number, ParameterId]>([
  ["log.investigation.0", 1.2, "log.investigation.1"],
  ["log.delay.3", 0.7, "log.delay.4"],
  ["backup.factor.1", 0.9, "backup.factor.2"],
])("better operation logs and backups may not cost more: %s at %d is below %s", (parameter, value, other) => {
  const { set, issues } = read({ [parameter]: alike(value) });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterSequence", parameter, other }]);
});

test("operation-log levels may share a factor", () => {
  expect(read({ "log.delay.3": alike(0.8) }).set).not.toBeNull();
});

const viewpointWeights = ["governance", "network", "client", "server", "facility"].map((id) => `weight.${id}`);

test("viewpoint weights may not all be 0", () => {
  const { set, issues } = read(Object.fromEntries(viewpointWeights.map((id) => [id, alike(0)])));
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterWeights", parameter: "weight.governance" }]);
});

test("some viewpoint weights may be 0", () => {
  expect(read(Object.fromEntries(viewpointWeights.slice(1).map((id) => [id, alike(0)]))).set).not.toBeNull();
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
    expect(accepts({ "model.kL": { value: 1.4, label: "頻度の感度" }, legal: { low: 1, likely: 2, high: 3 } })).toBe(
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
