import { questionById, questions, type QuestionId, type ViewpointId } from "../../src/engine/catalogue";
import { assessedWith } from "../support/effects";
import { near } from "../support/engine";

/**
 * What one reply does, worked by hand: every other question at its best, one at a step m. The weights are typed anew from
 * the catalogue's draft and its corrections; what a reply does to a scenario stands in that scenario's folder.
 */
type Row = readonly [QuestionId, number];
const table: readonly Row[] = [
  ["G01", 2],
  ["G02", 3],
  ["G03", 4],
  ["G04", 3],
  ["G05", 4],
  ["G06", 4],
  ["G07", 5],
  ["G08", 3],
  ["G09", 4],
  ["G10", 3],
  ["G11", 3],
  ["G12", 4],
  ["G13", 2],
  ["G14", 1],
  ["G15", 3],
  ["G16", 4],
  ["G17", 2],
  ["G18", 2],
  ["G19", 3],
  ["N01", 4],
  ["N02", 5],
  ["N03", 5],
  ["N04", 4],
  ["N05", 4],
  ["N06", 3],
  ["N07", 3],
  ["N08", 5],
  ["N09", 1],
  ["N10", 4],
  ["N11", 1],
  ["N12", 1],
  ["N13", 4],
  ["N14", 2],
  ["N15", 4],
  ["N16", 3],
  ["N17", 4],
  ["C01", 5],
  ["C02", 4],
  ["C03", 3],
  ["C04", 3],
  ["C05", 2],
  ["C06", 3],
  ["C07", 4],
  ["C08", 4],
  ["C09", 5],
  ["S01", 5],
  ["S02", 4],
  ["S03", 4],
  ["S04", 4],
  ["S05", 5],
  ["S06", 2],
  ["S08", 5],
  ["S09", 5],
  ["S10", 5],
  ["S11", 5],
  ["S12", 3],
  ["S13", 4],
  ["S14", 2],
  ["S15", 2],
  ["S16", 1],
  ["S17", 3],
  ["S18", 5],
  ["S19", 5],
  ["S20", 4],
  ["S21", 5],
  ["S22", 4],
  ["F01", 3],
  ["F02", 3],
  ["F03", 2],
  ["F04", 3],
  ["F05", 2],
  ["F06", 2],
];

/** Σ weight of each viewpoint, and its share of the whole. */
const weights: Readonly<Record<ViewpointId, readonly [number, number]>> = {
  governance: [59, 0.25],
  network: [57, 0.2],
  client: [33, 0.2],
  server: [82, 0.25],
  facility: [15, 0.1],
};
/** Factors on investigation and on delay by one question's log level, the other axes at 4: acting 0.625·level + 1.5. */
const logFactors: Readonly<Record<number, readonly [number, number]>> = {
  4: [0.65, 0.8],
  3: [0.74375, 0.8625],
  2: [0.85, 0.925],
  1: [0.975, 0.9875],
  0: [1.15, 1.05],
};

const best = assessedWith();

test("the table covers every question", () => {
  expect(table.map(([id]) => id)).toEqual(questions.map(({ id }) => id));
});

test("with everything at its best the scores are 100 and the factors those of the best level", () => {
  expect(best.rating.overall.score).toBe(100);
  for (const { basis } of best.scenarios) expect(basis.factors.investigation).toBe(0.65);
});

describe.each(table)("%s", (id, weight) => {
  const replies = questionById[id].options.map((option) => ({
    ...option,
    missing: 1 - option.step,
    result: assessedWith(id, option.id),
  }));

  test("takes 100·w·(1 − m)/Σw from its viewpoint, and that times the viewpoint's share from the whole", () => {
    const { viewpoint } = questionById[id];
    const [sum, share] = weights[viewpoint];
    for (const { missing, result } of replies) {
      const lost = (100 * weight * missing) / sum;
      for (const rating of result.rating.viewpoints) {
        expect(rating.score).toBeCloseTo(rating.id === viewpoint ? 100 - lost : 100, 6);
      }
      expect(result.rating.overall.score).toBeCloseTo(100 - share * lost, 5);
    }
  });

  test("acts on investigation and delay by its log level, if it has one", () => {
    for (const { logLevel, result } of replies) {
      const [investigation, delay] = logFactors[logLevel ?? 4] ?? [NaN, NaN];
      for (const { basis } of result.scenarios) {
        expect(basis.factors.investigation).toEqual(near(investigation));
        expect(basis.factors.delay).toEqual(near(delay));
      }
    }
  });
});
