import { defaultParameters, type HearingSheet } from "../../../src/engine";
import { completenessOf } from "../../../src/taskpane/session/completeness";

/** Done and asked of each section of a sheet. */
const counted = (sheet: Partial<HearingSheet>): Record<string, string> => {
  const reading = { sheet: { profile: {}, answers: {}, ...sheet } };
  return Object.fromEntries(
    completenessOf({ reading, parameters: defaultParameters }).map(({ section, done, count }) => [
      section,
      `${done}/${count}`,
    ]),
  );
};

test("an empty sheet: what each section asks for, without cells that may stay empty and sections of those alone", () => {
  expect(counted({})).toEqual({
    customer: "0/2",
    // industry, revenue, staff, IT services
    scale: "0/4",
    // three counts, seven facts
    systems: "0/10",
    web: "0/3",
    // persons, the largest database, 12 kinds, cards, sensitive data, entrustors
    personalData: "0/17",
    dependence: "0/1",
    // whether there is none, or a row
    providers: "0/1",
    incidents: "0/1",
    network: "0/17",
    server: "0/21",
    client: "0/9",
    governance: "0/19",
    facility: "0/6",
  });
});

test("a cell counts as filled in when something usable stands in it", () => {
  const filled = counted({
    profile: {
      customer: "みほん商事",
      date: "2026-04-01",
      respondent: "総務部",
      industry: "I2",
      revenue: "5億円",
      staff: "多数",
      pcs: 0,
      servers: -1,
      hasWebsite: false,
      webSales: "",
      "kinds.name": "はい",
      "kinds.card": "おそらく",
      slaPartners: 0,
      margin: 0.3,
    },
  });
  expect(filled).toMatchObject({
    customer: "2/2",
    // no number can be read from 多数
    scale: "2/4",
    // none is an answer, less than none is not
    systems: "1/10",
    web: "1/3",
    personalData: "1/17",
    dependence: "1/1",
  });
});

test("a table is filled in with one row, or with a yes that says there is none", () => {
  const tables = (profile: HearingSheet["profile"]) => {
    const { providers, incidents } = counted({ profile });
    return [providers, incidents];
  };
  expect(tables({ "provider.4.name": "AWS", "incident.2.loss": 0 })).toEqual(["1/1", "1/1"]);
  expect(tables({ providersNone: true, incidentsNone: false })).toEqual(["1/1", "1/1"]);
  expect(tables({ "provider.4.business": "受発注", "incident.2.fix": "VPNの更新" })).toEqual(["0/1", "0/1"]);
});

test.each([
  ["an option", { answers: { F02: "locked" } }, "1/6"],
  ["わからない", { answers: { F02: "unknown" } }, "0/6"],
  ["no option of the question", { answers: { F02: "maybe" } }, "0/6"],
  [
    "not applicable, with a ready reason that a fact verifies",
    { answers: { F02: "na:noServers" }, profile: { servers: 0, publicServers: 0 } },
    "1/6",
  ],
  ["not applicable, without a reason", { answers: { F02: "na:" } }, "0/6"],
  ["reason in the remark, and none there", { answers: { F02: "na:stated" }, remarks: { F02: " " } }, "0/6"],
  ["reason in the remark", { answers: { F02: "na:stated" }, remarks: { F02: "テナントのため" } }, "1/6"],
  ["not applicable where it applies to everybody", { answers: { F01: "na:noServers" } }, "0/6"],
] as const)("a question counts as answered or not: %s", (_, sheet, expected) => {
  expect(counted(sheet)["facility"]).toBe(expected);
});
