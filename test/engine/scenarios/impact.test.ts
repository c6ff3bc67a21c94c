import { scenarios, type ScenarioCode } from "../../../src/engine/scenarios";
import { impactOf, statesLiability } from "../../../src/engine/scenarios/impact";
import { modelOf, near, parametersWith, scenarioOf, type Profile } from "../../support/engine";

const impact = (code: ScenarioCode, profile: Profile = {}, severity = 1, likelyLoss = 0) =>
  impactOf(scenarioOf(code), modelOf(profile), severity, likelyLoss);

describe("days stopped", () => {
  test.each([
    ["s1", {}, 3],
    ["s2", {}, 0],
    ["s3", {}, 10],
    ["s3", { closedDays: 4 }, 4],
    ["s4", {}, 1],
    ["s4", { attackHours: 36 }, 1.5],
  ] as const)("of %s with %j are %d", (code, profile, expected) => {
    expect(impact(code, profile).daysStopped).toBe(expected);
  });
  test("are lengthened by weak controls", () => {
    expect(impact("s3", {}, 1.25).daysStopped).toBe(12.5);
  });
});

describe("persons affected", () => {
  test("by a leak are the largest database", () => {
    expect(impact("s2", { personsHeld: 900, largestDatabase: 400 }).personsAffected).toBe(400);
  });
  test("by a defaced site are the visitors infected: users a day, three days, one in a thousand", () => {
    expect(impact("s3", { monthlyUsers: 300_000 }).personsAffected).toEqual(near(30));
  });
  test.each(["s1", "s4"] as const)("there are none in %s", (code) => {
    expect(impact(code, { personsHeld: 900 }).personsAffected).toBe(0);
  });
});

describe("the duty to report a leak", () => {
  const held: Profile = { personsHeld: 500, largestDatabase: 500 };
  const reasons = (profile: Profile) => impact("s2", { ...held, ...profile }).reportReasons;

  test("is there for one person already: the theft is malicious", () => {
    expect(reasons({ personsHeld: 1, largestDatabase: 1 })).toEqual(["malicious"]);
  });
  test.each([
    [1_000, ["malicious"]],
    [1_001, ["malicious", "headCount"]],
  ])("names the head count above 1,000 persons: %d", (persons, expected) => {
    expect(reasons({ personsHeld: persons, largestDatabase: persons })).toEqual(expected);
  });
  test.each(["health", "medical", "criminal"] as const)("names sensitive data: %s", (kind) => {
    expect(reasons({ [`kinds.${kind}`]: true })).toEqual(["sensitive", "malicious"]);
  });
  test("names no sensitive data where none is counted", () => {
    expect(reasons({ "kinds.health": true, sensitive: 0 })).toEqual(["malicious"]);
  });
  test.each<[string, Profile]>([
    ["cards", { "kinds.card": true }],
    ["bank accounts", { "kinds.bank": true }],
    ["counted cards", { cards: 3 }],
  ])("names the danger to property: %s", (_, profile) => {
    expect(reasons(profile)).toEqual(["financial", "malicious"]);
  });
  test.each(["income", "myNumber", "account"] as const)("sees no danger to property in %s", (kind) => {
    expect(reasons({ [`kinds.${kind}`]: true })).toEqual(["malicious"]);
  });
  test("names cards beside sensitive data of everybody", () => {
    expect(reasons({ "kinds.medical": true, "kinds.card": true })).toEqual(["sensitive", "financial", "malicious"]);
  });
  test("has 3 to 5 days for the first report and 60 for the last, malice being the cause", () => {
    expect(impact("s2", held)).toMatchObject({
      reportDuty: true,
      reportDays: { initialFrom: 3, initialTo: 5, final: 60 },
    });
  });
  test("has 30 days for the last report without malice", () => {
    const scenario = scenarioOf("s2");
    const notMalicious = scenario.impact.report.filter(({ reason }) => reason !== "malicious");
    const withoutMalice = { ...scenario, impact: { ...scenario.impact, report: notMalicious } };
    const model = modelOf({ personsHeld: 5_000 });
    expect(impactOf(withoutMalice, model, 1, 0).reportDays).toEqual({ initialFrom: 3, initialTo: 5, final: 30 });
  });
  test("is there for a suspicion too, where personal data is held", () => {
    expect(impact("s1", { personsHeld: 1 })).toMatchObject({ reportDuty: true, reportReasons: ["malicious"] });
    expect(impact("s1", { personsHeld: 0 })).toMatchObject({ reportDuty: false, reportReasons: [], reportDays: null });
  });
  test.each(["s3", "s4"] as const)("is not there in %s", (code) => {
    expect(impact(code)).toMatchObject({ reportDuty: false, reportReasons: [], reportDays: null });
  });
});

test.each([
  ["s1", false],
  ["s2", true],
  ["s3", true],
  ["s4", true],
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
    expect(impact("s1", { revenue: 1e9 }, 1, loss).level).toBe(expected);
  });
  test("has its edges in the parameters", () => {
    const parameters = parametersWith({ "impact.level.severe": 0.2 });
    expect(impactOf(scenarioOf("s1"), modelOf({ revenue: 1e9 }, parameters), 1, 60e6).level).toBe("major");
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
  test.each(["s1", "s3", "s4"] as const)("are 0 in %s", (code) => {
    expect(impact(code)).toMatchObject({ statedLiability: 0, fineMaximum: 0 });
  });
});

test("a stated liability belongs to a leak alone", () => {
  expect(scenarios.filter(statesLiability).map(({ code }) => code)).toEqual(["s2"]);
});
