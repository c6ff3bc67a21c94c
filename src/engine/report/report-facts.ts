import { assess, understand, type Assessment, type Assumption } from "../assess";
import { questions, type GuidanceId, type MeasureId, type QuestionId } from "../catalogue";
import type { Plan } from "../cover/plan";
import { fingerprintReport } from "../fingerprint";
import { improvementsOf } from "../improvement/improvement";
import type { ParameterSet } from "../parameters/set";
import { scenarios, type GateReason, type ScenarioId } from "../scenarios";
import { coverageParts, type CoveragePart } from "../scenarios/scenario";
import { partSum } from "../scenarios/part-sums";
import { understandDate } from "../sheet/date-text";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { eventIntervals } from "../simulation/event-interval";
import { simulationModel } from "../simulation/model";
import type { Chunked } from "../../scheduling/chunked";
import { scenarioPage, type ScenarioPage } from "./scenario-page";

/** A kind of measure, and how much of a year's expected loss it touches: 0–1, by itself. */
export interface ReportMeasure {
  readonly measure: MeasureId;
  readonly share: number;
  /** Of its questions that can be better, each once; what most of them point to first. */
  readonly guidance: readonly GuidanceId[];
}

/** What may be said to a customer of an assessment: no price, no yen of a single answer, no precondition for cover. */
export interface ReportFacts {
  readonly customer: string;
  /** ISO date of the hearing sheet; null where it is not given. */
  readonly date: string | null;
  readonly rating: Pick<Assessment["rating"], "overall" | "viewpoints">;
  readonly indicative: Assessment["indicative"];
  readonly pages: readonly ScenarioPage[];
  /** Scenarios that cannot happen, and why. */
  readonly ruledOut: readonly { readonly id: ScenarioId; readonly reason: GateReason | null }[];
  /** Share of a year's expected loss that each part of a policy answers before any limit or deductible, 0–1. */
  readonly roles: readonly { readonly part: CoveragePart; readonly share: number }[];
  /** Those that touch most first. */
  readonly measures: readonly ReportMeasure[];
  readonly assumed: readonly Assumption[];
  /** Questions that are asked and open. */
  readonly open: readonly QuestionId[];
  /** Twelve hexadecimal digits of everything the report is made from. */
  readonly code: string;
  readonly engineVersion: string;
}

/** What a report says of a customer. `plans`: the insurer's own proposals alone. */
export function* reportFacts(
  sheet: HearingSheet,
  parameters: ParameterSet,
  plans: readonly Plan[],
): Chunked<ReportFacts> {
  const assessment = assess(sheet, parameters);
  yield;
  const understood = understand(sheet, parameters);
  const { model, replies } = understood;
  const { scenarios: results, fingerprints, engineVersion } = assessment;
  const intervals = eventIntervals(simulationModel(model, results));
  yield;
  const improvements = yield* improvementsOf(sheet, parameters);
  const total = improvements.now.expectedAnnualLoss;
  const guidanceOf = new Map(questions.map(({ id, guidance }) => [id, guidance]));
  return {
    customer: String(sheet.customer ?? sheet.profile.customer ?? ""),
    date: dateOf(sheet),
    rating: assessment.rating,
    indicative: assessment.indicative,
    pages: scenarios.flatMap((scenario, index) => {
      const [result, interval] = [results[index], intervals[index]];
      return result?.applies && interval ? [scenarioPage(scenario, result, interval, model, plans)] : [];
    }),
    ruledOut: results.flatMap(({ id, applies, gate }) => (applies ? [] : [{ id, reason: gate }])),
    roles: coverageParts.map((part) => ({
      part,
      share: shareOf(
        results.reduce((sum, result) => sum + result.frequency * partSum(result, part).mean, 0),
        total,
      ),
    })),
    measures: improvements.measures
      .filter(({ best }) => best.saved > 0)
      .sort((a, b) => b.best.saved - a.best.saved)
      .map(({ measure, best, questions: own }) => ({
        measure,
        share: shareOf(best.saved, total),
        guidance: byOften(own.flatMap((id) => guidanceOf.get(id) ?? [])),
      })),
    assumed: assessment.assumed,
    open: replies.flatMap(({ question, option, asked, applicable }) =>
      asked && applicable && option === null ? [question.id] : [],
    ),
    code: fingerprintReport(fingerprints, engineVersion, plans),
    engineVersion,
  };
}

function dateOf({ date, profile }: HearingSheet): string | null {
  const given = profile.date ?? date;
  return typeof given === "string" ? understandDate(given) : null;
}

function byOften(ids: readonly GuidanceId[]): readonly GuidanceId[] {
  const count = (id: GuidanceId): number => ids.filter((each) => each === id).length;
  return [...new Set(ids)].sort((a, b) => count(b) - count(a));
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
