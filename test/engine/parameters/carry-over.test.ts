import {
  defaultParameters,
  fingerprintParameters,
  insurerSet,
  isParameterError,
  readParameters,
  type OverrideInput,
  type ParameterInput,
} from "../../../src/engine";
import { carryOver } from "../../../src/engine/parameters/carry-over";
import type { Edition } from "../../../src/engine/parameters/editions";
import { oldSet } from "../../support/old-set";

const read = (input: ParameterInput, overrides: OverrideInput = {}) =>
  readParameters(input, "保険会社A", "2025", overrides);

/** The lead of what is said of a set. */
const lead = (...of: Parameters<typeof read>) => read(...of).issues[0];

test("the old defaults become those of today: nothing is carried over, nothing lost", () => {
  const { set, issues } = read(oldSet());
  expect(set?.values).toEqual(defaultParameters.values);
  expect(issues[0]).toEqual({ code: "parametersCarriedOver", from: "1.4.0", carried: [], overrides: [], left: [] });
  expect(issues.some(isParameterError)).toBe(false);
});

test("values changed of old stand over the defaults of today, under their name and version", () => {
  // consulting.s2 was 500,000 / 2,500,000 / 5,000,000 and is 300,000 / 1,500,000 / 5,000,000
  const changed = { low: 500_000, likely: 2_500_000, high: 6_000_000 };
  const { set, issues } = read(oldSet({ "consulting.s2": changed, "industry.s1.E": 1.3 }));
  expect(set).toMatchObject({ name: "保険会社A", version: "2025" });
  expect(set?.values["consulting.s2"]).toEqual(changed);
  // industry.s1.E was 1.2 and is 1
  expect(set?.values["industry.s1.E"].likely).toBe(1.3);
  expect(set?.values["industry.s2.E"]).toEqual(defaultParameters.values["industry.s2.E"]);
  expect(issues[0]).toMatchObject({ carried: ["industry.s1.E", "consulting.s2"], left: [] });
  expect(set?.carriedOver).toMatchObject({ from: "1.4.0" });
});

test("what is gone, asked otherwise, or out of its range now is listed with what it was", () => {
  const { set, issues } = read(
    // s3.closedDays went up to 366 and goes up to 365
    oldSet({ "s2.giftEnclosed": 1, "model.kL": 1.6, "s3.closedDays": { low: 7, likely: 10, high: 366 } }),
  );
  expect(issues[0]).toEqual({
    code: "parametersCarriedOver",
    from: "1.4.0",
    carried: [],
    overrides: [],
    left: [
      { why: "triple", parameter: "model.kL", received: { low: 1.6, likely: 1.6, high: 1.6 }, unit: "none" },
      { why: "gone", parameter: "s2.giftEnclosed", received: { low: 1, likely: 1, high: 1 }, unit: "flag" },
      {
        why: "range",
        min: 0,
        max: 365,
        parameter: "s3.closedDays",
        received: { low: 7, likely: 10, high: 366 },
        unit: "days",
      },
    ],
  });
  expect(set?.values).toEqual(defaultParameters.values);
  expect(set && fingerprintParameters(set)).toBe(fingerprintParameters(defaultParameters));
});

test("a value of another unit is none of today's", () => {
  const legal = { id: "legal", unit: "share", uncertain: true, values: { low: 0, likely: 0.1, high: 0.2 } } as const;
  const edition: Edition = { version: "0.1.0", rows: new Map([["legal", legal]]) };
  const input = { legal: { low: 0, likely: 0.2, high: 0.3 } };
  const { set } = carryOver(edition, { input, name: "A", version: "1", overrides: {} });
  expect(set?.carriedOver?.left).toEqual([
    { why: "unit", now: "yen", parameter: "legal", received: input.legal, unit: "share" },
  ]);
  expect(set?.values.legal).toEqual(defaultParameters.values.legal);
});

test("a value that does not go with the others of today is listed, not forced", () => {
  // thresholds are 85, 70, 50, 30: B at 85 was an error of its own version too, and is listed
  expect(lead(oldSet({ "grade.threshold.B": 85 }))).toMatchObject({
    carried: [],
    left: [{ why: "sequence", parameter: "grade.threshold.B", other: "grade.threshold.A" }],
  });
  const weights = ["governance", "network", "client", "server", "facility"].map((id) => [`weight.${id}`, 0] as const);
  expect(lead(oldSet(Object.fromEntries(weights)))).toMatchObject({ left: [{ why: "weights" }] });
});

