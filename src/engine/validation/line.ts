import type { QuestionId } from "../catalogue";
import type { ParameterId } from "../parameters";
import type { VariableId } from "../profile/variables";
import type { ScenarioId } from "../scenarios";
import type { CustomerId } from "./customers";
import type { DirectionId } from "./direction-table";
import type { LevelId } from "./levels";
import type { MissId } from "./misses";
import type { ReferenceId } from "./reference-values";
import type { PropertyId } from "./steps";
import type { ShapeId } from "./tariff";
import type { BusinessId, PlanId } from "../cover/price/tariff-points";
import type { CaseId, CountedId } from "./training";

/** The parts of the report, in its order. */
export const sectionIds = [
  "misses",
  "closedForms",
  "convergence",
  "seeds",
  "controls",
  "directions",
  "reference",
  "levels",
  "steps",
  "cases",
  "tariff",
  "tariffShape",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** Information is no check: it neither passes nor fails. */
export const verdicts = ["passed", "failed", "information"] as const;
export type Verdict = (typeof verdicts)[number];

/** What of a distribution is looked at. */
export type MeasureId = "mean" | "sd" | "shippedSd" | "tvar" | "itemMeans" | "itemSds";

/** What a line is about; its words are in the locales. */
export type Subject =
  | { readonly kind: "customer"; readonly id: CustomerId }
  | { readonly kind: "scenario"; readonly id: ScenarioId }
  /** All scenarios together. */
  | { readonly kind: "scenario"; readonly id: "all" }
  | { readonly kind: "measure"; readonly id: MeasureId }
  | { readonly kind: "question"; readonly id: QuestionId }
  | { readonly kind: "parameter"; readonly id: ParameterId }
  /** `unmoved`: declared to move the expected loss, but no reference customer's does. */
  | { readonly kind: "direction"; readonly id: DirectionId | "unmoved" }
  | { readonly kind: "example"; readonly id: ReferenceId }
  | { readonly kind: "case"; readonly id: CaseId }
  /** What a case was reckoned with. */
  | { readonly kind: "inputs"; readonly id: CaseId }
  | { readonly kind: "counted"; readonly id: CountedId }
  | { readonly kind: "miss"; readonly id: MissId }
  | { readonly kind: "level"; readonly id: LevelId }
  | { readonly kind: "property"; readonly id: PropertyId }
  | { readonly kind: "variable"; readonly id: VariableId }
  | { readonly kind: "business"; readonly id: BusinessId }
  | { readonly kind: "plan"; readonly id: PlanId }
  | { readonly kind: "shape"; readonly id: ShapeId };

/**
 * Errors: so many standard errors. Ratio: one figure over another. Figure: as the line says, to three
 * digits. Amount: millions of yen to three digits, as a simulated
 * one is known. Points: percent, or a percentile, to one decimal. Away: a share
 * of the figure, however small.
 */
export type FigureUnit =
  "yen" | "millions" | "amount" | "figure" | "years" | "count" | "errors" | "ratio" | "percent" | "points" | "away";

/** The figures of each section, in their order, with their units. */
export const sectionFigures = {
  misses: { published: "figure", model: "figure", modelTo: "figure" },
  closedForms: { closedForm: "yen", simulated: "yen", distance: "errors" },
  convergence: {
    years: "years",
    mean: "yen",
    meanError: "yen",
    meanDistance: "errors",
    tvar: "yen",
    tvarError: "yen",
    tvarDistance: "errors",
  },
  seeds: { lowest: "yen", highest: "yen", spread: "yen", standardError: "yen", ratio: "ratio" },
  controls: { steps: "count", against: "count" },
  directions: { parameters: "count", moved: "count", against: "count" },
  reference: {
    low: "millions",
    likely: "millions",
    high: "millions",
    mean: "millions",
    sd: "millions",
    frequency: "percent",
    away: "away",
  },
  levels: { published: "figure", model: "figure" },
  steps: { found: "figure", allowed: "figure" },
  cases: {
    published: "millions",
    publishedTo: "millions",
    low: "amount",
    likely: "amount",
    high: "amount",
    mean: "amount",
    p5: "amount",
    p95: "amount",
    percentile: "points",
    percentileTo: "points",
  },
  tariff: {
    revenue: "millions",
    staff: "count",
    premium: "yen",
    insuredLoss: "yen",
    ratio: "points",
    ransomware: "points",
  },
  tariffShape: { published: "ratio", model: "ratio" },
} as const satisfies Readonly<Record<SectionId, Readonly<Record<string, FigureUnit>>>>;

type FiguresOf<Section extends SectionId> = {
  readonly [Figure in keyof (typeof sectionFigures)[Section]]: number | null;
};

/** A line of the report. */
export interface Line<Section extends SectionId = SectionId> {
  readonly section: Section;
  readonly subjects: readonly Subject[];
  readonly verdict: Verdict;
  /** Null where a line has no such figure. */
  readonly figures: FiguresOf<Section>;
  /** What fails, or what is worth naming. */
  readonly named: readonly Subject[];
}

export type AnyLine = { readonly [Section in SectionId]: Line<Section> }[SectionId];

export const passedIf = (holds: boolean): Verdict => (holds ? "passed" : "failed");

/**
 * Standard errors a simulated figure may be away from what it should be: a chance of 7 in a million for one figure, of
 * about one in a thousand for all of the report. Source: the normal distribution.
 */
export const mostErrors = 4.5;
