import { assess, defaultParameters, type HearingSheet } from "../../../src/engine";
import { uncountedRows } from "../../../src/engine/sheet/uncounted-rows";
import type { Profile } from "../../support/engine";

const found = (profile: Profile, standIns?: HearingSheet["standIns"]) => uncountedRows({ profile, standIns });

test.each<[string, Profile, string, string]>([
  ["a kind of provider", { "provider.2.kind": "cloud" }, "provider.2.name", "provider.2.kind"],
  ["what would stop", { "provider.6.business": "受発注" }, "provider.6.name", "provider.6.business"],
  [
    "both, remarked once",
    { "provider.1.kind": "saas", "provider.1.business": "会計" },
    "provider.1.name",
    "provider.1.kind",
  ],
  [
    "a kind beside a blank",
    { "provider.1.kind": "saas", "provider.1.name": "　" },
    "provider.1.name",
    "provider.1.kind",
  ],
  ["what was mended after an incident", { "incident.3.fix": "VPNの更新" }, "incident.3.scenario", "incident.3.fix"],
  ["nobody affected", { "incident.1.persons": 0 }, "incident.1.scenario", "incident.1.persons"],
])("%s alone is remarked", (_, profile, variable, other) => {
  expect(found(profile)).toEqual([{ code: "uncountedRow", variable, other }]);
});

test.each<[string, Profile]>([
  ["no row", {}],
  ["a provider", { "provider.1.name": "AWS", "provider.1.kind": "cloud" }],
  ["a name alone", { "provider.1.name": "AWS" }],
  ["a row that says there is none", { "provider.1.name": "なし", "provider.1.kind": "cloud" }],
  ["an incident of a kind", { "incident.1.scenario": "ransomware", "incident.1.fix": "VPNの更新" }],
  ["an incident of a year", { "incident.1.year": 2024, "incident.1.persons": 10 }],
])("%s is not", (_, profile) => {
  expect(found(profile)).toEqual([]);
});

test("a name that the underwriter fills in is a name", () => {
  expect(found({ "provider.1.kind": "cloud" }, { "provider.1.name": "AWS" })).toEqual([]);
});

test("such a provider makes no outage: none is named", () => {
  const { scenarios, issues } = assess({ profile: { "provider.1.kind": "cloud" }, answers: {} }, defaultParameters);
  expect(scenarios.find(({ id }) => id === "third-party-outage")).toMatchObject({ applies: false, frequency: 0 });
  expect(issues.filter(({ code }) => code === "uncountedRow")).toHaveLength(1);
});
