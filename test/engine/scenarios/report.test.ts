import { scenarios, type ScenarioCode } from "../../../src/engine/scenarios";
import { impactOf } from "../../../src/engine/scenarios/impact";
import { modelOf, neutralControls, scenarioOf, type Profile } from "../../support/engine";

const impact = (code: ScenarioCode, profile: Profile = {}) =>
  impactOf(scenarioOf(code), modelOf(profile), neutralControls, 0);

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
    expect(impactOf(withoutMalice, model, neutralControls, 0).reportDays).toEqual({
      initialFrom: 3,
      initialTo: 5,
      final: 30,
    });
  });
  test.each(["s1", "s5"] as const)("is there in %s too, where personal data is held", (code) => {
    expect(impact(code, { personsHeld: 1 })).toMatchObject({ reportDuty: true, reportReasons: ["malicious"] });
    expect(impact(code, { personsHeld: 0 })).toMatchObject({ reportDuty: false, reportReasons: [], reportDays: null });
  });
  test.each(["s3", "s4", "s6"] as const)("is not there in %s", (code) => {
    expect(impact(code)).toMatchObject({ reportDuty: false, reportReasons: [], reportDays: null });
  });
});

test("DoS attacks and ransomware are reported on a common form of the authorities", () => {
  expect(scenarios.map(({ code, impact: { reportForm } }) => [code, reportForm])).toEqual([
    ["s1", undefined],
    ["s2", undefined],
    ["s3", undefined],
    ["s4", "denialOfService"],
    ["s5", "ransomware"],
    ["s6", undefined],
  ]);
});
