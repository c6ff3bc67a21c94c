import {
  defaultParameters,
  defaultRules,
  gateIds,
  rules,
  type GateId,
  type QuestionId,
  type RuleId,
  type RuleSet,
  type RuleValue,
} from "../../../src/engine";
import { evaluateSheet, understand } from "../../../src/engine/assess";
import { SheetValues } from "../../../src/engine/sheet-values";
import { readRules, rulesJson, rulesSchema } from "../../../src/engine/underwriting/rules/read-rules";
import { answersBy, bestOption, type Profile } from "../../support/engine";

type Values = Partial<Record<RuleId, RuleValue>>;
type Replies = Partial<Record<QuestionId, string | undefined>>;

const withRules = (values: Values): RuleSet => ({ ...defaultRules, values: { ...defaultRules.values, ...values } });

/** To whom every precondition matters. */
const firm: Profile = {
  ...{ industry: "E", staff: 300, revenue: 6e9, servers: 15, publicServers: 2, remoteAccess: true, ot: true },
  ...{ personsHeld: 5_000, largestDatabase: 5_000, cards: 10, incidentsNone: true },
};

function understood(values: Values, replies: Replies, profile: Profile) {
  const answers = answersBy(bestOption, replies);
  return understand(
    { date: "2026-04-24", profile: { ...firm, ...profile }, answers },
    defaultParameters,
    withRules(values),
  );
}

function stateOf(gate: GateId, values: Values, replies: Replies = {}, profile: Profile = {}): string {
  const found = evaluateSheet(understood(values, replies, profile)).gates.find(({ id }) => id === gate);
  return found?.days === null ? found.state : `${found?.state ?? ""} ${found?.days ?? ""}`;
}

/** What makes each precondition fail, by the specification's table D2. */
const failing: Readonly<Record<GateId, { readonly replies: Replies; readonly profile?: Profile }>> = {
  remoteMfa: { replies: { N03: "some" } },
  mailMfa: { replies: { C07: "passwordRule" } },
  privilegedMfa: { replies: { S05: "individual" } },
  backup: { replies: { S18: "dataOnly" } },
  restoreTest: { replies: { S20: "none" } },
  edr: { replies: { C01: "managed" } },
  patches: { replies: { N02: "irregular" } },
  cards: { replies: { S13: "neither" } },
  operationalTechnology: { replies: { N16: "partial" } },
  history: { replies: {}, profile: { "incident.1.year": 2024, "incident.1.loss": 10e6 } },
  answered: { replies: { N02: undefined } },
};

describe.each(gateIds)("%s", (gate) => {
  const { replies, profile } = failing[gate];
  test("switched off it says so, whether it would pass or fail", () => {
    const off = { [`${gate}.use`]: false } as Values;
    expect([stateOf(gate, off), stateOf(gate, off, replies, profile)]).toEqual(["off", "off"]);
  });
  test("is a condition with the days that were set, or a referral, as the rules say", () => {
    const condition: Values = { [`${gate}.fails`]: "condition", [`${gate}.staffBelow`]: null, [`${gate}.days`]: 17 };
    expect(stateOf(gate, condition, replies, profile)).toBe("condition 17");
    expect(stateOf(gate, { ...condition, [`${gate}.fails`]: "refer" }, replies, profile)).toBe("refer");
  });
  test("is a condition below the staff that was set, and a referral from there on", () => {
    const below = (staffBelow: number): Values => ({
      [`${gate}.fails`]: "condition",
      [`${gate}.staffBelow`]: staffBelow,
    });
    expect(stateOf(gate, below(301), replies, profile)).toMatch(/^condition/);
    expect(stateOf(gate, below(300), replies, profile)).toBe("refer");
  });
});

