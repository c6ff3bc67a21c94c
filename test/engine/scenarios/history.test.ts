import { defaultParameters, type HearingSheet } from "../../../src/engine";
import { assess } from "../../../src/engine/assess";
import { answersBy, bestOption, near, parametersWith, worstOption, type Profile } from "../../support/engine";
import { resolve } from "../../../src/engine/model/resolve";
import { readProfile } from "../../../src/engine/sheet/profile";
import { SheetValues } from "../../../src/engine/sheet-values";

const manufacturer: Profile = { industry: "E", revenue: 6e9, staff: 300 };

const valuesOf = (profile: Profile, parameters = defaultParameters): SheetValues =>
  new SheetValues(resolve(readProfile(profile).given, parameters), []);
const factorOf = (profile: Profile, parameters = defaultParameters): number =>
  valuesOf({ ...manufacturer, ...profile }, parameters).get("history.factor");

/** Of a year at 300 persons of staff in manufacturing, by the specification: base · 3^a · industry, S1 to S5. */
const expectedInYear =
  0.0021 * 3 ** 0.15 +
  0.0012 * 3 ** 0.15 * 0.8 +
  0.0008 * 3 ** 0.1 * 0.7 +
  0.001 * 3 ** 0.25 * 0.7 +
  0.0021 * 3 ** 0.38 * 1.2;
/** 1 ÷ 0.5 incidents of the model, and the firm's own in five years. */
const ratio = (incidents: number): number => (2 + incidents) / (2 + 5 * expectedInYear);

const leak = { "incident.1.year": 2023, "incident.1.scenario": "data-breach", "incident.1.experts": true };
const virus = { "incident.2.year": 2024, "incident.2.scenario": "ransomware", "incident.2.loss": 1_000_000 };

test("a manufacturer's frequencies with no, one and two incidents: 0.98, 1.47 and 1.96", () => {
  expect(factorOf({ incidentsNone: true })).toEqual(near(ratio(0)));
  expect(factorOf(leak)).toEqual(near(ratio(1)));
  expect(factorOf({ ...leak, ...virus })).toEqual(near(ratio(2)));
  expect([0, 1, 2].map((incidents) => ratio(incidents).toFixed(2))).toEqual(["0.98", "1.47", "1.96"]);
});

test("nothing stated changes nothing; that there was none is a statement", () => {
  expect(factorOf({})).toBe(1);
  expect(factorOf({ incidentsNone: false })).toBe(1);
  expect(factorOf({ incidentsNone: "不明" })).toBe(1);
  expect(valuesOf({ incidentsNone: true }).get("history.stated")).toBe(1);
  expect(valuesOf({ "incident.4.loss": 0 }).get("history.stated")).toBe(1);
});

test("no firm's frequencies more than treble, however many incidents it had", () => {
  const many = Object.fromEntries([1, 2, 3, 4, 5].map((row) => [`incident.${row}.experts`, true]));
  expect(ratio(5)).toBeGreaterThan(3);
  expect(factorOf(many)).toBe(3);
});

const date = "2026-04-24";
test.each<[string, Profile, number]>([
  ["outside experts called", { "incident.1.experts": true }, 1],
  ["a loss of a million", { "incident.1.loss": 1_000_000 }, 1],
  ["a smaller loss, no experts", { "incident.1.loss": 999_999, "incident.1.experts": false }, 0],
  ["a year alone", { "incident.1.year": 2025 }, 0],
  ["five years ago", { "incident.1.experts": true, "incident.1.year": 2021 }, 1],
  ["six years ago", { "incident.1.experts": true, "incident.1.year": 2020 }, 0],
  ["a kind that is no scenario", { "incident.1.experts": true, "incident.1.scenario": "other" }, 0],
  ["a provider's outage", { "incident.1.experts": true, "incident.1.scenario": "third-party-outage" }, 0],
  ["a denial of service", { "incident.1.experts": true, "incident.1.scenario": "denial-of-service" }, 1],
  ["measures confirmed", { "incident.1.experts": true, "incident.1.fixConfirmed": true }, 0.5],
  ["two, one of them mended", { ...leak, ...virus, "incident.2.fixConfirmed": "はい" }, 1.5],
  ["none, though one is told", { incidentsNone: true, "incident.5.loss": "300万円" }, 1],
])("%s: %j", (_, profile, incidents) => {
  expect(valuesOf({ date, ...profile }).get("history.incidents")).toBe(incidents);
});

