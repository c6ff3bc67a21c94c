import { defaultParameters, lossHistory, understand, type HearingSheet } from "../../src/engine";
import { near, parametersWith } from "../support/engine";

const historyOf = (profile: HearingSheet["profile"], parameters = defaultParameters) =>
  lossHistory(understand({ date: "2026-04-24", profile, answers: {} }, parameters));

test("each row says what it counts for, and why it is not one", () => {
  const { incidents, counted, stated, years } = historyOf({
    "incident.1.experts": true,
    // six years ago, and minor besides
    "incident.2.year": 2020,
    "incident.2.loss": 10,
    // below a million, with a confirmed fix besides
    "incident.3.loss": 999_999,
    "incident.3.fixConfirmed": true,
    "incident.4.loss": 1_000_000,
    "incident.4.scenario": "third-party-outage",
    "incident.5.loss": 1_000_000,
    "incident.5.fixConfirmed": true,
  });
  expect(incidents).toEqual([
    { number: 1, weight: 1, reason: null },
    { number: 2, weight: 0, reason: "past" },
    { number: 3, weight: 0, reason: "minor" },
    { number: 4, weight: 0, reason: "outside" },
    { number: 5, weight: 0.5, reason: "fixed" },
  ]);
  expect({ counted, stated, years }).toEqual({ counted: 1.5, stated: true, years: 5 });
});

test("the factor is that of the frequencies: 1 where nothing is stated", () => {
  expect(historyOf({})).toMatchObject({ stated: false, counted: 0, factor: 1 });
  const { stated, expected, factor } = historyOf({ incidentsNone: true });
  expect(stated).toBe(true);
  // a variance of 0.5 is a weight of two incidents
  expect(factor).toEqual(near(2 / (2 + expected)));
});

test("years and weight are those of the parameters", () => {
  const parameters = parametersWith({ "history.years": 10, "history.fixed": 0.2 });
  const { incidents, years } = historyOf(
    { "incident.1.year": 2017, "incident.1.experts": true, "incident.1.fixConfirmed": true },
    parameters,
  );
  expect(years).toBe(10);
  expect(incidents[0]).toEqual({ number: 1, weight: 0.2, reason: "fixed" });
});