/** A stricter and a laxer rule, each against a case that lies between it and the shipped one. */
test.each<[GateId, Values, Replies, Profile, shipped: string, tuned: string]>([
  ["remoteMfa", { "remoteMfa.N03": "some" }, { N03: "some" }, {}, "refer", "pass"],
  ["mailMfa", { "mailMfa.C07": "all" }, { C07: "some" }, {}, "pass", "condition 90"],
  ["privilegedMfa", { "privilegedMfa.S05": "individual" }, { S05: "individual" }, {}, "refer", "pass"],
  ["backup", { "backup.S18": "full" }, { S18: "main" }, {}, "pass", "condition 60"],
  ["backup", { "backup.S19": "separateLogin" }, { S19: "separateLogin" }, {}, "condition 60", "pass"],
  [
    "backup",
    { "backup.staffFrom": 10 },
    { S18: "none" },
    { servers: 0, publicServers: 0, staff: 10 },
    "notApplicable",
    "condition 60",
  ],
  ["restoreTest", { "restoreTest.staffFrom": 301 }, { S20: "none" }, {}, "condition 180", "notApplicable"],
  ["restoreTest", { "restoreTest.S20": "none" }, { S20: "none" }, {}, "condition 180", "pass"],
  ["edr", { "edr.staffFrom": 50 }, { C01: "gaps" }, { staff: 50, revenue: 1e9 }, "notApplicable", "refer"],
  ["edr", { "edr.revenueFrom": 1e9 }, { C01: "gaps" }, { staff: 50, revenue: 1e9 }, "notApplicable", "refer"],
  ["edr", { "edr.C01": "managed" }, { C01: "managed" }, {}, "refer", "pass"],
  ["edr", { "edr.S21": "important" }, { S21: "important" }, {}, "refer", "pass"],
  ["patches", { "patches.N02": "irregular" }, { N02: "irregular" }, {}, "refer", "pass"],
  ["patches", { "patches.S01": "irregular" }, { S01: "irregular" }, {}, "refer", "pass"],
  ["patches", { "patches.C09": "unplanned" }, { C09: "unplanned" }, {}, "refer", "pass"],
  ["cards", { "cards.S13": "neither" }, { S13: "neither" }, {}, "refer", "pass"],
  ["operationalTechnology", { "operationalTechnology.N16": "partial" }, { N16: "partial" }, {}, "refer", "pass"],
  [
    "history",
    { "history.lossFrom": 10_000_001 },
    {},
    { "incident.1.year": 2024, "incident.1.loss": 10e6 },
    "refer",
    "pass",
  ],
  ["answered", { "answered.share": 1 }, { G01: undefined }, {}, "pass", "refer"],
])("%s with %j at %j, %j: %s becomes %s", (gate, values, replies, profile, shipped, tuned) => {
  expect(stateOf(gate, {}, replies, profile)).toBe(shipped);
  expect(stateOf(gate, values, replies, profile)).toBe(tuned);
});

describe("appetite", () => {
  const appetite = (values: Values, profile: Profile = {}) => {
    const { model, replies } = understood(values, {}, profile);
    const found = new SheetValues(model, replies);
    return (["industry", "revenue", "staff", "answer"] as const).map((part) => found.get(`appetite.${part}` as const));
  };
  test("as shipped there is none", () => {
    expect(appetite({})).toEqual(["off", "off", "off", "off"]);
    expect(appetite({}, { industry: "", revenue: "", staff: "" })).toEqual(["off", "off", "off", "off"]);
  });
  test.each<[Values, Profile, (string | null)[]]>([
    [{ "appetite.industry.E": true }, {}, ["outside", "off", "off", "outside"]],
    [{ "appetite.industry.S": true }, {}, ["inside", "off", "off", "inside"]],
    [{ "appetite.industry.S": true }, { industry: "S" }, ["outside", "off", "off", "outside"]],
    [{ "appetite.industry.E": true }, { industry: "" }, ["open", "off", "off", "open"]],
    [{ "appetite.revenueAbove": 6e9 }, {}, ["off", "inside", "off", "inside"]],
    [{ "appetite.revenueAbove": 6e9 - 1 }, {}, ["off", "outside", "off", "outside"]],
    [{ "appetite.revenueBelow": 6e9 }, {}, ["off", "inside", "off", "inside"]],
    [{ "appetite.revenueBelow": 6e9 + 1 }, {}, ["off", "outside", "off", "outside"]],
    [{ "appetite.revenueBelow": 6e9 + 1 }, { revenue: "" }, ["off", "open", "off", "open"]],
    [{ "appetite.staffAbove": 300 }, {}, ["off", "off", "inside", "inside"]],
    [{ "appetite.staffAbove": 299 }, {}, ["off", "off", "outside", "outside"]],
    [{ "appetite.staffBelow": 301 }, {}, ["off", "off", "outside", "outside"]],
    [
      { "appetite.staffBelow": 301, "appetite.revenueAbove": 1 },
      { revenue: "" },
      ["off", "open", "outside", "outside"],
    ],
  ])("%j at %j: %j", (values, profile, expected) => {
    expect(appetite(values, profile)).toEqual(expected);
  });
});