test("without a date every incident counts, whenever it was", () => {
  expect(valuesOf({ "incident.1.experts": true, "incident.1.year": 1995 }).get("history.incidents")).toBe(1);
  expect(valuesOf({ date: "来春", "incident.1.experts": true, "incident.1.year": 1995 }).get("history.incidents")).toBe(
    1,
  );
});

test("spread, years, least loss, weight and cap are parameters", () => {
  const parameters = parametersWith({ "history.variance": 0.25, "history.years": 10 });
  expect(factorOf({ incidentsNone: true }, parameters)).toEqual(near(4 / (4 + 10 * expectedInYear)));
  expect(factorOf(virus, parametersWith({ "history.minimumLoss": 1_000_001 }))).toEqual(near(ratio(0)));
  const mended: Profile = { ...leak, "incident.1.fixConfirmed": true };
  expect(factorOf(mended, parametersWith({ "history.fixed": 0.2 }))).toEqual(near(ratio(0.2)));
  expect(factorOf(leak, parametersWith({ "history.cap": 1.2 }))).toBe(1.2);
});

test("what is expected follows size and industry alone, whatever can happen today or is reckoned with", () => {
  const expected = (profile: Profile, parameters = defaultParameters) =>
    valuesOf({ ...manufacturer, ...profile }, parameters).get("history.expected");
  expect(expected({})).toEqual(near(5 * expectedInYear));
  const bare: Profile = { hasWebsite: false, publicServers: 0, personsHeld: 0, pcs: 0, servers: 0 };
  expect(expected(bare)).toEqual(near(5 * expectedInYear));
  expect(expected({}, parametersWith({ "scenario.s5.on": 0 }))).toEqual(near(5 * expectedInYear));
  expect(expected({ monthlyUsers: 1e6, cards: 1e6, personsHeld: 1e7, itServices: true })).toEqual(
    near(5 * expectedInYear),
  );
});

const assessed = (profile: Profile, answers: HearingSheet["answers"] = {}) =>
  assess({ date, profile: { ...manufacturer, "provider.1.name": "AWS", ...profile }, answers }, defaultParameters);

test("it multiplies what a bad year of the firm makes more frequent, and no provider's outage", () => {
  const [without, told] = [assessed({}), assessed({ ...leak, ...virus })];
  told.scenarios.forEach(({ id, frequency, basis }, index) => {
    const factor = id === "third-party-outage" ? 1 : ratio(2);
    expect(basis.historyFactor).toEqual(near(factor));
    expect(frequency).toEqual(near((without.scenarios[index]?.frequency ?? 0) * factor));
  });
});

test("no answer moves it, and no exposure grown raises it", () => {
  const [best, worst] = [answersBy(bestOption), answersBy(worstOption)].map((answers) =>
    assessed(leak, answers).scenarios.map(({ basis }) => basis.historyFactor),
  );
  expect(best).toEqual(worst);
  const grown: Profile[] = [
    { staff: 301 },
    { staff: 50_000 },
    { personsHeld: 1e8, largestDatabase: 1e8 },
    { cards: 1e6, "kinds.card": true },
    { webSales: 5e9, monthlyUsers: 1e8 },
    { revenue: 1e12 },
    { servers: 1_000, pcs: 1e5, publicServers: 100 },
    { itServices: true, itShare: 1 },
    { hasWebsite: false },
    { personsHeld: 0 },
  ];
  for (const profile of grown) expect(factorOf({ ...leak, ...profile })).toBeLessThanOrEqual(factorOf(leak));
});
