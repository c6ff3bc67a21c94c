import { defaultParameters, type ParameterSet } from "../../../src/engine/parameters/set";
import { near, parametersWith, valuesOf } from "../../support/engine";

describe("what controls do to the frequency", () => {
  const factor = (likelihood: number | null, keyShortfall = 0, parameters: ParameterSet = defaultParameters) =>
    valuesOf([], parameters, {
      ...{ "s1.likelihood": likelihood, "s1.keyShortfall": keyShortfall },
      ...{ "s1.likelihoodOpen": likelihood, "s1.keyShortfallOpen": keyShortfall },
    }).get("s1.control");

  test("nothing at the neutral level, nor where no question bears on it", () => {
    expect(factor(0.5)).toBe(1);
    expect(factor(null)).toBe(1);
  });
  test.each([
    [0, Math.exp(0.7)],
    [0.25, Math.exp(0.35)],
    [1, Math.exp(-0.7)],
  ])("at strength %d it is multiplied by %d", (likelihood, expected) => {
    expect(factor(likelihood)).toEqual(near(expected));
  });
  test("each key control short of neutral multiplies it by 1.3 to the shortfall", () => {
    expect(factor(0.5, 1)).toEqual(near(1.3));
    expect(factor(0.5, 1.4)).toEqual(near(1.3 ** 1.4));
  });
  test("key controls together no more than double it", () => {
    expect(factor(0.5, 2)).toEqual(near(1.69));
    expect(factor(0.5, 3)).toBe(2);
    expect(factor(0.5, 6)).toBe(2);
    expect(factor(0, 6)).toEqual(near(2 * Math.exp(0.7)));
  });
  test("sensitivity, neutral level, key factor and cap are parameters", () => {
    const parameters = parametersWith({
      "model.kL": 2,
      "control.neutral": 0.6,
      "control.keyFactor": 2,
      "control.keyCap": 3,
    });
    expect(factor(0.1, 1, parameters)).toEqual(near(Math.exp(1) * 2));
    expect(factor(0.6, 2, parameters)).toBe(3);
  });
  test("the likely sensitivity counts, not its range", () => {
    expect(factor(0, 0, parametersWith({ "model.kL": { low: 0, likely: 1, high: 5 } }))).toEqual(near(Math.exp(0.5)));
  });
  test("they act on the frequency of each of S1 to S5", () => {
    for (const code of ["s1", "s2", "s3", "s4", "s5"] as const) {
      const found = valuesOf([], defaultParameters, { [`${code}.control`]: 1.7 }, { staff: 100 });
      const plain = valuesOf([], defaultParameters, { [`${code}.control`]: 1 }, { staff: 100 });
      expect(found.get(`${code}.frequency`)).toEqual(near(1.7 * plain.get(`${code}.frequency`)));
    }
  });
});

describe("what controls do to severity", () => {
  const factor = (severity: number | null) =>
    valuesOf([], defaultParameters, { "s1.strength": severity, "s1.strengthOpen": severity }).get("s1.severity");
  test.each([
    [null, 1],
    [0.5, 1],
    [0, Math.exp(0.4)],
    [0.15, Math.exp(0.28)],
    [1, Math.exp(-0.4)],
  ])("at strength %p it is multiplied by %d", (severity, expected) => {
    expect(factor(severity)).toEqual(near(expected));
  });
});

test("own controls do nothing to how often a provider is down", () => {
  expect(valuesOf([], defaultParameters, { "s6.severity": 2 }).get("s6.control")).toBe(1);
});