test.each<[Values, Profile, string]>([
  [{}, { revenue: 1e9 }, "small"],
  [{}, { revenue: 1e9 + 1 }, "standard"],
  [{}, { revenue: "", staff: 2 }, "standard"],
  [{ "segment.revenueMost": 6e9 }, {}, "small"],
  [{ "segment.use": false }, { revenue: 1e9 }, "standard"],
])("the segment with %j at %j is %s", (values, profile, expected) => {
  const { model, replies } = understood(values, {}, profile);
  expect(new SheetValues(model, replies).get("segment.size")).toBe(expected);
});

describe("as JSON", () => {
  const text = (change: (json: { name: unknown; version: unknown; values: Record<string, unknown> }) => void) => {
    const json = structuredClone(rulesJson(defaultRules)) as unknown as Parameters<typeof change>[0];
    change(json);
    return readRules(JSON.stringify(json));
  };
  test("what is written is read again, and fits its schema", () => {
    expect(text(() => undefined)).toEqual({ ok: true, value: { set: rulesJson(defaultRules), issues: [] } });
    expect(rulesSchema.safeParse(rulesJson(defaultRules)).success).toBe(true);
    expect(rules).toHaveLength(161);
  });
  test.each<[RuleId, unknown]>([
    ["backup.use", "yes"],
    ["backup.fails", "decline"],
    ["backup.S18", "mostly"],
    ["backup.days", 0],
    ["backup.days", 367],
    ["backup.days", 1.5],
    ["backup.days", null],
    ["backup.days", "60"],
    ["backup.staffBelow", 0],
    ["answered.share", 1.01],
    ["edr.revenueFrom", -1],
    ["backup.endorsement", "x".repeat(61)],
    ["backup.wording", "x".repeat(1_001)],
    ["backup.wording", "safe\u202eevil"],
    ["backup.wording", "bell\u0007"],
    ["backup.wording", 3],
  ])("%s cannot be %j: the whole is refused", (rule, received) => {
    expect(text(({ values }) => (values[rule] = received))).toEqual({
      ok: true,
      value: { set: null, issues: [{ code: "ruleUnusable", rule, received }] },
    });
  });
  test.each<[RuleId, unknown]>([
    ["backup.days", 1],
    ["backup.days", 366],
    ["backup.staffBelow", null],
    ["answered.share", 0],
    ["backup.endorsement", "E-01"],
    ["backup.wording", "=1+1"],
  ])("%s can be %j", (rule, value) => {
    const read = text(({ values }) => (values[rule] = value));
    expect(read.ok && read.value.set?.values[rule]).toBe(value);
  });
  test("one that is left out is as shipped, and said; one that is unknown is named", () => {
    const missing = text(({ values }) => delete values["backup.days"]);
    expect(missing).toEqual({
      ok: true,
      value: { set: rulesJson(defaultRules), issues: [{ code: "rulesMissing", rules: ["backup.days"] }] },
    });
    const unknown = text(({ values }) => (values["backup.dayz"] = 3));
    expect(unknown).toEqual({
      ok: true,
      value: { set: null, issues: [{ code: "ruleUnknown", received: "backup.dayz" }] },
    });
  });
  test("anything else than an object of rules is refused with its place", () => {
    expect(readRules("[").ok).toBe(false);
    expect(readRules('{"name":"a","version":"1","values":{},"more":1}')).toEqual({
      ok: false,
      issues: [{ code: "jsonUnknownKey", path: "JSON", received: "more" }],
    });
    expect(readRules(`{"name":"${"n".repeat(61)}","version":"1","values":{}}`).ok).toBe(false);
  });
});
