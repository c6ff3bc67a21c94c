import { defaults } from "../../../src/engine/profile/defaults";
import { variableById, variables } from "../../../src/engine/profile/variables";

test("the ids the calculation uses are those of the domain", () => {
  const used = variables.filter(({ kind }) => kind !== "information").map(({ id }) => id);
  const kinds = "name address contact account bank card myNumber income credit health medical criminal";
  expect(new Set(used)).toEqual(
    new Set([
      ..."industry revenue staff pcs servers publicServers hasWebsite webSales monthlyUsers".split(" "),
      ..."personsHeld largestDatabase cards sensitive entrustors slaPartners".split(" "),
      ..."margin businessHours closedDays attackHours mailShare".split(" "),
      ...kinds.split(" ").map((kind) => `kinds.${kind}`),
    ]),
  );
});

test("ids are unique, without regard to case", () => {
  expect(new Set(variables.map(({ id }) => id.toLowerCase())).size).toBe(variables.length);
  expect(variableById.size).toBe(variables.length);
});

test("every number and flag has something that stands in for it", () => {
  const used = variables.filter(({ kind }) => kind === "number" || kind === "flag").map(({ id }) => id);
  expect(Object.keys(defaults).sort()).toEqual([...used].sort());
});

test.each([
  ["revenue", 1, 1e14, false],
  ["staff", 1, 1e6, true],
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
])("%s may be %d to %d, whole: %p", (id, min, max, whole) => {
  expect(variableById.get(id)).toMatchObject({ min, max, whole });
});
