import { assess, defaultParameters, defaultRules, type ScenarioId } from "../../../src/engine";
import { returnYears, type Simulation } from "../../../src/engine/simulation";
import { distributionTable } from "../../../src/cli/report/distribution-table";
import type { Diagnosed } from "../../../src/cli/diagnosis/diagnosed";

const estimated = (value: number) => ({ value, low: value, high: value });
const levels = (from: number, to: number, step: number) => {
  const names = ["0.9", "0.95", "0.99", "0.995", "0.999"] as const;
  return Object.fromEntries(names.map((name, index) => [name, from + index * step + to])) as Simulation["var"];
};

/** Every figure another one, so that two in each other's places show. */
const simulation: Simulation = {
  years: 20_000,
  seed: 7,
  anyEvent: 0.04,
  anyEventInterval: { low: 0.03, high: 0.05 },
  mean: 1_000,
  sd: 5_000,
  standardError: 50,
  meanInterval: { low: 902, high: 1_098 },
  var: levels(104, 0, 10),
  tvar: levels(156, 0, 10),
  intervals: {
    var: Object.fromEntries(
      Object.entries(levels(104, 0, 10)).map(([at, value]) => [at, estimated(value)]),
    ) as Simulation["intervals"]["var"],
    tvar: Object.fromEntries(
      Object.entries(levels(156, 0, 10)).map(([at, value]) => [at, estimated(value)]),
    ) as Simulation["intervals"]["tvar"],
  },
  returnPeriods: returnYears.map((years, index) => ({
    years,
    aggregate: 2_049 + 100 * index,
    occurrence: 1_549 + 100 * index,
  })),
  curve: [],
  byScenario: (["suspected-attack", "data-breach", "web-defacement", "denial-of-service", "ransomware"] as const).map(
    (id: ScenarioId, index) => ({
      id,
      mean: 400 - index,
      shareOfMean: 0.4 - index / 10,
      shareOfTail: 0.7 - index / 10,
      conditional:
        id === "denial-of-service"
          ? null
          : { p5: 9, p10: 11 + index, p50: 55 + index, p90: 99 + index, p95: 105, p99: 300, p999: 999 },
    }),
  ),
  items: [],
  aboveRevenue: [],
};
const sheet = { customer: "架空商店", date: "2026-04-01", profile: {}, answers: {} };
const diagnosed: Diagnosed = {
  assessment: assess(sheet, defaultParameters),
  sheet,
  parameters: defaultParameters,
  rules: defaultRules,
  source: "default",
  problems: [],
  disagreements: [],
  language: "ja",
};

const table = distributionTable(diagnosed, { simulation, band: { p10: 612, p90: 1_834 } }, "en");
/** The cells of a line, told apart by two spaces or more. */
const lines = table.split("\n").map((line) => line.trim().split(/ {2,}/));

test.each<readonly string[]>([
  ["Level", "VaR", "TVaR"],
  ["90%", "100", "160"],
  ["95%", "110", "170"],
  ["99%", "120", "180"],
  ["99.5%", "130", "190"],
  ["99.9%", "140", "200"],
])("VaR, then TVaR, to the two digits that are sure: %s", (...cells) => {
  expect(lines).toContainEqual(cells);
});

test.each<readonly string[]>([
  ["Return period", "Total of a year", "Largest event"],
  ["2 years", "2,000", "1,500"],
  ["5 years", "2,100", "1,600"],
  ["1,000 years", "2,900", "2,400"],
])("the total of a year, then its largest event: %s", (...cells) => {
  expect(lines).toContainEqual(cells);
});

test("the mean with its interval from low to high, and the standard deviation", () => {
  expect(lines).toContainEqual([expect.any(String), "1,000", "902–1,098"]);
  expect(lines).toContainEqual(["Standard deviation", "5,000"]);
});

test("the band of what is not known stands apart from the interval of the mean", () => {
  expect(lines).toContainEqual(["Band of the expected loss (P10–P90)", "610–1,800"]);
  expect(table).toContain("apart from the error of simulation");
});

test("of one event: the median, the usual range, and P10 to P90", () => {
  expect(lines).toContainEqual(["One event (yen)", "P50", "Usual range (P5–P95)", "P10–P90"]);
  expect(lines).toContainEqual(["Suspected cyber attack", "55", "9–110", "11–99"]);
  expect(lines).toContainEqual(["Web defacement", "57", "9–110", "13–100"]);
  expect(lines).toContainEqual(["Ransomware (extended)", "59", "9–110", "15–100"]);
  expect(lines).toContainEqual(["DoS attack", "Not applicable"]);
});

test("of a year: the mean and its shares, and totals without and with extended scenarios", () => {
  const from = lines.findIndex(([head]) => head === "A year (yen)");
  expect(lines[from]?.slice(2)).toEqual(["Share of mean", "Share of TVaR 99"]);
  expect(lines[from + 1]).toEqual(["Suspected cyber attack", "400", "40.0%", "70.0%"]);
  expect(lines.slice(from + 5, from + 8)).toEqual([
    // 400 + 399 + 398 + 397; 40 + 30 + 20 + 10 %; 70 + 60 + 50 + 40 %
    ["Total without extended", "1,594", "100.0%", "220.0%"],
    ["Ransomware (extended)", "396", "0.0%", "30.0%"],
    ["Total with extended", "1,990", "100.0%", "250.0%"],
  ]);
});

test("the chance of any event, and about once in how many years", () => {
  expect(table).toContain("4.0%");
  expect(table).toContain("(about 1 year in 25)");
});
