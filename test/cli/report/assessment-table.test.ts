import { assess, defaultParameters, defaultRules, type Assessment } from "../../../src/engine";
import type { Beside } from "../../../src/cli/diagnosis/beside";
import { widthOf } from "../../../src/locales";
import { assessmentTable } from "../../../src/cli/report/assessment-table";

const sheet = { customer: "架空商店", date: "2026-04-01", profile: {}, answers: {} };
const base = assess(sheet, defaultParameters);
const [first, second, ...others] = base.scenarios;
const [ransomware] = others.filter(({ id }) => id === "ransomware");
if (!first || !second || !ransomware) throw new Error("Three scenarios are needed");

/** Every figure another one, so that two in each other's places show. */
const assessment: Assessment = {
  ...base,
  rating: {
    overall: { ...base.rating.overall, score: 61.25, grade: "C", range: [51.25, 71.25], answered: 0.8125 },
    viewpoints: base.rating.viewpoints.map((rating, index) => ({
      ...rating,
      ...(index === 0
        ? { score: 42, grade: null, range: [42, 90] as const, answered: 0.5 }
        : { score: null, grade: null, range: null, answered: 0 }),
    })),
    operationLog: { ...base.rating.operationLog, level: 1, acting: 1.75 },
  },
  scenarios: [
    { ...first, frequency: 0.0123, loss: { low: 100, likely: 200, high: 900, mean: 300 }, expectedAnnualLoss: 4 },
    { ...second, loss: null, impact: null, frequency: 0, expectedAnnualLoss: 0 },
    ...others.map((each) =>
      each === ransomware
        ? { ...each, frequency: 0.5, loss: { low: 1, likely: 22, high: 3, mean: 44 }, expectedAnnualLoss: 55 }
        : each,
    ),
  ],
};
const usual = (p5: number, p95: number) => ({ sd: 1, p5, p50: 2, p95 });
const beside: Beside = {
  intervals: assessment.scenarios.map(({ id }) => (id === "ransomware" ? usual(111, 1_222) : usual(150, 850))),
  totals: { core: { loss: 6_001, events: 0.25 }, all: { loss: 7_002, events: 0.75 } },
  band: { p10: 3_003, p90: 9_009 },
  openAsNeutral: {
    loss: 2_002,
    frequencies: [
      { id: "ransomware", frequency: 0.125 },
      { id: "data-breach", frequency: 0.5 },
    ],
  },
  openRange: { low: 1_111, high: 12_345 },
};
const diagnosed = {
  sheet,
  parameters: defaultParameters,
  rules: defaultRules,
  source: "default",
  problems: [],
  disagreements: [],
  language: "ja",
} as const;
const table = assessmentTable({ assessment, ...diagnosed }, beside, "en");
/** The cells of a line, told apart by two spaces or more. */
const lines = table.split("\n").map((line) => line.trim().split(/ {2,}/));

test("of an event: impact, likely, the usual range from P5 to P95, and the mean", () => {
  expect(lines.find(([head]) => head === "One event (yen)")?.slice(1)).toEqual([
    "Impact",
    "Likely",
    "Usual range (P5–P95)",
    "Mean",
  ]);
  expect(lines.find((cells) => cells.includes("150–850"))?.slice(2)).toEqual(["200", "150–850", "300"]);
});

test("a scenario beyond the source documents' is marked, in both tables", () => {
  const marked = lines.filter(([name]) => name === "Ransomware (extended)");
  expect(marked.map((cells) => cells.slice(-3))).toEqual([
    ["22", "110–1,200", "44"],
    ["Ransomware (extended)", "0.5", "55"],
  ]);
});

test("a scenario that cannot happen has no figures", () => {
  expect(lines.filter((cells) => cells.length === 2).map(([, text]) => text)).toContain("Not applicable");
});

test("of a year: the frequency, the expected loss, totals without and with extended scenarios, and what they hang on", () => {
  const from = lines.findIndex(([head]) => head === "A year (yen)");
  const rows = lines.slice(from, from + 12);
  expect(rows[0]?.slice(1)).toEqual(["Events a year", "Expected a year"]);
  expect(rows[1]?.slice(1)).toEqual(["0.0123", "4"]);
  expect(rows.slice(5, 6).concat(rows.slice(8, 12))).toEqual([
    ["Total without extended", "0.25", "6,001"],
    ["Total with extended", "0.75", "7,002"],
    // 0.125 + 0.5
    ["With open replies taken as average", "0.625", "2,002"],
    ["Range over open replies and assumed sizes", "1,100–12,000"],
    ["Band of the expected loss (P10–P90)", "3,000–9,000"],
  ]);
});

test("with every question answered nothing is said of open ones", () => {
  const answered = assessmentTable({ assessment, ...diagnosed }, { ...beside, openAsNeutral: null }, "en");
  expect(answered).not.toContain("taken as average");
});

test("in Japanese the tables are at most 100 half-width characters wide, up to 99 billion yen an event", () => {
  const most = 99_000_000_000;
  const large = {
    ...assessment,
    scenarios: base.scenarios.map((each) => ({
      ...each,
      frequency: 0.0123,
      loss: { low: most, likely: most, high: most, mean: most },
      expectedAnnualLoss: most,
    })),
  };
  const wide = { ...beside, intervals: base.scenarios.map(() => usual(most, most)), band: { p10: most, p90: most } };
  const printed = assessmentTable({ assessment: large, ...diagnosed }, wide, "ja").split("\n");
  const tables = printed.slice(
    0,
    printed.findIndex((line) => line.startsWith("通常の範囲は")),
  );
  expect(tables.length).toBeGreaterThan(20);
  expect(
    tables
      .filter((line) => !line.startsWith("参考値"))
      .map(widthOf)
      .filter((width) => width > 100),
  ).toEqual([]);
});

test("of a rating: score, grade, range from worst to best, and the share answered", () => {
  expect(lines).toContainEqual(["Overall", "61.2", "C", "51.2–71.2", "81.2%"]);
});

test("too little answered: for reference only", () => {
  expect(lines).toContainEqual([expect.any(String), "42.0", "No grade (reference only)", "42.0–90.0", "50.0%"]);
});

test("the operation log: the level shown, and the one that acts", () => {
  expect(table).toContain("1 (1.75)");
});

test("figures that rest on too little say so above everything else", () => {
  expect(assessment.indicative).toBe("answers");
  expect(lines[2]?.[0]).toMatch(/^Indicative only: too few questions are answered/);
  const firm = assessmentTable({ assessment: { ...assessment, indicative: null }, ...diagnosed }, beside, "en");
  expect(firm).not.toContain("Indicative");
});
