import { defaultParameters, gateIds, type GateId, type HearingSheet, type QuestionId } from "../../../src/engine";
import { evaluateSheet, understand } from "../../../src/engine/assess";
import { answersBy, bestOption, type Profile } from "../../support/engine";

type Replies = Partial<Record<QuestionId, string | undefined>>;

/** To whom every precondition matters. */
const firm: Profile = {
  ...{ industry: "E", staff: 300, revenue: 6e9, servers: 15, publicServers: 2, remoteAccess: true, ot: true },
  ...{ personsHeld: 5_000, largestDatabase: 5_000, cards: 10, incidentsNone: true },
};

function stateOf(gate: GateId, replies: Replies, profile: Profile, sheet: Partial<HearingSheet> = {}) {
  const answers = answersBy(bestOption, replies);
  const understood = understand(
    { date: "2026-04-24", ...sheet, profile: { ...firm, ...profile }, answers },
    defaultParameters,
  );
  const found = evaluateSheet(understood).gates.find(({ id }) => id === gate);
  if (!found) throw new Error(`No ${gate}`);
  return found.days === null ? found.state : `${found.state} ${found.days}`;
}

test("best answers pass everything", () => {
  expect(gateIds.map((gate) => stateOf(gate, {}, {}))).toEqual(gateIds.map(() => "pass"));
});

/** By the specification's table D2: what just passes, what just fails, and what then follows. */
test.each<[GateId, passing: Replies, failing: Replies, Profile, expected: string]>([
  ["remoteMfa", { N03: "all" }, { N03: "some" }, { staff: 99 }, "condition 90"],
  ["remoteMfa", { N03: "all" }, { N03: "some" }, { staff: 100 }, "refer"],
  ["remoteMfa", { N03: "all" }, { N03: "some" }, { staff: 100, remoteAccess: "不明" }, "refer"],
  ["mailMfa", { C07: "some" }, { C07: "passwordRule" }, {}, "condition 90"],
  ["privilegedMfa", { S05: "multiFactor" }, { S05: "individual" }, { staff: 99 }, "condition 90"],
  ["privilegedMfa", { S05: "multiFactor" }, { S05: "individual" }, { staff: 100 }, "refer"],
  ["backup", { S18: "main", S19: "either" }, { S18: "dataOnly", S19: "either" }, {}, "condition 60"],
  ["backup", { S18: "main", S19: "either" }, { S18: "main", S19: "separateLogin" }, {}, "condition 60"],
  ["restoreTest", { S20: "partial" }, { S20: "none" }, {}, "condition 180"],
  ["edr", { C01: "edr", S21: "all" }, { C01: "managed", S21: "all" }, {}, "refer"],
  ["edr", { C01: "edr", S21: "all" }, { C01: "edr", S21: "important" }, {}, "refer"],
  ["patches", { N02: "within90", S01: "within90", C09: "scheduled" }, { N02: "irregular" }, {}, "refer"],
  ["patches", { N02: "within90", S01: "within90", C09: "scheduled" }, { S01: "irregular" }, {}, "refer"],
  ["patches", { N02: "within90", S01: "within90", C09: "scheduled" }, { C09: "unplanned" }, {}, "refer"],
  ["cards", { S13: "compliant" }, { S13: "neither" }, {}, "refer"],
  ["operationalTechnology", { N16: "separate" }, { N16: "partial" }, {}, "refer"],
])("%s: %j passes, %j does not; at %j: %s", (gate, passing, failing, profile, expected) => {
  expect(stateOf(gate, passing, profile)).toBe("pass");
  expect(stateOf(gate, failing, profile)).toBe(expected);
});

