import type { ParameterId } from "../../../src/engine/parameters";
import { alike, read } from "./read";

test.each<[ParameterId, number, ParameterId]>([
  ["grade.threshold.A", 70, "grade.threshold.B"],
  ["grade.threshold.B", 50, "grade.threshold.C"],
  ["grade.threshold.C", 30, "grade.threshold.D"],
  ["impact.level.severe", 0.01, "impact.level.major"],
  ["impact.level.major", 0.001, "impact.level.moderate"],
  ["chance.low", 0.5, "chance.likely"],
  ["chance.likely", 0.05, "chance.high"],
])("%s at %d is not above %s", (parameter, value, other) => {
  const { set, issues } = read({ [parameter]: alike(value) });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterSequence", parameter, other }]);
});

test.each<[ParameterId, number, ParameterId]>([
  ["log.investigation.0", 1.2, "log.investigation.1"],
  ["log.delay.3", 0.7, "log.delay.4"],
  ["backup.factor.1", 0.9, "backup.factor.2"],
])("better operation logs and backups may not cost more: %s at %d is below %s", (parameter, value, other) => {
  const { set, issues } = read({ [parameter]: alike(value) });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterSequence", parameter, other }]);
});

test.each<[ParameterId, number, ParameterId]>([
  ["size.staff.max", 0.19, "size.staff.min"],
  ["size.persons.max", 0.1, "size.persons.min"],
  ["size.web.max", 0.1, "size.web.min"],
])("a size's upper bound may not lie below its lower one: %s at %d, %s", (parameter, value, other) => {
  // a width of 0 is allowed
  expect(read({ [parameter]: alike(0.5), [other]: alike(0.5) }).set).not.toBeNull();
  const { set, issues } = read({ [parameter]: alike(value), [other]: alike(0.2) });
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterSequence", parameter, other }]);
});

test("operation-log levels may share a factor", () => {
  expect(read({ "log.delay.3": alike(0.8) }).set).not.toBeNull();
});

const viewpointWeights = ["governance", "network", "client", "server", "facility"].map((id) => `weight.${id}`);

test("viewpoint weights may not all be 0", () => {
  const { set, issues } = read(Object.fromEntries(viewpointWeights.map((id) => [id, alike(0)])));
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterWeights", parameter: "weight.governance" }]);
});

test("some viewpoint weights may be 0", () => {
  expect(read(Object.fromEntries(viewpointWeights.slice(1).map((id) => [id, alike(0)]))).set).not.toBeNull();
});

const of = (expense: number, commission: number, profit: number) => ({
  "price.expense": alike(expense),
  "price.commission": alike(commission),
  "price.profit": alike(profit),
});

test("expenses, commission and profit must leave something of a premium", () => {
  expect(read(of(0.6, 0.3, 0.099)).set).not.toBeNull();
  const { set, issues } = read(of(0.5, 0.3, 0.25));
  expect(set).toBeNull();
  expect(issues).toEqual([{ code: "parameterLoads", parameter: "price.expense", received: 1.05 }]);
});

test("to the last bit 0.6, 0.3 and 0.1 are below 1, but nothing is left", () => {
  expect(read(of(0.6, 0.3, 0.1)).issues.map(({ code }) => code)).toEqual(["parameterLoads"]);
});
