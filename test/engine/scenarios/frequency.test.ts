import { assess } from "../../../src/engine/assess";
import { defaultParameters, type ParameterSet } from "../../../src/engine/parameters/set";
import type { ScenarioCode, ScenarioId } from "../../../src/engine/scenarios";
import { answersBy, bestOption, near, parametersWith, valuesOf, type Profile } from "../../support/engine";

const base = (code: ScenarioCode, staff: number) => valuesOf([], defaultParameters, {}, { staff }).get(`${code}.base`);

describe("frequency by size", () => {
  test.each([
    ["s1", 0.003, 0.008, 0.025],
    ["s2", 0.0006, 0.003, 0.012],
    ["s3", 0.001, 0.002, 0.005],
    ["s4", 0.001, 0.003, 0.01],
  ] as const)("%s at 50, 300 and 2,000 staff is %d, %d and %d a year", (code, small, medium, large) => {
    expect([50, 300, 2_000].map((staff) => base(code, staff))).toEqual([near(small), near(medium), near(large)]);
  });

  test("is flat below the smallest and above the largest size", () => {
    expect(base("s1", 1)).toEqual(near(0.003));
    expect(base("s1", 1_000_000)).toEqual(near(0.025));
  });

  test("has its logarithm linear in the logarithm of staff between", () => {
    expect(base("s1", 100)).toEqual(near(0.003 * (8 / 3) ** (Math.log(100 / 50) / Math.log(300 / 50))));
    expect(base("s4", 600)).toEqual(near(0.003 * (10 / 3) ** (Math.log(600 / 300) / Math.log(2_000 / 300))));
  });

  test("takes its sizes from the parameters", () => {
    const parameters = parametersWith({ "freq.anchor.small": 10, "freq.anchor.medium": 1_000 });
    expect(valuesOf([], parameters, {}, { staff: 100 }).get("s3.base")).toEqual(near(0.001 * 2 ** 0.5));
  });
});

describe("what controls do to the frequency", () => {
  const factor = (likelihood: number | null, keyShortfall = 0, parameters: ParameterSet = defaultParameters) =>
    valuesOf([], parameters, { "s1.likelihood": likelihood, "s1.keyShortfall": keyShortfall }).get("s1.control");

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
});

describe("what controls do to severity", () => {
  const factor = (severity: number | null) =>
    valuesOf([], defaultParameters, { "s1.strength": severity }).get("s1.severity");
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

describe("the yearly frequency of a scenario", () => {
  const assessed = (profile: Profile) =>
    assess({ profile, answers: answersBy(bestOption) }, defaultParameters).scenarios;
  const frequencyOf = (id: ScenarioId, profile: Profile) => assessed(profile).find((one) => one.id === id)?.frequency;

  test("is size times industry times controls", () => {
    expect(frequencyOf("denial-of-service", { staff: 300, industry: "J" })).toEqual(near(0.003 * 1.8 * Math.exp(-0.7)));
    expect(frequencyOf("data-breach", { staff: 2_000, industry: "P" })).toEqual(near(0.012 * 1.5 * Math.exp(-0.7)));
  });

  test.each<[string, ScenarioId, Profile]>([
    ["noPersonalData", "data-breach", { personsHeld: 0 }],
    ["noPersonalData", "data-breach", { personsHeld: 10, largestDatabase: 0 }],
    ["noWebsite", "web-defacement", { hasWebsite: false }],
    ["noPublicSystem", "denial-of-service", { hasWebsite: false, publicServers: 0 }],
    ["noPublicSystem", "denial-of-service", { hasWebsite: false, servers: 0 }],
  ])("is 0 for %s: %s cannot happen with %j", (gate, id, profile) => {
    expect(assessed(profile).find((one) => one.id === id)).toMatchObject({
      applies: false,
      gate,
      frequency: 0,
      loss: null,
      expectedAnnualLoss: 0,
      impact: null,
      items: [],
      beside: [],
    });
  });

  test.each<[ScenarioId, Profile]>([
    ["suspected-attack", { personsHeld: 0, hasWebsite: false, publicServers: 0 }],
    ["data-breach", { personsHeld: 1 }],
    ["web-defacement", { hasWebsite: true }],
    ["denial-of-service", { hasWebsite: false, publicServers: 1 }],
    ["denial-of-service", { hasWebsite: true, publicServers: 0 }],
  ])("is above 0: %s can happen with %j", (id, profile) => {
    const result = assessed(profile).find((one) => one.id === id);
    expect(result).toMatchObject({ applies: true, gate: null });
    expect(result?.frequency).toBeGreaterThan(0);
  });
});
