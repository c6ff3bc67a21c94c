import { scenarios, type ScenarioCode } from "../../../src/engine/scenarios";
import { impactOf, statesLiability } from "../../../src/engine/scenarios/impact";
import { modelOf, near, neutralControls, parametersWith, scenarioOf, type Profile } from "../../support/engine";

const impact = (code: ScenarioCode, profile: Profile = {}, controls = neutralControls, likelyLoss = 0) =>
  impactOf(scenarioOf(code), modelOf(profile), controls, likelyLoss);

describe("days stopped", () => {
  test.each([
    ["s1", {}, 3],
    ["s2", {}, 0],
    // the site is as likely closed as not
    ["s2", { webSales: 1 }, 20],
    ["s3", {}, 10],
    ["s3", { closedDays: 4 }, 4],
    // 24 hours of attack, 6 of troubles, 3 repeats of 2
    ["s4", {}, 1.5],
    ["s4", { attackHours: 36 }, 2],
    ["s5", {}, 14],
    ["s6", {}, 0.5],
  ] as const)("of %s with %j are %d", (code, profile, expected) => {
    expect(impact(code, profile).daysStopped).toBe(expected);
  });
  test("are lengthened by weak controls", () => {
    const controls = { ...neutralControls, severity: 1.25, recovery: 1.5 };
    const days = (["s1", "s2", "s3", "s4", "s5", "s6"] as const).map((code) => impact(code, { webSales: 1 }, controls));
    expect(days.map(({ daysStopped }) => daysStopped)).toEqual([3.75, 25, 12.5, 1.875, 21, 0.625]);
  });
  test("of a leak are none where the site is less likely closed than not", () => {
    const model = modelOf({ webSales: 1 }, parametersWith({ "s2.siteClosed": 0.49 }));
    expect(impactOf(scenarioOf("s2"), model, neutralControls, 0).daysStopped).toBe(0);
  });
});

describe("persons affected", () => {
  test("by a leak are the largest database", () => {
    expect(impact("s2", { personsHeld: 900, largestDatabase: 400 }).personsAffected).toBe(400);
    expect(impact("s5", { personsHeld: 900, largestDatabase: 400 }).personsAffected).toBe(400);
  });
  test("by a defaced site are the visitors infected: users a day, three days, one in a thousand", () => {
    expect(impact("s3", { monthlyUsers: 300_000 }).personsAffected).toEqual(near(30));
  });
  test.each(["s1", "s4", "s6"] as const)("there are none in %s", (code) => {
    expect(impact(code, { personsHeld: 900 }).personsAffected).toBe(0);
  });
});

test.each([
  ["s1", false],
  ["s2", true],
  ["s3", true],
  ["s4", true],
  ["s5", true],
  ["s6", false],
] as const)("%s becomes public: %p", (code, expected) => {
  expect(impact(code).disclosure).toBe(expected);
});

describe("the level by likely loss over revenue, to a millionth of revenue", () => {
  test.each([
    [0, "minor"],
    [999_499, "minor"],
    [999_500, "moderate"],
    [1_000_000, "moderate"],
    [9_999_499, "moderate"],
    [9_999_500, "major"],
    [10_000_000, "major"],
    [49_999_499, "major"],
    [49_999_500, "severe"],
    [50_000_000, "severe"],
    [2_000_000_000, "severe"],
  ])("of %d yen at a billion of revenue is %s", (loss, expected) => {
    expect(impact("s1", { revenue: 1e9 }, neutralControls, loss).level).toBe(expected);
  });
  test("has its edges in the parameters", () => {
    const parameters = parametersWith({ "impact.level.severe": 0.2 });
    expect(impactOf(scenarioOf("s1"), modelOf({ revenue: 1e9 }, parameters), neutralControls, 60e6).level).toBe(
      "major",
    );
  });
});

describe("amounts shown beside a leak", () => {
  test("are JNSA's stated liability: 400 persons, name, address and cards, an ordinary firm", () => {
    const profile: Profile = { personsHeld: 400, largestDatabase: 400, "kinds.card": true, industry: "I2" };
    expect(impact("s2", profile).statedLiability).toBe(400 * 500 * 26 * 6 * 1 * 1);
  });
  test("and the highest fine", () => {
    expect(impact("s2").fineMaximum).toBe(100_000_000);
  });
  test.each(["s1", "s3", "s4", "s5", "s6"] as const)("are 0 in %s", (code) => {
    expect(impact(code)).toMatchObject({ statedLiability: 0, fineMaximum: 0 });
  });
});

test("a stated liability belongs to a leak alone", () => {
  expect(scenarios.filter(statesLiability).map(({ code }) => code)).toEqual(["s2"]);
});
