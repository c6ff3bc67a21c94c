import { assess, defaultParameters, type Assessment } from "../../../src/engine";
import { assessmentTable } from "../../../src/cli/report/assessment-table";

const sheet = { customer: "架空商店", date: "2026-04-01", profile: {}, answers: {} };
const base = assess(sheet, defaultParameters);
const [first, second, ...others] = base.scenarios;
if (!first || !second) throw new Error("Two scenarios are needed");

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
    { ...second, loss: null, impact: null },
    ...others,
  ],
};
const diagnosed = {
  sheet,
  parameters: defaultParameters,
  source: "default",
  problems: [],
  disagreements: [],
  language: "ja",
} as const;
const table = assessmentTable({ assessment, ...diagnosed }, "en");
/** The cells of a line, told apart by two spaces or more. */
const lines = table.split("\n").map((line) => line.trim().split(/ {2,}/));

test("of a scenario: impact, frequency, low, likely, high, mean, and a year's expected loss", () => {
  expect(lines.find(([head]) => head === "Scenario")?.slice(2)).toEqual([
    "A year",
    "Low",
    "Likely",
    "High",
    "Mean",
    "Expected a year",
  ]);
  expect(lines.find((cells) => cells.includes("900"))?.slice(2)).toEqual(["0.0123", "100", "200", "900", "300", "4"]);
});

test("a scenario that cannot happen has no figures", () => {
  expect(lines.filter((cells) => cells.length === 2).map(([, text]) => text)).toContain("Not applicable");
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
  const firm = assessmentTable({ assessment: { ...assessment, indicative: null }, ...diagnosed }, "en");
  expect(firm).not.toContain("Indicative");
});