test("a customer's own expenses that would leave nothing of a premium are listed", () => {
  // 90 % with 18 % of commission and 3 % of profit
  const { set, issues } = read(oldSet({}, "2.0.0"), { "price.expense": { likely: 0.9 } });
  expect(issues[0]).toMatchObject({
    from: "2.0.0",
    left: [{ why: "loads", parameter: "price.expense", override: true }],
  });
  expect(set?.values).toEqual(defaultParameters.values);
});

test("a customer's own values stay as they are, whatever the defaults were", () => {
  const overrides = { legal: { high: 2_000_000 }, "industry.s1.E": { likely: 1.2 }, "s2.giftEnclosed": { likely: 1 } };
  const { set, issues } = read(oldSet({ legal: { low: 1, likely: 600_000, high: 1_000_000 } }), overrides);
  expect(set?.values.legal).toEqual({ low: 1, likely: 600_000, high: 2_000_000 });
  expect(set?.values["industry.s1.E"].likely).toBe(1.2);
  expect(set && insurerSet(set).values["industry.s1.E"].likely).toBe(1);
  expect(issues[0]).toMatchObject({
    carried: ["legal"],
    overrides: ["legal", "industry.s1.E"],
    left: [{ why: "gone", parameter: "s2.giftEnclosed", override: true, received: { likely: 1 } }],
  });
});

test("a customer's point that does not rise with those of today is listed", () => {
  // s3.rebuild was 5,000,000 / 15,000,000 / 48,000,000 and is 1,500,000 / 5,000,000 / 20,000,000
  const { set } = read(oldSet(), { "s3.rebuild": { low: 6_000_000 }, "s3.notice": { low: 1 } });
  expect(set?.carriedOver).toMatchObject({
    overrides: ["s3.notice"],
    left: [{ why: "order", parameter: "s3.rebuild", override: true, received: { low: 6_000_000 }, unit: "yen" }],
  });
  expect(set?.values["s3.rebuild"]).toEqual(defaultParameters.values["s3.rebuild"]);
});

test("the product's own set is named by the version of its defaults", () => {
  expect(readParameters(oldSet({ legal: { low: 1, likely: 2, high: 3 } }), "default", "1.4.0").set).toMatchObject({
    name: "default",
    version: "2.1.0",
  });
  expect(readParameters(oldSet(), "default", "1.3.9").set?.version).toBe("1.3.9");
});

test.each(["1.0.0", "1.1.0", "1.2.0", "1.3.0", "1.4.0", "2.0.0"])("a set of %s is known by its rows", (version) => {
  expect(lead(oldSet({ "margin.gross.E": 0.2 }, version))).toMatchObject({
    from: version,
    carried: ["margin.gross.E"],
    left: [],
  });
});

test("what was wrong in its own version is an error, one a row", () => {
  const wrong = (changes: Parameters<typeof oldSet>[0]) => {
    const { set, issues } = read(oldSet(changes));
    expect(set).toBeNull();
    return issues;
  };
  expect(wrong({ legal: null })).toEqual([{ code: "parameterMissing", parameter: "legal" }]);
  const text = { low: "四", likely: "四", high: "四" };
  expect(wrong({ "model.pertGamma": text })).toEqual([
    { code: "parameterNotANumber", parameter: "model.pertGamma", point: "likely", received: "四" },
  ]);
  expect(wrong({ legal: { low: 3, likely: 2, high: 1 } })).toEqual([
    { code: "parameterOrder", parameter: "legal", received: { low: 3, likely: 2, high: 1 }, unit: "yen" },
  ]);
  // a row that is gone may hold anything
  expect(lead(oldSet({ "s2.giftEnclosed": { low: "a", likely: "a", high: "a" } }))).toMatchObject({
    left: [{ why: "gone", received: { likely: "a" } }],
  });
});

test.each([
  ["of today", defaultParameters.values],
  ["with a row no version had", oldSet({ "s9.nothing": 1 })],
  ["with a row of today", oldSet({ "s5.days": { low: 1, likely: 2, high: 3 } })],
  ["of few rows", { legal: { low: 1, likely: 2, high: 3 } }],
  ["of none", {}],
])("a set %s is judged as it is", (_, input: ParameterInput) => {
  expect(read(input).issues.map(({ code }) => code)).not.toContain("parametersCarriedOver");
  expect(readParameters(input, "default", "1.4.0").set?.carriedOver).toBeUndefined();
});
