import { defaultParameters, typicalPlan, type HearingSheet } from "../../../../src/engine";
import { claimsOfSheet, keepEvents, modelOfSheet, simulatePlans } from "../../../../src/engine/simulation";
import { KeptYears } from "../../../../src/taskpane/session/cover/kept-years";
import { yearsFor } from "../../../../src/taskpane/session/cover/years-for";
import type * as simulation from "../../../../src/engine/simulation";
import { prints } from "../fakes";
import { retailer } from "../../../support/customers";

// a message channel would keep Node from ending
jest.mock("../../../../src/taskpane/yield-to-main", () => ({
  createYieldToMain: () => () => new Promise((resume) => setImmediate(resume)),
}));
jest.mock("../../../../src/engine/simulation", () => {
  const actual = jest.requireActual<typeof simulation>("../../../../src/engine/simulation");
  return { ...actual, keepEvents: jest.fn(actual.keepEvents) };
});

const medium = typicalPlan("medium", "medium");
const raised = { ...medium, terms: { ...medium.terms, "response.limit": 2e8 } };
const parameters = defaultParameters;
const sheet: HearingSheet = { profile: retailer.profile, answers: {} };
const order = { sheet, parameters, prints: prints("a"), plans: [medium] };
const going = new AbortController().signal;

const keep = jest.mocked(keepEvents);
beforeEach(() => keep.mockClear());

test("plans are settled to the bit as a simulation of so many years settles them", async () => {
  const [found] = await new KeptYears().settle(order, going);
  const asked = { claims: claimsOfSheet(sheet, parameters), plans: [medium] };
  const { plans } = simulatePlans(modelOfSheet(sheet, parameters), { years: 100_000, seed: 1 }, asked);
  expect(found).toEqual(plans[0]);
});

test("years are simulated once for a customer, whatever is changed of plans; again for another customer", async () => {
  const years = new KeptYears();
  const [before] = await years.settle(order, going);
  // read again: other objects, the same fingerprints
  const [after] = await years.settle({ ...order, sheet: { ...sheet }, plans: [raised] }, going);
  expect(keep).toHaveBeenCalledTimes(1);
  expect(after?.paid.mean).toBeGreaterThan(before?.paid.mean ?? Infinity);
  await years.settle({ ...order, prints: prints("a", "other") }, going);
  expect(keep).toHaveBeenCalledTimes(2);
});

test("so many years as are asked for: fewer are simulated again, and serve whoever asks for no number", async () => {
  const years = new KeptYears();
  await years.settle(order, going);
  const [fewer] = await years.settle({ ...order, years: 2_000 }, going);
  const [same] = await years.settle(order, going);
  expect([fewer?.years, same?.years]).toEqual([2_000, 2_000]);
  expect(keep).toHaveBeenCalledTimes(2);
});

test("a term is moved over the same years; an appetite nobody can exceed takes the smallest limits tried", async () => {
  const years = new KeptYears();
  const [own] = await years.settle(order, going);
  const { plans: _, ...customer } = order;
  const trial = { ...customer, plan: medium, what: "response" } as const;
  const { points, limits } = await years.tryLimits({ ...trial, appetite: 1e12 }, going);
  expect(keep).toHaveBeenCalledTimes(1);
  expect(points.map(({ value }) => value)).toEqual([...points].map(({ value }) => value).sort((a, b) => a - b));
  // the medium plan's own limit of ② is one of those tried
  expect(points.find(({ value }) => value === 5e7)?.paid).toBeCloseTo(own?.paid.mean ?? NaN, 3);
  expect(limits).toMatchObject({ found: true, factor: 0.25 });
  const none = await years.tryLimits({ ...trial, appetite: 0 }, going);
  expect(none.limits).toMatchObject({ found: false, factor: 10 });
});

test("two are settled one after the other; one that is stopped leaves the next as it is", async () => {
  const years = new KeptYears();
  const stop = new AbortController();
  const stopped = years.settle(order, stop.signal);
  const next = years.settle({ ...order, plans: [raised, medium] }, going);
  stop.abort();
  await expect(stopped).rejects.toThrow();
  expect((await next).map(({ name, years: count }) => [name, count])).toEqual([
    ["medium", 100_000],
    ["medium", 100_000],
  ]);
});

test.each([
  [0, 100_000],
  [0.1, 100_000],
  [5, 100_000],
  [50, 10_000],
  [1e7, 1],
])("who expects %d events a year has %d years: memory has an end", (events, years) => {
  expect(yearsFor(events)).toBe(years);
});
