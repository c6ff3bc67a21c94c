import {
  assess,
  compareSets,
  defaultParameters,
  fingerprintParameters,
  scenarioIds,
  withOverrides,
  type HearingSheet,
} from "../../../src/engine";
import { parametersWith } from "../../support/engine";

const sheet: HearingSheet = {
  profile: { industry: "I1", revenue: 3e9, staff: 100, personsHeld: 50_000, hasWebsite: true },
  answers: {},
};

const scenario = (comparison: ReturnType<typeof compareSets>, id: string) =>
  comparison.scenarios.find((each) => each.id === id);

test("a set compared with itself differs in nothing", () => {
  const { parameters, ratings, scenarios, expectedAnnualLoss, tail } = compareSets(
    defaultParameters,
    defaultParameters,
    sheet,
  );
  expect(parameters).toEqual([]);
  for (const { score, grade } of ratings) expect([score.after, grade.after]).toEqual([score.before, grade.before]);
  for (const { frequency, loss } of scenarios)
    expect([frequency.after, loss.after]).toEqual([frequency.before, loss.before]);
  expect(expectedAnnualLoss.after).toBe(expectedAnnualLoss.before);
  expect(ratings).toHaveLength(6);
  expect(scenarios.map(({ id }) => id)).toEqual(scenarioIds);
  expect(tail).toBeUndefined();
});

test("dearer legal advice is dearer by as much where size multiplies by 1, and moves no frequency and no rating", () => {
  // 300,000 / 600,000 / 1,000,000 before: its mean is (300,000 + 4 · 600,000 + 1,000,000) / 6 = 616,666.67
  const legal = { low: 400_000, likely: 900_000, high: 1_400_000 };
  const dearer = { ...parametersWith({ legal }), name: "dearer", version: "2" };
  const comparison = compareSets(defaultParameters, dearer, sheet);
  const { inputs } = assess(sheet, defaultParameters).fingerprints;
  expect(comparison.sets).toEqual({
    before: {
      inputs,
      name: "default",
      version: defaultParameters.version,
      fingerprint: fingerprintParameters(defaultParameters),
      changed: 0,
      overridden: 0,
    },
    after: {
      inputs,
      name: "dearer",
      version: "2",
      fingerprint: fingerprintParameters(dearer),
      changed: 1,
      overridden: 0,
    },
  });
  expect(comparison.parameters).toEqual([
    {
      id: "legal",
      unit: "yen",
      uncertain: true,
      before: defaultParameters.values.legal,
      after: legal,
      overridden: { before: false, after: false },
    },
  ]);
  const { loss, frequency, expectedAnnualLoss } = scenario(comparison, "suspected-attack") ?? {};
  const more = (figure: "low" | "likely" | "high" | "mean"): number =>
    (loss?.after?.[figure] ?? 0) - (loss?.before?.[figure] ?? 0);
  expect([more("low"), more("likely"), more("high")]).toEqual([
    expect.closeTo(100_000, 4),
    expect.closeTo(300_000, 4),
    expect.closeTo(400_000, 4),
  ]);
  // a mean of (400,000 + 3,600,000 + 1,400,000) / 6 = 900,000
  expect(more("mean")).toBeCloseTo(283_333.33, 1);
  expect(frequency?.after).toBe(frequency?.before);
  expect((expectedAnnualLoss?.after ?? 0) - (expectedAnnualLoss?.before ?? 0)).toBeCloseTo(
    (frequency?.before ?? 0) * 283_333.333_333,
    6,
  );
  const total = comparison.scenarios.reduce((sum, { expectedAnnualLoss: own }) => sum + own.after - own.before, 0);
  expect(comparison.expectedAnnualLoss.after - comparison.expectedAnnualLoss.before).toBeCloseTo(total, 4);
});

test("twice the industry's factor is twice the frequency, and no other loss an event", () => {
  const { "industry.s2.I1": factor } = defaultParameters.values;
  const doubled = parametersWith({ "industry.s2.I1": 2 * factor.likely });
  const { frequency, loss } = scenario(compareSets(defaultParameters, doubled, sheet), "data-breach") ?? {};
  expect(frequency?.after).toBeCloseTo(2 * (frequency?.before ?? 0), 12);
  expect(loss?.after).toEqual(loss?.before);
});

test("a threshold moves a grade and no score", () => {
  const answered: HearingSheet = { ...sheet, answers: {} };
  const easy = parametersWith({ "grade.minAnswered": 0, "grade.threshold.D": 0.0001 });
  const { ratings } = compareSets(parametersWith({ "grade.minAnswered": 0 }), easy, answered);
  const overall = ratings.find(({ id }) => id === "overall");
  expect(overall?.score.after).toBe(overall?.score.before);
  expect(compareSets(defaultParameters, parametersWith({ "grade.minAnswered": 0 }), answered).ratings[0]).toMatchObject(
    {
      id: "overall",
      score: { before: 0, after: 0 },
      grade: { before: null, after: "E" },
    },
  );
});

test("an override is told from the insurer's own change", () => {
  const overridden = withOverrides(defaultParameters, { legal: { likely: 700_000 } });
  expect(compareSets(defaultParameters, overridden, sheet).sets.after).toMatchObject({ changed: 0, overridden: 1 });
  const { parameters } = compareSets(defaultParameters, overridden, sheet);
  expect(parameters.map(({ id, overridden: by }) => [id, by])).toEqual([["legal", { before: false, after: true }]]);
});

test("an extended scenario switched off is gone with its loss, and the others stay", () => {
  const without = parametersWith({ "scenario.s5.on": 0 });
  const comparison = compareSets(defaultParameters, without, sheet);
  const ransomware = scenario(comparison, "ransomware");
  expect([ransomware?.frequency.after, ransomware?.loss.after, ransomware?.expectedAnnualLoss.after]).toEqual([
    0,
    null,
    0,
  ]);
  const { before, after } = comparison.expectedAnnualLoss;
  expect(before - after).toBeCloseTo(ransomware?.expectedAnnualLoss.before ?? NaN, 4);
  const moved = comparison.scenarios.filter(({ frequency }) => frequency.before !== frequency.after);
  expect(moved.map(({ id }) => id)).toEqual(["ransomware"]);
});

test("a chance raised over a threshold moves likely, and the mean by its difference", () => {
  // 20 % of a campaign, and 60 %: as likely as not
  const { loss } =
    scenario(compareSets(defaultParameters, parametersWith({ "s2.campaignRun": 0.6 }), sheet), "data-breach") ?? {};
  const more = (figure: "low" | "likely" | "high" | "mean"): number =>
    (loss?.after?.[figure] ?? 0) - (loss?.before?.[figure] ?? 0);
  // 35,000 persons get it, all of them at likely
  expect([more("low"), more("high")]).toEqual([0, 0]);
  expect(more("likely")).toBeCloseTo(35_000 * 800, 2);
  // logs at level 0: all are taken with 66 %, else 16.75 % on average
  expect(more("mean")).toBeCloseTo(35_000 * (0.66 + 0.34 * 0.1675) * 0.4 * ((200 + 4 * 800 + 3_000) / 6), 2);
});
