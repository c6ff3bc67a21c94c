import { defaultParameters } from "../../../src/engine";
import { stepLines } from "../../../src/engine/validation/steps";
import { parametersWith } from "../../support/engine";

const failed = (lines: ReturnType<typeof stepLines>) =>
  lines.filter(({ verdict }) => verdict === "failed").map(({ subjects }) => subjects.map(({ id }) => id).join(" "));

test("the defaults have no cliff, no fall, no way beyond their bounds", () => {
  expect(failed(stepLines(defaultParameters))).toEqual([]);
});

test("without a bound on days a site that sells everything may lose most of a year's revenue", () => {
  expect(failed(stepLines(parametersWith({ "s3.daysMax": 365 })))).toEqual([
    "bounded closedDays",
    "shareOfRevenue closedDays",
  ]);
});

test("another power of persons, and another belief in history, are noticed", () => {
  expect(failed(stepLines(parametersWith({ "freq.s2.persons": 0.25 })))).toEqual(["slope largestDatabase"]);
  // (1 ÷ 0.25 + 1) ÷ 4.1 = 1.22 in place of 1.47
  expect(failed(stepLines(parametersWith({ "history.variance": 0.25 })))).toEqual([
    "noIncident incidentsNone",
    "oneIncident incidentsNone",
    "twoIncidents incidentsNone",
  ]);
});

test("leaks ten times as frequent make the very first person count", () => {
  expect(failed(stepLines(parametersWith({ "freq.s2.base": 0.012 })))).toContain("first largestDatabase");
});
