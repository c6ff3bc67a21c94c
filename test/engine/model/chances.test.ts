import { estimateOfChance, type ChanceId } from "../../../src/engine/model/chances";
import { defaultParameters } from "../../../src/engine/parameters/set";
import type { ParameterId } from "../../../src/engine/parameters";
import {
  answersBy,
  mean,
  modelOf,
  near,
  parametersWith,
  repliesTo,
  valuesOf,
  type Profile,
} from "../../support/engine";

type Changes = Partial<Record<ParameterId, number>>;
const chance = (id: ChanceId, extent = 1, changes: Changes = {}, profile: Profile = {}) =>
  estimateOfChance(id, modelOf(profile, parametersWith(changes)), extent);
const points = ({ low, likely, high }: ReturnType<typeof chance>) => [low, likely, high];

describe("something that happens or not, at low, likely and high", () => {
  test.each([
    [0, [0, 0, 0]],
    [0.049_999, [0, 0, 0]],
    // as it is compared: to six decimals
    [0.049_999_6, [0, 0, 1]],
    [0.05, [0, 0, 1]],
    [0.499_999, [0, 0, 1]],
    [0.5, [0, 1, 1]],
    [0.949_999, [0, 1, 1]],
    [0.95, [1, 1, 1]],
    [1, [1, 1, 1]],
  ])("with a chance of %d: %j", (probability, expected) => {
    const found = chance("s2.claimed", 1, { "s2.claimed": probability });
    expect(points(found)).toEqual(expected);
    expect(found.mean).toBe(probability);
  });

  test("has its thresholds in the parameters", () => {
    const found = chance("s2.claimed", 1, {
      "chance.low": 0.4,
      "chance.likely": 0.3,
      "chance.high": 0.2,
      "s2.claimed": 0.4,
    });
    expect(points(found)).toEqual([1, 1, 1]);
    const rarer = { "chance.low": 0.99, "chance.likely": 0.9, "chance.high": 0.6 };
    expect(points(chance("s2.claimed", 1, rarer))).toEqual([0, 0, 0]);
  });

  test("operation logs do not act on it", () => {
    expect(chance("s2.claimed", 1.2)).toEqual(chance("s2.claimed", 1));
  });
});

describe("all persons or a share of them", () => {
  /** 0.5, 10, 60 % of them. */
  const share = mean(0.005, 0.1, 0.6);

  test.each([
    [0, [0.005, 0.1, 0.6]],
    [0.05, [0.005, 0.1, 1]],
    [0.5, [0.005, 1, 1]],
    [0.95, [1, 1, 1]],
  ])("with a chance of %d: %j", (whole, expected) => {
    const found = chance("s2.extent", 1, { "s2.whole": whole });
    expect(points(found)).toEqual(expected);
    expect(found.mean).toEqual(near(whole + (1 - whole) * share));
  });

  test("the share is a range of its own", () => {
    const found = chance("s2.extent");
    expect(found.otherwise).toEqual({ low: 0.005, likely: 0.1, high: 0.6, mean: near(1.005 / 6) });
  });
});

describe("operation logs act on the chance that everything is taken", () => {
  const extentAt = (acting: number, parameters = defaultParameters) =>
    valuesOf([], parameters, { "log.acting": acting, "log.actingOpen": acting }).get("log.extent");

  test.each([
    // 55 % × (1 + 0.1 × (2 − level))
    [0, 1.2, 0.66],
    [1, 1.1, 0.605],
    [2, 1, 0.55],
    [2.5, 0.95, 0.5225],
    [3, 0.9, 0.495],
    [4, 0.8, 0.44],
  ])("level %d: × %d, a chance of %d, and the likely story stays that of all", (level, factor, probability) => {
    expect(extentAt(level)).toEqual(near(factor));
    const found = chance("s2.extent", extentAt(level));
    expect([found.stated, found.probability]).toEqual([0.55, near(probability)]);
    expect(points(found)).toEqual([0.005, 1, 1]);
    expect(found.mean).toEqual(near(probability + (1 - probability) * (1.005 / 6)));
  });

  test("low and high go by the chance as logs make it, likely by the one stated", () => {
    const of = (whole: number, level: number) => points(chance("s2.extent", extentAt(level), { "s2.whole": whole }));
    // 0.8 × 1.2 = 0.96
    expect(of(0.8, 0)).toEqual([1, 1, 1]);
    expect(of(0.8, 2)).toEqual([0.005, 1, 1]);
    // 0.06 × 0.8 = 0.048
    expect(of(0.06, 4)).toEqual([0.005, 0.1, 0.6]);
    expect(of(0.06, 2)).toEqual([0.005, 0.1, 1]);
    // 0.45 × 1.2 = 0.54, and yet not the likely story
    expect(of(0.45, 0)).toEqual([0.005, 0.1, 1]);
  });

  test("it never comes above certainty", () => {
    const found = chance("s2.extent", extentAt(0), { "s2.whole": 0.9 });
    expect([found.probability, found.mean]).toEqual([1, 1]);
  });

  test("how strongly they act, and the level at which they do not, are parameters", () => {
    const parameters = parametersWith({ "log.extent": 0.25, "log.neutral": 3 });
    expect(extentAt(1, parameters)).toBe(1.5);
  });

  test("with every log at its worst: level 0", () => {
    const worst = valuesOf(repliesTo(answersBy(({ options }) => options.at(-1)?.id)));
    expect(worst.get("log.extent")).toEqual(near(1.2));
    const best = valuesOf(repliesTo(answersBy(({ options }) => options[0]?.id)));
    expect(best.get("log.extent")).toEqual(near(0.8));
  });
});

test.each<[ChanceId, Profile, number]>([
  ["s2.giftPaid", {}, 0.5],
  ["s2.giftPaid", { "kinds.address": false }, 0.2],
  ["s2.campaignRun", {}, 0.2],
  ["s2.darkwebRun", {}, 0.3],
  ["s2.siteClosed", {}, 0.5],
  ["s2.claimed", {}, 0.5],
  ["s2.entrustorClaimed", {}, 0.3],
  ["s2.itClaimed", {}, 0.3],
  ["s3.served", {}, 0.5],
  ["s5.theft", {}, 0.35],
  ["s5.partnerClaimed", { industry: "H" }, 0.35],
  ["s5.partnerClaimed", { industry: "I2" }, 0.05],
  ["s5.partnerClaimed", { industry: "T" }, 0.1],
])("%s of %j: %d", (id, profile, expected) => {
  expect(chance(id, 1, {}, profile).probability).toBe(expected);
});
