import { defaults } from "../../../src/engine/profile/defaults";
import { variableById, variables } from "../../../src/engine/profile/variables";

const numbered = (table: string, rows: readonly number[], fields: readonly string[]): readonly string[] =>
  rows.flatMap((row) => fields.map((field) => `${table}.${row}.${field}`));

test("the ids the calculation uses are those of the domain", () => {
  const used = variables.filter(({ kind }) => kind !== "information").map(({ id }) => id);
  const kinds = "name address contact account bank card myNumber income credit health medical criminal";
  expect(new Set(used)).toEqual(
    new Set([
      ..."industry revenue staff pcs servers publicServers hasWebsite webSales monthlyUsers".split(" "),
      ..."personsHeld largestDatabase cards sensitive entrustors slaPartners".split(" "),
      ..."margin businessHours closedDays attackHours mailShare".split(" "),
      ..."itServices itShare remoteAccess wireless portableDevices offsiteWork contractors development ot".split(" "),
      ..."providersNone incidentsNone".split(" "),
      ...numbered("provider", [1, 2, 3, 4, 5, 6], ["name"]),
      ...numbered("incident", [1, 2, 3, 4, 5], ["year", "scenario", "loss", "experts", "fixConfirmed"]),
      ...kinds.split(" ").map((kind) => `kinds.${kind}`),
    ]),
  );
});

test("ids are unique, without regard to case", () => {
  expect(new Set(variables.map(({ id }) => id.toLowerCase())).size).toBe(variables.length);
  expect(variableById.size).toBe(variables.length);
});

test("everything the calculation uses has something that stands in for it", () => {
  const used = variables.filter(({ kind }) => kind !== "information" && kind !== "industry").map(({ id }) => id);
  expect(Object.keys(defaults).sort()).toEqual([...used].sort());
});

test.each([
  ["revenue", 1, 1e14, false],
  ["staff", 1, 1e6, true],
  ["itShare", 0, 1, false],
  ["pcs", 0, 1e6, true],
  ["servers", 0, 1e5, true],
  ["publicServers", 0, 1e5, true],
  ["webSales", 0, 1e14, false],
  ["monthlyUsers", 0, 1e9, true],
  ["personsHeld", 0, 2e8, true],
  ["largestDatabase", 0, 2e8, true],
  ["cards", 0, 2e8, true],
  ["sensitive", 0, 2e8, true],
  ["mailShare", 0, 1, false],
  ["entrustors", 0, 1e5, true],
  ["margin", 0, 1, false],
  ["businessHours", 1, 24, false],
  ["closedDays", 0.1, 365, false],
  ["attackHours", 0.1, 2_000, false],
  ["slaPartners", 0, 1e5, true],
  ["incident.1.year", 1990, 2100, true],
  ["incident.5.loss", 0, 1e13, false],
])("%s may be %d to %d, whole: %p", (id, min, max, whole) => {
  expect(variableById.get(id)).toMatchObject({ min, max, whole });
});

test("the tables have six providers, five incidents, and the terms of two policies", () => {
  const ids = variables.map(({ id }) => id);
  const rows = (table: string) => ids.filter((id) => id.startsWith(`${table}.`));
  expect(rows("provider")).toEqual(numbered("provider", [1, 2, 3, 4, 5, 6], ["name", "kind", "business"]));
  const fields = "year scenario loss experts persons daysStopped insured fix fixConfirmed".split(" ");
  expect(rows("incident")).toEqual(numbered("incident", [1, 2, 3, 4, 5], fields));
  const terms = "from to liability response interruption sublimits deductible payRatio waitingHours";
  const planned = `${terms} optionItServices optionDependency optionInterruption`.split(" ");
  expect(rows("policy").sort()).toEqual(
    ["insurer", ...planned, "premium", "refused", "note"].map((field) => `policy.${field}`).sort(),
  );
  expect(rows("plan").sort()).toEqual(planned.map((field) => `plan.${field}`).sort());
});

test("past incidents are of a scenario or of another kind; those that strike from outside do not count", () => {
  const kinds = variableById.get("incident.1.scenario");
  expect(kinds?.kind === "choice" ? kinds.choices : []).toEqual([
    { id: "suspected-attack", value: 1 },
    { id: "data-breach", value: 1 },
    { id: "web-defacement", value: 1 },
    { id: "denial-of-service", value: 1 },
    { id: "ransomware", value: 1 },
    { id: "third-party-outage", value: 0 },
    { id: "other", value: 0 },
  ]);
});
