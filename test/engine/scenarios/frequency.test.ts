import { defaultParameters } from "../../../src/engine/parameters/set";
import type { ScenarioCode } from "../../../src/engine/scenarios";
import { manufacturer, provider, retailer } from "../../support/customers";
import { near, parametersWith, valuesOf, type Profile } from "../../support/engine";
import { industryFactors } from "../parameters/expected/industries";

/** No replies: average controls, which multiply by 1. */
const values = (profile: Profile, parameters = defaultParameters) => valuesOf([], parameters, {}, profile);
const frequency = (code: ScenarioCode, profile: Profile) =>
  values(profile, parametersWith({ "assume.providers": 1 })).get(`${code}.frequency`);

describe("the frequency of a firm's size", () => {
  test.each([
    ["s1", 0.0021, 0.15],
    ["s2", 0.0012, 0.15],
    ["s3", 0.0008, 0.1],
    ["s4", 0.001, 0.25],
    ["s5", 0.0021, 0.38],
  ] as const)("%s at 100 persons is %d a year, and rises with their power of %d", (code, base, power) => {
    const of = (staff: number) => values({ staff }).get(`${code}.base`);
    expect(of(100)).toEqual(near(base));
    expect(of(1)).toEqual(near(base * 0.01 ** power));
    expect(of(2_500)).toEqual(near(base * 25 ** power));
  });
  test("rises no more above 100,000 persons", () => {
    expect(values({ staff: 1_000_000 }).get("s5.base")).toEqual(near(0.0021 * 1_000 ** 0.38));
    expect(values({ staff: 1_000_000 }, parametersWith({ "freq.staffMax": 400 })).get("s4.base")).toEqual(
      near(0.001 * 4 ** 0.25),
    );
  });
  test("of a provider's outage is 10 % a year, a quarter of which strikes the firm, for each provider", () => {
    expect(values({}, parametersWith({ "assume.providers": 3 })).get("s6.base")).toEqual(near(3 * 0.1 * 0.25));
    expect(values({}).get("s6.base")).toBe(0);
  });
});

describe("by hand: size × exposure × industry", () => {
  // 18,000 visitors of 118,000
  const web = 18 / 118;
  test.each([
    ["s1", 0.0021 * 3 ** 0.15],
    ["s2", 0.0012 * 3 ** 0.15 * 0.105 ** 0.2 * (1 + 0.6 * web) * 0.8],
    ["s3", 0.0008 * 3 ** 0.1 * (1 + 3 * web) * 0.7],
    ["s4", 0.001 * 3 ** 0.25 * (1 + 3 * web) * 0.7],
    ["s5", 0.0021 * 3 ** 0.38 * 1.2],
    ["s6", 0.1 * 0.25],
  ] as const)("a manufacturer of 300, %s: %d", (code, expected) => {
    expect(frequency(code, manufacturer.profile)).toEqual(near(expected));
  });

  // visitors 200 of 300 thousand, cards 50 of 51 thousand, sales online 10 of 11 hundred million
  const [visitors, cards, sales] = [2 / 3, 50 / 51, 10 / 11];
  test.each([
    ["s1", 0.0021],
    ["s2", 0.0012 * 5 ** 0.2 * (1 + 0.6 * visitors) * (1 + 0.7 * cards) * 1.3],
    ["s3", 0.0008 * (1 + 3 * visitors) * 1.4],
    ["s4", 0.001 * (1 + 3 * sales) * 1.2],
    ["s5", 0.0021],
  ] as const)("a retailer of 100, %s: %d", (code, expected) => {
    expect(frequency(code, retailer.profile)).toEqual(near(expected));
  });

  test.each([
    ["s1", 0.0021 * 16 ** 0.15 * (1 + 0.5 * 0.5) * 1.3],
    ["s2", 0.0012 * 16 ** 0.15 * (1 + 0.6 * 0.75) * (1 + 0.7 * 0.75) * (1 + 2 * 0.5) * 1.3],
    ["s3", 0.0008 * 16 ** 0.1 * (1 + 3 * 0.75) * 1.2],
    ["s4", 0.001 * 2 * (1 + 3 * (73 / 83)) * 1.6],
    ["s5", 0.0021 * 16 ** 0.38 * (1 + 1 * 0.5) * 1.2],
  ] as const)("a provider of IT services of 1,600, %s: %d", (code, expected) => {
    expect(frequency(code, provider.profile)).toEqual(near(expected));
  });

  test("one person: 200 persons held, no server, no site", () => {
    const one: Profile = {
      staff: 1,
      revenue: 10e6,
      personsHeld: 200,
      largestDatabase: 200,
      servers: 0,
      hasWebsite: false,
    };
    expect(frequency("s1", one)).toEqual(near(0.0021 * 0.01 ** 0.15));
    expect(frequency("s2", one)).toEqual(near(0.0012 * 0.01 ** 0.15 * 0.02 ** 0.2));
    expect(frequency("s5", one)).toEqual(near(0.0021 * 0.01 ** 0.38));
  });
});

describe("exposure", () => {
  const exposure = (code: ScenarioCode, profile: Profile) => values(profile).get(`${code}.exposure`);
  const nothing: Profile = { hasWebsite: false, webSales: 0, cards: 0, largestDatabase: 10_000, personsHeld: 10_000 };

  test.each(["s1", "s2", "s3", "s4", "s5", "s6"] as const)("of %s is 1 without any, at 10,000 persons", (code) => {
    expect(exposure(code, nothing)).toBe(1);
  });
  test("all sales by IT services where their share is not stated, none where there are none", () => {
    expect(exposure("s1", { ...nothing, itServices: true })).toBe(1.5);
    expect(exposure("s2", { ...nothing, itServices: true })).toBe(3);
    expect(exposure("s5", { ...nothing, itServices: true })).toBe(2);
    expect(exposure("s5", { ...nothing, itShare: 0.2 })).toBe(1.2);
    expect(exposure("s5", { ...nothing, itServices: false })).toBe(1);
  });
  test("DoS attacks take the larger of visitors and sales online", () => {
    const shop: Profile = { hasWebsite: true, revenue: 1e9, webSales: 1e8, monthlyUsers: 0 };
    expect(exposure("s4", shop)).toBe(1 + 3 * 0.5);
    expect(exposure("s4", { ...shop, monthlyUsers: 300_000 })).toBe(1 + 3 * 0.75);
  });
  test("no persons, no exposure to a leak: no step at the first person", () => {
    expect(exposure("s2", { personsHeld: 0, largestDatabase: 0, hasWebsite: false })).toBe(0);
  });
});

describe.each([1, 2, 3, 4, 5] as const)("the industry's factor on S%d", (scenario) => {
  test.each(industryFactors(scenario))("%s: %d", (industry, factor) => {
    expect(values({ industry }).get(`s${scenario}.industry`)).toBe(factor);
  });
});

test("an outage of a provider is the same in every industry", () => {
  expect(industryFactors(1).map(([industry]) => values({ industry }).get("s6.industry"))).toEqual(Array(21).fill(1));
});
