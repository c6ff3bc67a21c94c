import {
  acceptanceOf,
  defaultParameters,
  defaultRules,
  type CaseFacts,
  type QuestionId,
  type RuleId,
  type RuleValue,
} from "../../../src/engine";
import { understand } from "../../../src/engine/assess";
import { answersBy, bestOption, type Profile } from "../../support/engine";

type Values = Partial<Record<RuleId, RuleValue>>;
type Replies = Partial<Record<QuestionId, string | undefined>>;

/** Grade A, nothing asked. */
const firm: Profile = {
  ...{ industry: "E", staff: 300, revenue: 6e9, servers: 15, publicServers: 2, remoteAccess: true, ot: true },
  ...{ personsHeld: 5_000, largestDatabase: 5_000, cards: 10, incidentsNone: true },
};
const unknown: CaseFacts = { limit: null, overseas: null };

function accepted(given: { values?: Values; replies?: Replies; profile?: Profile; facts?: CaseFacts } = {}) {
  const { values = {}, replies = {}, profile = {}, facts = unknown } = given;
  const sheet = { date: "2026-04-24", profile: { ...firm, ...profile }, answers: answersBy(bestOption, replies) };
  const rules = { ...defaultRules, values: { ...defaultRules.values, ...values } };
  return acceptanceOf(understand(sheet, defaultParameters, rules), facts);
}

test("where all passes nothing is asked, and the underwriter decides", () => {
  const { counts, appetite, segment, authority, rows } = accepted({ facts: { limit: 1e8, overseas: false } });
  expect([counts, appetite.answer, segment]).toEqual([{ condition: 0, refer: 0, open: 0 }, "off", "standard"]);
  expect(authority).toEqual({ level: "underwriter", rows: [1], missing: [] });
  expect(
    rows.every(
      ({ state, failing, open, days }) => state === "pass" && failing.length + open.length === 0 && days === null,
    ),
  ).toBe(true);
});

test("each precondition names the replies that fall short and those that are open", () => {
  const { rows, counts } = accepted({ replies: { S18: "none", S19: undefined, C01: undefined, N02: "irregular" } });
  const of = (id: string) => rows.find((row) => row.id === id);
  expect(of("backup")).toMatchObject({ state: "condition", days: 60, failing: ["S18"], open: ["S19"] });
  expect(of("edr")).toMatchObject({ state: "open", days: null, failing: [], open: ["C01"] });
  expect(of("patches")).toMatchObject({ state: "refer", days: null, failing: ["N02"], open: [] });
  // and C01 is a key question: the answers are not complete
  expect(of("answered")).toMatchObject({ state: "refer" });
  expect(counts).toEqual({ condition: 1, refer: 2, open: 1 });
});

test("a small firm is scored and queried only", () => {
  const replies: Replies = { S18: "none", N02: "irregular", C07: undefined };
  const { rows, counts, segment } = accepted({ replies, profile: { revenue: 1e9, staff: 20 } });
  expect(segment).toBe("small");
  expect(rows.map(({ state }) => state)).toEqual([
    ...["notHeld", "open", "notHeld", "notHeld", "notApplicable", "notApplicable"],
    ...["notHeld", "notHeld", "notHeld", "notHeld", "notHeld"],
  ]);
  expect(counts).toEqual({ condition: 0, refer: 0, open: 1 });
});

describe("authority", () => {
  const known = { limit: 1e8, overseas: false };
  test.each<[string, Parameters<typeof accepted>[0], string | null, number[]]>([
    ["a referral", { replies: { N02: "irregular" }, facts: known }, "manager", [1, 2]],
    ["a condition is none", { replies: { S20: "none" }, facts: known }, "underwriter", [1]],
    ["revenue from 10 billion", { profile: { revenue: 1e10 }, facts: known }, "headOffice", [1, 4]],
    ["revenue below", { profile: { revenue: 1e10 - 1 }, facts: known }, "underwriter", [1]],
    ["a limit from 1 billion", { facts: { limit: 1e9, overseas: false } }, "reinsurance", [1, 7]],
    ["a limit below", { facts: { limit: 1e9 - 1, overseas: false } }, "underwriter", [1]],
    ["cover abroad", { facts: { limit: 1e8, overseas: true } }, "headOffice", [1, 6]],
    ["outside appetite", { values: { "appetite.industry.E": true }, facts: known }, "headOffice", [1, 5]],
    [
      "an industry",
      { values: { "authority.8.industry": "E", "authority.8.level": "manager" }, facts: known },
      "manager",
      [1, 8],
    ],
    [
      "another industry",
      { values: { "authority.8.industry": "F", "authority.8.level": "manager" }, facts: known },
      "underwriter",
      [1],
    ],
    [
      "grade A or worse",
      { values: { "authority.8.grade": "A", "authority.8.level": "manager" }, facts: known },
      "manager",
      [1, 8],
    ],
    [
      "grade B or worse",
      { values: { "authority.8.grade": "B", "authority.8.level": "manager" }, facts: known },
      "underwriter",
      [1],
    ],
    [
      "a failing precondition",
      {
        values: { "authority.8.finding": "restoreTest", "authority.8.level": "headOffice" },
        replies: { S20: "none" },
        facts: known,
      },
      "headOffice",
      [1, 8],
    ],
    [
      "all of a row must hold",
      { values: { "authority.2.revenueFrom": 7e9 }, replies: { N02: "irregular" }, facts: known },
      "underwriter",
      [1],
    ],
    [
      "the first row",
      { values: { "authority.decides": "first" }, replies: { N02: "irregular" }, facts: known },
      "underwriter",
      [1, 2],
    ],
    ["no row", { values: { "authority.1.level": null }, facts: known }, null, []],
  ])("%s", (_, given, level, rows) => {
    expect(accepted(given).authority).toEqual({ level, rows, missing: [] });
  });
  test("open answers", () => {
    const values: Values = { "authority.8.finding": "open", "authority.8.level": "manager" };
    expect(accepted({ values, replies: { S20: undefined }, facts: known }).authority.rows).toEqual([1, 8]);
    expect(accepted({ values, facts: known }).authority.rows).toEqual([1]);
  });
  test("what nobody typed matches no row, and is said where a row asks for it", () => {
    expect(accepted().authority).toEqual({ level: "underwriter", rows: [1], missing: ["limit", "overseas"] });
    const values: Values = { "authority.6.level": null, "authority.7.limitFrom": null };
    expect(accepted({ values }).authority).toEqual({ level: "reinsurance", rows: [1, 7], missing: [] });
  });
});
