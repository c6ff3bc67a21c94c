import { assess } from "../../../src/engine/assess";
import type { ParameterId } from "../../../src/engine/parameters";
import type { GateReason, ScenarioId } from "../../../src/engine/scenarios";
import { answersBy, bestOption, parametersWith, type Profile } from "../../support/engine";

type Changes = Partial<Record<ParameterId, number>>;
const assessed = (id: ScenarioId, profile: Profile, changes: Changes = {}) => {
  const { scenarios } = assess({ profile, answers: answersBy(bestOption) }, parametersWith(changes));
  return scenarios.find((one) => one.id === id);
};

const oneProvider: Changes = { "assume.providers": 1 };
const noSystems: Profile = { pcs: 0, servers: 0, publicServers: 0 };

test.each<[GateReason, ScenarioId, Profile, Changes]>([
  ["noPersonalData", "data-breach", { personsHeld: 0 }, {}],
  ["noPersonalData", "data-breach", { personsHeld: 10, largestDatabase: 0 }, {}],
  ["noWebsite", "web-defacement", { hasWebsite: false }, {}],
  ["noPublicSystem", "denial-of-service", { hasWebsite: false, publicServers: 0 }, {}],
  ["noPublicSystem", "denial-of-service", { hasWebsite: false, servers: 0 }, {}],
  ["noSystems", "ransomware", noSystems, {}],
  ["switchedOff", "ransomware", {}, { "scenario.s5.on": 0 }],
  ["switchedOff", "ransomware", noSystems, { "scenario.s5.on": 0 }],
  ["noProviders", "third-party-outage", {}, { "assume.providers": 0 }],
  ["switchedOff", "third-party-outage", {}, { ...oneProvider, "scenario.s6.on": 0 }],
  ["switchedOff", "third-party-outage", {}, { "assume.providers": 0, "scenario.s6.on": 0 }],
])("%s: %s cannot happen with %j, %j", (gate, id, profile, changes) => {
  expect(assessed(id, profile, changes)).toMatchObject({
    applies: false,
    gate,
    frequency: 0,
    loss: null,
    expectedAnnualLoss: 0,
    impact: null,
    items: [],
    beside: [],
  });
});

test.each<[ScenarioId, Profile, Changes]>([
  ["suspected-attack", { personsHeld: 0, hasWebsite: false, ...noSystems }, {}],
  ["data-breach", { personsHeld: 1 }, {}],
  ["web-defacement", { hasWebsite: true }, {}],
  ["denial-of-service", { hasWebsite: false, publicServers: 1 }, {}],
  ["denial-of-service", { hasWebsite: true, publicServers: 0 }, {}],
  ["ransomware", { ...noSystems, pcs: 1 }, {}],
  ["ransomware", { ...noSystems, servers: 1 }, {}],
  ["ransomware", {}, { "scenario.s6.on": 0 }],
  ["third-party-outage", noSystems, oneProvider],
  ["third-party-outage", {}, { ...oneProvider, "scenario.s5.on": 0 }],
])("%s can happen with %j, %j", (id, profile, changes) => {
  const result = assessed(id, profile, changes);
  expect(result).toMatchObject({ applies: true, gate: null });
  expect(result?.frequency).toBeGreaterThan(0);
});

test("a scenario that is switched off leaves the others as they are", () => {
  const all = ["suspected-attack", "data-breach", "web-defacement", "denial-of-service"] as const;
  const off = { "scenario.s5.on": 0, "scenario.s6.on": 0 };
  for (const id of all) expect(assessed(id, {}, off)).toEqual(assessed(id, {}, oneProvider));
});
