import { viewpointIds, type QuestionId, type ViewpointId } from "../catalogue";
import type { RatedId } from "../model/value-names";
import type { SheetValues } from "../sheet-values";
import type { CapGrade, Grade } from "./grade";

/** The rating of one viewpoint, or of the whole. */
export interface Rating<Id extends string = string> {
  readonly id: Id;
  /** 0–100; null where no question asked applies. */
  readonly score: number | null;
  /** Null without a score, or where too little is answered (参考値). */
  readonly grade: Grade | null;
  /** The score with every question open or never asked at its worst and at its best; null where no question applies. */
  readonly range: readonly [number, number] | null;
  /** Questions whose reply limits the grade. */
  readonly cappedBy: readonly QuestionId[];
  /** Questions left open that could. */
  readonly openCaps: readonly QuestionId[];
  /** Share of the applicable weight that is answered, 0–1. */
  readonly answered: number;
}

function ratingOf<Id extends RatedId>(id: Id, values: SheetValues): Rating<Id> {
  const rated: RatedId = id;
  const [worst, best] = [values.get(`${rated}.worst`), values.get(`${rated}.best`)];
  return {
    id,
    score: values.get(`${rated}.score`),
    grade: values.get(`${rated}.grade`),
    range: worst === null || best === null ? null : [worst, best],
    cappedBy: values.get(`${rated}.caps`),
    openCaps: values.get(`${rated}.opens`),
    answered: values.get(`${rated}.answered`),
  };
}

/** A reply that limits the grade of its viewpoint and of the whole. */
export interface CapResult {
  readonly question: QuestionId;
  /** The best grade left. */
  readonly grade: CapGrade;
}

export const capResults = (values: SheetValues): readonly CapResult[] =>
  values.get("overall.caps").map((question) => ({ question, grade: values.cell("capD", question) === 1 ? "D" : "C" }));

/** Ratings of the five viewpoints and of the whole. */
export const rate = (
  values: SheetValues,
): { readonly overall: Rating<"overall">; readonly viewpoints: readonly Rating<ViewpointId>[] } => ({
  overall: ratingOf("overall", values),
  viewpoints: viewpointIds.map((id) => ratingOf(id, values)),
});
