import { assess, type Assessment } from "../../src/engine/assess";
import { questions, type QuestionId } from "../../src/engine/catalogue";
import type { ScenarioCode } from "../../src/engine/scenarios";
import { answersBy, bestOption, parametersWith, scenarioOf } from "./engine";

/** What the catalogue's draft and its corrections say of one scenario, typed anew. */
export interface ExpectedEffects {
  /** Σ weight·effect over all questions. */
  readonly sums: { readonly likelihood: number; readonly severity: number };
  /** Whether operation-log questions count against severity. */
  readonly countsLogQuestions: boolean;
  /** Effects on likelihood and on severity; of questions not named 0. */
  readonly effects: Readonly<Partial<Record<QuestionId, readonly [likelihood: number, severity: number]>>>;
}

const logQuestions: readonly QuestionId[] = ["N05", "N10", "C08", "S08", "S09", "S10", "S11"];
const keyQuestions: readonly QuestionId[] = [
  ...(["N02", "N03", "N08", "N17", "C01", "C07"] as const),
  ...(["S01", "S05", "S21", "S22"] as const),
];

const oneProvider = parametersWith({ "assume.providers": 1 });

/** Every other question at its best, in a firm to which every scenario can happen. */
export const assessedWith = (id?: QuestionId, option?: string): Assessment =>
  assess(
    { profile: { hasWebsite: true, publicServers: 1 }, answers: answersBy(bestOption, id ? { [id]: option } : {}) },
    oneProvider,
  );

/** What one reply does to a scenario, worked by hand: every other question at its best, one at a step m. */
export function describeEffects(code: ScenarioCode, { sums, countsLogQuestions, effects }: ExpectedEffects): void {
  const { id: scenarioId } = scenarioOf(code);
  const of = (id?: QuestionId, option?: string) => {
    const { scenarios } = assessedWith(id, option);
    const { frequency = NaN, basis } = scenarios.find((result) => result.id === scenarioId) ?? {};
    return { frequency, severity: basis?.factors.severity ?? NaN };
  };
  const best = of();

  describe.each(questions)("$id", ({ id, weight, options }) => {
    const [likelihood, severity] = effects[id] ?? [0, 0];
    const replies = options.map(({ id: option, step }) => ({ step, missing: 1 - step, result: of(id, option) }));

    test("raises ln λ by 1.4·w·e·(1 − m)/Σwe, and a key control by ln 1.3 for the shortfall below neutral", () => {
      for (const { missing, step, result } of replies) {
        const gradual = likelihood && (1.4 * weight * likelihood * missing) / sums.likelihood;
        const key = keyQuestions.includes(id) && likelihood >= 2 ? Math.log(1.3) * Math.max(0, 1 - step / 0.5) : 0;
        expect(Math.log(result.frequency / best.frequency)).toBeCloseTo(gradual + key, 10);
      }
    });

    test("raises the logarithm of severity by 0.8·w·e·(1 − m)/Σwe", () => {
      const counted = countsLogQuestions || !logQuestions.includes(id) ? severity : 0;
      for (const { missing, result } of replies) {
        const rise = Math.log(result.severity / best.severity);
        expect(rise).toBeCloseTo((0.8 * weight * counted * missing) / sums.severity, 10);
      }
    });
  });
}
