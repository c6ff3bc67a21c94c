import { assess, type Assessment } from "../../src/engine/assess";
import { questionById, questions, type QuestionId, type ViewpointId } from "../../src/engine/catalogue";
import { defaultParameters } from "../../src/engine/parameters/set";
import { answersBy, bestOption, near } from "../support/engine";

/**
 * What one reply does, worked by hand: every other question at its best, one at a step m. The table is typed anew from
 * the catalogue's draft and its corrections: weight, likelihood effects and severity effects on S1 to S4.
 */
type Row = readonly [QuestionId, number, readonly number[], readonly number[]];
const table: readonly Row[] = [
  ["G01", 2, [1, 1, 1, 0], [1, 1, 0, 0]],
  ["G02", 3, [1, 1, 1, 0], [1, 1, 1, 1]],
  ["G03", 4, [0, 1, 0, 0], [1, 3, 0, 0]],
  ["G04", 3, [1, 1, 1, 1], [1, 1, 0, 0]],
  ["G05", 4, [3, 2, 0, 0], [0, 0, 0, 0]],
  ["G06", 4, [2, 2, 1, 0], [1, 1, 1, 1]],
  ["G07", 5, [0, 0, 0, 0], [3, 3, 2, 2]],
  ["G08", 3, [0, 0, 0, 0], [2, 2, 1, 2]],
  ["G09", 4, [0, 0, 0, 0], [2, 0, 2, 3]],
  ["G10", 3, [1, 1, 1, 1], [1, 1, 0, 0]],
  ["G11", 3, [2, 2, 1, 0], [0, 0, 0, 0]],
  ["G12", 4, [0, 0, 0, 0], [0, 3, 0, 0]],
  ["G13", 2, [1, 1, 2, 1], [2, 1, 1, 1]],
  ["G14", 1, [1, 1, 2, 1], [2, 1, 1, 1]],
  ["G15", 3, [1, 1, 1, 0], [1, 1, 1, 0]],
  ["G16", 4, [0, 0, 0, 0], [2, 2, 2, 1]],
  ["N01", 4, [2, 2, 2, 1], [0, 0, 0, 0]],
  ["N02", 5, [3, 3, 1, 1], [0, 0, 0, 0]],
  ["N03", 5, [3, 3, 2, 0], [0, 0, 0, 0]],
  ["N04", 4, [0, 3, 1, 0], [2, 2, 1, 1]],
  ["N05", 4, [1, 1, 1, 1], [3, 3, 1, 1]],
  ["N06", 3, [2, 2, 0, 0], [1, 1, 0, 0]],
  ["N07", 3, [3, 2, 0, 0], [0, 0, 0, 0]],
  ["N08", 5, [0, 0, 0, 2], [0, 0, 0, 3]],
  ["N09", 1, [1, 1, 0, 0], [0, 0, 0, 0]],
  ["N10", 4, [0, 0, 0, 0], [3, 3, 2, 1]],
  ["N11", 1, [3, 2, 0, 0], [0, 0, 0, 0]],
  ["N12", 1, [1, 1, 0, 0], [0, 0, 0, 0]],
  ["N13", 4, [2, 3, 2, 1], [0, 0, 0, 0]],
  ["N14", 2, [0, 1, 2, 1], [0, 0, 1, 1]],
  ["C01", 5, [3, 3, 0, 0], [2, 2, 0, 0]],
  ["C02", 4, [3, 2, 0, 0], [0, 0, 0, 0]],
  ["C03", 3, [1, 1, 0, 0], [2, 2, 0, 0]],
  ["C04", 3, [1, 3, 0, 0], [0, 1, 0, 0]],
  ["C05", 2, [0, 2, 0, 0], [0, 1, 0, 0]],
  ["C06", 3, [3, 2, 0, 0], [1, 1, 0, 0]],
  ["C07", 4, [3, 3, 1, 0], [0, 0, 0, 0]],
  ["C08", 4, [0, 1, 0, 0], [3, 3, 0, 0]],
  ["C09", 5, [3, 2, 1, 0], [1, 1, 1, 0]],
  ["S01", 5, [2, 3, 3, 1], [0, 0, 0, 0]],
  ["S02", 4, [1, 2, 3, 1], [0, 0, 0, 0]],
  ["S03", 4, [0, 2, 3, 1], [0, 1, 2, 1]],
  ["S04", 4, [0, 1, 3, 0], [0, 0, 0, 0]],
  ["S05", 5, [2, 3, 2, 0], [2, 2, 1, 0]],
  ["S06", 2, [0, 2, 0, 0], [1, 3, 0, 0]],
  ["S07", 5, [0, 0, 0, 0], [3, 1, 3, 1]],
  ["S08", 5, [0, 1, 0, 0], [2, 3, 0, 0]],
  ["S09", 5, [0, 0, 0, 0], [3, 3, 2, 0]],
  ["S10", 5, [1, 1, 1, 0], [3, 3, 1, 0]],
  ["S11", 5, [0, 0, 0, 0], [3, 3, 1, 0]],
  ["S12", 3, [0, 2, 2, 0], [0, 0, 0, 0]],
  ["S13", 4, [0, 2, 1, 0], [0, 3, 1, 0]],
  ["S14", 2, [1, 1, 1, 1], [0, 0, 2, 3]],
  ["S15", 2, [0, 2, 0, 0], [1, 3, 0, 0]],
  ["S16", 1, [1, 1, 1, 1], [0, 0, 2, 3]],
  ["S17", 3, [1, 2, 2, 0], [0, 1, 0, 0]],
  ["F01", 3, [0, 2, 0, 0], [0, 1, 0, 0]],
  ["F02", 3, [0, 1, 1, 1], [0, 0, 0, 0]],
  ["F03", 2, [0, 2, 0, 0], [0, 0, 0, 0]],
  ["F04", 3, [0, 2, 0, 0], [0, 0, 0, 0]],
  ["F05", 2, [0, 0, 0, 0], [0, 0, 1, 1]],
  ["F06", 2, [1, 1, 0, 0], [0, 0, 0, 0]],
];

