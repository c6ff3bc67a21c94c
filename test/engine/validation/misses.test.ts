import { defaultParameters } from "../../../src/engine";
import { levelLines } from "../../../src/engine/validation/levels";
import { missIds, missLines, type MissId } from "../../../src/engine/validation/misses";
import { tariffLines, tariffLosses, tariffShapeLines } from "../../../src/engine/validation/tariff";
import { trainingLines } from "../../../src/engine/validation/training-lines";

const draws = { seed: 20_261_122, events: 10_240 };
const losses = tariffLosses(defaultParameters, draws);
const lines = missLines(
  [
    ...levelLines(defaultParameters, draws),
    ...trainingLines(defaultParameters, draws),
    ...tariffLines(losses),
    ...tariffShapeLines(losses),
  ],
  defaultParameters,
  draws,
);
const lineOf = (id: MissId) => {
  const line = lines.find(({ subjects }) => subjects[0]?.id === id);
  if (!line) throw new Error(`No ${id}`);
  return line;
};

test("every miss has its line, for information", () => {
  expect(lines.map(({ subjects }) => subjects[0]?.id)).toEqual(missIds);
  expect(new Set(lines.map(({ verdict }) => verdict))).toEqual(new Set(["information"]));
});

test("the cases above the usual range are named; none lies below it", () => {
  const { figures, named } = lineOf("casesAbove");
  expect([figures.published, figures.model]).toEqual([32, 7]);
  expect(named.map(({ id }) => id)).toEqual(["1b", "1c", "7b", "8a", "8b", "9", "25"]);
  expect(lineOf("casesBelow").figures.model).toBe(0);
});

test.each<[MissId, published: number | null, from: number, to: number | null, within: number]>([
  // from the specification: F1, F2, F3 and section G
  ["column", 500, 445, null, 15],
  ["largeRansomware", 50, 84, 99, 1],
  ["floods", 50, 83, 98, 1],
  ["smallLeaks", 6, 0, null, 0],
  ["hugeLeaks", 50, 92, null, 1],
  ["planStep", 1.73, 1.16, 1.2, 0.02],
  ["revenueExponent", 0.39, 0.55, 0.69, 0.02],
  ["itServices", null, 12, 24, 1],
  ["cardShopPremium", 1, 3.5, 4, 0.5],
  ["smallFirms", 0.73, 0.37, 0.82, 0.01],
  ["listedFirms", 2.9, 1.1, null, 0.05],
  ["dominant", null, 82, null, 1],
])("%s: published %d, here %d to %d", (id, published, from, to, within) => {
  const { figures } = lineOf(id);
  if (published === null) expect(figures.published).toBeNull();
  else expect(figures.published).toBeCloseTo(published, 1);
  expect(Math.abs((figures.model ?? NaN) - from)).toBeLessThanOrEqual(within);
  if (to === null) expect(figures.modelTo).toBeNull();
  else expect(Math.abs((figures.modelTo ?? NaN) - to)).toBeLessThanOrEqual(within);
});

test("twice the bound on gifts, and a huge leak is likely to cost two thirds more", () => {
  const { model, modelTo } = lineOf("giftBound").figures;
  expect((modelTo ?? NaN) / (model ?? NaN)).toBeCloseTo(1.68, 1);
});