test.each<[GateId, Replies, matters: Profile, not: Profile]>([
  ["remoteMfa", { N03: "none" }, { remoteAccess: true }, { remoteAccess: false }],
  ["privilegedMfa", { S05: "shared" }, { servers: 1 }, { servers: 0 }],
  ["backup", { S18: "none" }, { servers: 0, publicServers: 0, staff: 20 }, { servers: 0, publicServers: 0, staff: 19 }],
  ["backup", { S18: "none" }, { servers: 1, staff: 19 }, { servers: 0, publicServers: 0, staff: 19 }],
  ["restoreTest", { S20: "none" }, { staff: 300 }, { staff: 299 }],
  ["edr", { C01: "gaps" }, { staff: 100, revenue: 1e9 }, { staff: 99, revenue: 4_999_999_999 }],
  ["edr", { C01: "gaps" }, { staff: 99, revenue: 5e9 }, { staff: 99, revenue: 4_999_999_999 }],
  ["cards", { S13: "neither" }, { cards: 1 }, { cards: 0 }],
  ["operationalTechnology", { N16: "shared" }, { ot: true, industry: "H" }, { ot: false, industry: "H" }],
  ["operationalTechnology", { N16: "shared" }, { ot: true, industry: "F" }, { ot: true, industry: "P" }],
])("%s with %j matters at %j, not at %j", (gate, replies, matters, not) => {
  expect(stateOf(gate, replies, matters)).not.toBe("pass");
  expect(stateOf(gate, replies, matters)).not.toBe("notApplicable");
  expect(stateOf(gate, replies, not)).toBe("notApplicable");
});

test("a question that drops out asks for nothing; where none is left, nor does the precondition", () => {
  const none: Profile = { servers: 0, publicServers: 0 };
  expect(stateOf("patches", { S01: "na:noServers" }, none)).toBe("pass");
  expect(stateOf("backup", { S18: "na:noServers", S19: "na:noServers" }, none)).toBe("notApplicable");
});

test("what is open is asked about, but a control that is missing decides", () => {
  expect(stateOf("backup", { S19: "unknown" }, {})).toBe("open");
  expect(stateOf("backup", { S19: undefined }, {})).toBe("open");
  expect(stateOf("backup", { S18: "none", S19: undefined }, {})).toBe("condition 60");
  expect(stateOf("edr", { C01: "unknown", S21: "none" }, {})).toBe("refer");
});

test("what was not asked is open", () => {
  expect(stateOf("backup", { S18: undefined }, {}, { notAsked: ["S18"] })).toBe("open");
});

describe("history: no incident of 10 million or more whose fix is not confirmed", () => {
  test.each<[string, Profile, string]>([
    ["none stated", { incidentsNone: "不明" }, "pass"],
    ["one of 10 million", { "incident.1.year": 2024, "incident.1.loss": 10e6 }, "refer"],
    ["one of less", { "incident.1.year": 2024, "incident.1.loss": 9_999_999 }, "pass"],
    ["one mended", { "incident.1.year": 2024, "incident.1.loss": 10e6, "incident.1.fixConfirmed": true }, "pass"],
    ["one five years ago", { "incident.1.year": 2021, "incident.1.loss": 10e6 }, "refer"],
    ["one before", { "incident.1.year": 2020, "incident.1.loss": 10e6 }, "pass"],
    ["one of no scenario, its year left out", { "incident.5.scenario": "other", "incident.5.loss": 20e6 }, "refer"],
  ])("%s", (_, profile, expected) => {
    expect(stateOf("history", {}, profile)).toBe(expected);
  });
});

describe("answered: four fifths by weight, and no key question open", () => {
  test("one key question open", () => {
    expect(stateOf("answered", { N02: undefined }, {})).toBe("refer");
  });
  test("one question open that is no key", () => {
    expect(stateOf("answered", { G01: undefined }, {})).toBe("pass");
  });
  test("only the keys answered", () => {
    const keys = new Set(["N02", "N03", "N08", "N17", "C01", "C07", "S01", "S05", "S21", "S22"]);
    const answers = answersBy((question) => (keys.has(question.id) ? bestOption(question) : undefined));
    const { gates } = evaluateSheet(understand({ profile: firm, answers }, defaultParameters));
    expect(gates.find(({ id }) => id === "answered")?.state).toBe("refer");
  });
});

test("they are numbered as the carriers' lists are", () => {
  const { gates } = evaluateSheet(understand({ profile: {}, answers: {} }, defaultParameters));
  expect(gates.map(({ code }) => code)).toEqual(gateIds.map((_, index) => `G-${index + 1}`));
});