/** Σ weight of each viewpoint, and its share of the whole. */
const weights: Readonly<Record<ViewpointId, readonly [number, number]>> = {
  governance: [52, 0.25],
  network: [46, 0.2],
  client: [33, 0.2],
  server: [64, 0.25],
  facility: [15, 0.1],
};
/** Σ weight·likelihood effect of S1 to S4, and Σ weight·severity effect (S1 to S3 without the operation-log questions). */
const likelihoodSums = [219, 310, 167, 57];
const severitySums = [129, 163, 93, 91];

const logQuestions: readonly QuestionId[] = ["N05", "N10", "C08", "S08", "S09", "S10", "S11"];
const keyQuestions: readonly QuestionId[] = ["N02", "N03", "C01", "C07", "S01", "S05", "N08"];
/** Factors on investigation and on delay by one question's log level, the other axes at 4: acting 0.625·level + 1.5. */
const logFactors: Readonly<Record<number, readonly [number, number]>> = {
  4: [0.65, 0.8],
  3: [0.74375, 0.8625],
  2: [0.85, 0.925],
  1: [0.975, 0.9875],
  0: [1.15, 1.05],
};

const assessed = (id?: QuestionId, option?: string): Assessment =>
  assess(
    { profile: { hasWebsite: true, publicServers: 1 }, answers: answersBy(bestOption, id ? { [id]: option } : {}) },
    defaultParameters,
  );
const best = assessed();

test("the table covers every question", () => {
  expect(table.map(([id]) => id)).toEqual(questions.map(({ id }) => id));
});

test("with everything at its best the scores are 100 and the factors those of the best level", () => {
  expect(best.rating.overall.score).toBe(100);
  for (const { basis } of best.scenarios) expect(basis.factors.investigation).toBe(0.65);
});

describe.each(table)("%s", (id, weight, likelihood, severity) => {
  const replies = questionById[id].options.map((option) => ({
    ...option,
    missing: 1 - option.step,
    result: assessed(id, option.id),
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

  test("raises ln λ by 1.4·w·e·(1 − m)/Σwe, and a key control by ln 1.3 for the shortfall below neutral", () => {
    for (const { missing, step, result } of replies) {
      result.scenarios.forEach((scenario, index) => {
        const effect = likelihood[index] ?? NaN;
        const gradual = (1.4 * weight * effect * missing) / (likelihoodSums[index] ?? NaN);
        const key = keyQuestions.includes(id) && effect >= 2 ? Math.log(1.3) * Math.max(0, 1 - step / 0.5) : 0;
        const before = best.scenarios[index]?.frequency ?? NaN;
        expect(Math.log(scenario.frequency / before)).toBeCloseTo(gradual + key, 10);
      });
    }
  });

  test("raises the logarithm of severity by 0.8·w·e·(1 − m)/Σwe; a log question in S4 alone", () => {
    for (const { missing, result } of replies) {
      result.scenarios.forEach((scenario, index) => {
        const counts = index === 3 || !logQuestions.includes(id);
        const effect = counts ? (severity[index] ?? NaN) : 0;
        const before = best.scenarios[index]?.basis.factors.severity ?? NaN;
        const rise = Math.log(scenario.basis.factors.severity / before);
        expect(rise).toBeCloseTo((0.8 * weight * effect * missing) / (severitySums[index] ?? NaN), 10);
      });
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
