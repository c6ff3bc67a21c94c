import { heaviestWeight, viewpointIds, type QuestionId, type ViewpointId } from "../catalogue";
import { compared } from "../model/mathematics";
import type { ParameterSet } from "../parameters/set";
import type { Reply } from "../sheet/replies";
import { capped, gradeOf, type Grade } from "./grade";

/** The rating of one viewpoint, or of the whole. */
export interface Rating<Id extends string = string> {
  readonly id: Id;
  /** 0–100; null where no question applies. */
  readonly score: number | null;
  /** Null without a score, or where too little is answered (参考値). */
  readonly grade: Grade | null;
  /** The score with every open question at its worst and at its best; null where no question applies. */
  readonly range: readonly [number, number] | null;
  /** Heaviest questions answered with nothing in place: they cap the grade. */
  readonly cappedBy: readonly QuestionId[];
  /** Heaviest questions left open: they would cap if the answer were "nothing". */
  readonly openHeaviest: readonly QuestionId[];
  /** Share of the applicable weight that is answered, 0–1. */
  readonly answered: number;
}

interface Sums {
  weight: number;
  earned: number;
  open: number;
  readonly cappedBy: QuestionId[];
  readonly openHeaviest: QuestionId[];
}

function sum(replies: readonly Reply[]): Sums {
  const sums: Sums = { weight: 0, earned: 0, open: 0, cappedBy: [], openHeaviest: [] };
  for (const { question, option, applicable } of replies) {
    if (!applicable) continue;
    sums.weight += question.weight;
    if (option) sums.earned += question.weight * option.step;
    else sums.open += question.weight;
    if (question.weight === heaviestWeight) {
      if (!option) sums.openHeaviest.push(question.id);
      else if (option.step === 0) sums.cappedBy.push(question.id);
    }
  }
  return sums;
}

function rating<Id extends string>(
  id: Id,
  raw: readonly [score: number, best: number] | null,
  sums: Sums,
  parameters: ParameterSet,
): Rating<Id> {
  const answered = sums.weight === 0 ? 0 : (sums.weight - sums.open) / sums.weight;
  const { cappedBy, openHeaviest } = sums;
  if (!raw) return { id, score: null, grade: null, range: null, cappedBy, openHeaviest, answered };
  const score = compared(raw[0]);
  const range = [score, compared(raw[1])] as const;
  const enough = compared(answered) >= parameters.values["grade.minAnswered"].likely;
  const grade = gradeOf(score, parameters);
  return {
    id,
    score,
    grade: enough ? (cappedBy.length > 0 ? capped(grade) : grade) : null,
    range,
    cappedBy,
    openHeaviest,
    answered,
  };
}

/** Scores, grades, ranges and caps of the five viewpoints and of the whole. Scores: 100 · Σ weight·step / Σ weight. */
export function rate(
  replies: readonly Reply[],
  parameters: ParameterSet,
): { readonly overall: Rating<"overall">; readonly viewpoints: readonly Rating<ViewpointId>[] } {
  let weights = 0;
  let score = 0;
  let best = 0;
  const viewpoints = viewpointIds.map((id) => {
    const sums = sum(replies.filter((reply) => reply.question.viewpoint === id));
    if (sums.weight === 0) return rating(id, null, sums, parameters);
    const result = rating(
      id,
      [(100 * sums.earned) / sums.weight, (100 * (sums.earned + sums.open)) / sums.weight],
      sums,
      parameters,
    );
    const weight = parameters.values[`weight.${id}`].likely;
    weights += weight;
    score += weight * (result.score ?? 0);
    best += weight * (result.range?.[1] ?? 0);
    return result;
  });
  const overall = rating("overall", weights === 0 ? null : [score / weights, best / weights], sum(replies), parameters);
  return { overall, viewpoints };
}
