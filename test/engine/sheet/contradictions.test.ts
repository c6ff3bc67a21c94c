import { contradictions } from "../../../src/engine/sheet/contradictions";
import { readProfile } from "../../../src/engine/sheet/profile";
import type { Profile } from "../../support/engine";

const found = (profile: Profile) => contradictions(readProfile(profile).given);

const noSensitiveKind = { "kinds.health": false, "kinds.medical": false, "kinds.criminal": false };

test.each<[string, Profile, string, string]>([
  ["databaseAboveHeld", { largestDatabase: 11, personsHeld: 10 }, "largestDatabase", "personsHeld"],
  ["webSalesAboveRevenue", { webSales: 11, revenue: 10 }, "webSales", "revenue"],
  ["webSalesWithoutSite", { webSales: 1, hasWebsite: false }, "webSales", "hasWebsite"],
  ["publicAboveServers", { publicServers: 3, servers: 2 }, "publicServers", "servers"],
  ["cardsWithoutKind", { cards: 1, "kinds.card": false }, "cards", "kinds.card"],
  ["cardsWithoutKind", { cards: 0, "kinds.card": true }, "cards", "kinds.card"],
  ["sensitiveAboveHeld", { sensitive: 11, personsHeld: 10 }, "sensitive", "personsHeld"],
  ["sensitiveWithoutKind", { sensitive: 1, ...noSensitiveKind }, "sensitive", "kinds.health"],
  ["sensitiveWithoutKind", { sensitive: 0, "kinds.medical": true }, "sensitive", "kinds.medical"],
  ["sensitiveWithoutKind", { sensitive: 0, ...noSensitiveKind, "kinds.criminal": true }, "sensitive", "kinds.criminal"],
  ["itShareWithoutServices", { itShare: 0.1, itServices: false }, "itShare", "itServices"],
  ["providersDespiteNone", { providersNone: true, "provider.3.name": "AWS" }, "providersNone", "provider.3.name"],
  ["incidentsDespiteNone", { incidentsNone: true, "incident.2.loss": 1 }, "incidentsNone", "incident.2.loss"],
  ["incidentAfterDate", { date: "2026-04-01", "incident.1.year": 2027 }, "incident.1.year", "date"],
])("%s: %j", (rule, profile, variable, other) => {
  expect(found(profile)).toEqual([{ code: "contradiction", rule, variable, other }]);
});

test.each<[string, Profile]>([
  ["equal sizes", { largestDatabase: 10, personsHeld: 10, webSales: 5, revenue: 5, publicServers: 1, servers: 1 }],
  ["a site that sells nothing", { webSales: 0, hasWebsite: false }],
  ["no cards, no card kind", { cards: 0, "kinds.card": false }],
  ["cards and their kind", { cards: 1, "kinds.card": true }],
  ["nobody's sensitive data, no such kind", { sensitive: 0, ...noSensitiveKind }],
  ["sensitive data of a kind", { sensitive: 1, ...noSensitiveKind, "kinds.criminal": true }],
  ["sensitive data whose kind may be among those left blank", { sensitive: 1, "kinds.health": false }],
  ["one value alone", { largestDatabase: 11, webSales: 11, publicServers: 3, cards: 1 }],
  ["no IT services and no sales of them", { itShare: 0, itServices: false }],
  ["providers named, and not said to be none", { providersNone: false, "provider.1.name": "AWS" }],
  ["no provider, and a row that says so", { providersNone: true, "provider.1.name": "なし" }],
  ["no incident, and a row that says so", { incidentsNone: true, "incident.1.experts": false, "incident.1.loss": 0 }],
  ["an incident of this year", { date: "2026-04-01", "incident.1.year": 2026 }],
  ["an incident of a sheet without a date", { "incident.1.year": 2099 }],
  ["nothing", {}],
])("no contradiction in %s", (_, profile) => {
  expect(found(profile)).toEqual([]);
});

test("several are all reported", () => {
  const profile: Profile = { largestDatabase: 11, personsHeld: 10, sensitive: 12, webSales: 1, hasWebsite: false };
  expect(found(profile)).toHaveLength(3);
});
