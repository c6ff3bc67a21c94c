import { createHash } from "node:crypto";
import { understand } from "../../src/engine/assess";
import { questions } from "../../src/engine/catalogue";
import { fingerprintInputs, fingerprintParameters } from "../../src/engine/fingerprint";
import { parameterTable } from "../../src/engine/parameters";
import { defaultParameters, type ParameterSet } from "../../src/engine/parameters/set";
import { variables } from "../../src/engine/profile/variables";
import type { HearingSheet } from "../../src/engine/sheet/hearing-sheet";
import { answersBy, bestOption, parametersWith, type Profile } from "../support/engine";

function of(sheet: Partial<HearingSheet>, parameters: ParameterSet = defaultParameters): string {
  const { model, replies } = understand({ profile: {}, answers: {}, ...sheet }, parameters);
  return fingerprintInputs(model, replies);
}
const ofProfile = (profile: Profile) => of({ profile });

describe("the fingerprint of the inputs", () => {
  test("is a SHA-256 in hex", () => {
    expect(of({})).toMatch(/^[0-9a-f]{64}$/);
  });

  describe("does not change with", () => {
    const sheet: HearingSheet = { profile: { staff: 40, industry: "I2" }, answers: { G01: "written" } };
    test.each<[string, Partial<HearingSheet>]>([
      ["customer", { customer: "株式会社みほん" }],
      ["date", { date: "2024-04-01" }],
      ["remarks", { remarks: { G01: "改訂中" } }],
      [
        "information",
        {
          profile: { ...sheet.profile, agent: "代理店", itStaff: 3, "provider.1.kind": "cloud", "policy.insurer": "x" },
        },
      ],
      ["the order of values", { profile: { industry: "I2", staff: 40 } }],
      ["a number written as text", { profile: { industry: "I2", staff: "40名" } }],
      ["a value out of range, as good as left out", { profile: { ...sheet.profile, pcs: -1 } }],
    ])("%s", (_, change) => {
      expect(of({ ...sheet, ...change })).toBe(of(sheet));
    });

    test.each<[string, Profile]>([
      ["staff", { staff: 50 }],
      ["revenue", { revenue: 1e9 }],
      ["industry", { industry: "T" }],
      ["web site", { hasWebsite: true }],
      ["margin", { margin: 0.3 }],
      ["business hours", { businessHours: 8 }],
      ["kind of data", { "kinds.name": true, "kinds.card": false }],
      ["largest database", { largestDatabase: 1_750, personsHeld: 2_500 }],
    ])("a %s typed as it would have been assumed", (_, profile) => {
      expect(ofProfile(profile)).toBe(of({}));
    });

    test.each(["", "unknown", "nonsense", "na:"])("an open question being %p rather than left out", (reply) => {
      expect(of({ answers: { N03: reply } })).toBe(of({}));
    });

    test("the reason why a question does not apply", () => {
      const remarks = { S04: "電話で確認" };
      expect(of({ answers: { S04: "na:noWebsite" }, remarks })).toBe(
        of({ answers: { S04: "na:CMSを使わない" }, remarks }),
      );
    });
  });

  describe("changes with", () => {
    const different: Profile = {
      industry: "E",
      revenue: 123,
      staff: 7,
      pcs: 8,
      servers: 9,
      publicServers: 2,
      hasWebsite: false,
      webSales: 10,
      monthlyUsers: 11,
      personsHeld: 12,
      largestDatabase: 13,
      "kinds.name": false,
      "kinds.address": false,
      "kinds.contact": false,
      "kinds.account": true,
      "kinds.bank": true,
      "kinds.card": true,
      "kinds.myNumber": true,
      "kinds.income": true,
      "kinds.credit": true,
      "kinds.health": true,
      "kinds.medical": true,
      "kinds.criminal": true,
      cards: 14,
      sensitive: 15,
      mailShare: 0.5,
      entrustors: 16,
      margin: 0.17,
      businessHours: 18,
      closedDays: 19,
      attackHours: 20,
      slaPartners: 21,
      itServices: true,
      itShare: 0.22,
      remoteAccess: false,
      wireless: false,
      portableDevices: false,
      offsiteWork: false,
      contractors: false,
      development: false,
      ot: true,
      providersNone: true,
      incidentsNone: true,
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((row) => [`provider.${row}.name`, "AWS"])),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].flatMap((row) => [
          [`incident.${row}.year`, 2023],
          [`incident.${row}.scenario`, "other"],
          [`incident.${row}.loss`, 24],
          [`incident.${row}.experts`, true],
          [`incident.${row}.fixConfirmed`, true],
        ]),
      ),
    };

    test.each(Object.entries(different))("%s", (id, value) => {
      expect(ofProfile({ [id]: value })).not.toBe(of({}));
    });
    test("every value the calculation uses was tried", () => {
      const used = variables.filter(({ kind }) => kind !== "information").map(({ id }) => id);
      expect(Object.keys(different).sort()).toEqual(used.sort());
    });

    test("the year past incidents are counted from, where one has a year", () => {
      const dated: Partial<HearingSheet> = { profile: { "incident.1.year": 2023 } };
      expect(of({ ...dated, date: "2026-04-01" })).not.toBe(of({ ...dated, date: "2027-04-01" }));
      expect(of({ ...dated, date: "2026-04-01" })).toBe(of({ ...dated, date: "2026-12-31" }));
    });

    test("an incident of which no more is stated than would be taken anyway: there was one", () => {
      expect(ofProfile({ "incident.1.loss": 0 })).not.toBe(of({}));
      expect(ofProfile({ "incident.2.scenario": "ransomware" })).not.toBe(of({}));
    });

    test("an own estimate equal to the most likely one: its low and high differ", () => {
      expect(ofProfile({ closedDays: 10 })).not.toBe(of({}));
      expect(ofProfile({ attackHours: 24 })).not.toBe(of({}));
      expect(ofProfile({ mailShare: 0.5 })).not.toBe(of({}));
    });

    test.each(questions)("$id: each option, open, not asked, and not applicable", (question) => {
      const replies = ["", ...question.options.map(({ id }) => id)];
      const [reason] = question.notApplicable;
      if (reason !== undefined) replies.push(`na:${reason === "stated" ? "own words" : reason}`);
      const remarks = { [question.id]: "電話で確認" };
      const found = replies.map((reply) => of({ answers: { [question.id]: reply }, remarks }));
      found.push(of({ notAsked: [question.id] }));
      expect(new Set(found).size).toBe(replies.length + 1);
    });

    test("whether a fact of the profile verifies that a question does not apply, or a remark alone confirms it", () => {
      const sheet: Partial<HearingSheet> = { answers: { S13: "na:noCards" }, remarks: { S13: "電話で確認" } };
      expect(of({ ...sheet, profile: { cards: 0 } })).not.toBe(of({ ...sheet, profile: {} }));
    });

    test("the same reply moved to another question", () => {
      const answers = answersBy(bestOption);
      expect(of({ answers: { ...answers, N10: "short" } })).not.toBe(of({ answers: { ...answers, S09: "short" } }));
    });

    test("a default of the parameters that was used", () => {
      const parameters = parametersWith({ "assume.staff": 60 });
      expect(of({}, parameters)).not.toBe(of({}));
      const given: Profile = { staff: 50, revenue: 1e9, pcs: 50 };
      expect(of({ profile: given }, parameters)).toBe(of({ profile: given }));
    });
  });
});

describe("the fingerprint of the parameters", () => {
  test("is the SHA-256 of every id with its three points, in the order of the table", () => {
    const rows = parameterTable.map(({ id, low, likely, high }) => [id, low, likely, high]);
    const expected = createHash("sha256").update(JSON.stringify(rows)).digest("hex");
    expect(fingerprintParameters(defaultParameters)).toBe(expected);
  });
  test("does not change with name and version", () => {
    const renamed = { ...defaultParameters, name: "own", version: "9" };
    expect(fingerprintParameters(renamed)).toBe(fingerprintParameters(defaultParameters));
  });
  test.each(["low", "likely", "high"] as const)("changes with any %s", (point) => {
    const found = parameterTable.map(({ id, low, likely, high }) =>
      fingerprintParameters(parametersWith({ [id]: { low, likely, high, [point]: 0.123 } })),
    );
    expect(new Set([fingerprintParameters(defaultParameters), ...found]).size).toBe(parameterTable.length + 1);
  });
  test("is the same when asked twice", () => {
    const set = parametersWith({ legal: 1 });
    expect(fingerprintParameters(set)).toBe(fingerprintParameters(set));
  });
});
