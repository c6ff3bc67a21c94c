import type { LogAxis, ViewpointId } from "../catalogue";
import type { ParameterId } from "../parameters";
import type { ScenarioCode } from "../scenarios";
import type { CustomerLeaf, Expression } from "./expression";

/** What the catalogue says of a question: its weight 1–5; 1 for a key control. */
export const catalogueColumns = ["weight", "key"] as const;
type CatalogueColumn = (typeof catalogueColumns)[number];
/**
 * What its reply makes of it: flags, the control in place 0–1, the operation-log level 0–4; 0 while open.
 * `applicableOpen`: as `applicable`, where what no fact of the profile verifies is open.
 */
type ReplyColumn = "asked" | ApplicableColumn | "answered" | "step" | "level";
export type ApplicableColumn = "applicable" | "applicableOpen";
/** Columns of numbers, a row a question. */
export type QuestionColumn = CatalogueColumn | ReplyColumn;
/** Columns worked out of the others. `acting`: the control in place as losses see it; `open`: 1 where asked, applicable and not answered. */
export type DerivedColumn = "acting" | "open" | "shortfall" | "shortfallOpen" | "weak" | "strong" | CapColumn;
/** 1 where the reply limits the grade to C or worse, to D, or is open and could; else 0. */
export type CapColumn = "capC" | "capD" | "capOpen";

/** Not weak and strong: on Calc these cells hold a tie-break beside the weight. */
type SummedColumn = ReplyColumn | Exclude<DerivedColumn, "weak" | "strong">;

/** What an expression may read of one question. */
export type QuestionLeaf = CustomerLeaf | { readonly kind: "column"; readonly id: QuestionColumn };

/** What the effects of controls act on. */
export type EffectKind = "likelihood" | "severity";

/** One factor of a product that is summed over the questions. */
export type QuestionFactor = FixedFactor | RepliedFactor;

/** The same whatever is replied. */
export type FixedFactor =
  /** 1 for questions of that viewpoint or log axis, else 0; "" for those of no axis. */
  | { readonly kind: "is"; readonly column: "viewpoint"; readonly text: ViewpointId }
  | { readonly kind: "is"; readonly column: "logAxis"; readonly text: LogAxis | "" }
  | { readonly kind: "column"; readonly id: CatalogueColumn }
  | EffectFactor;

export type RepliedFactor =
  | { readonly kind: "column"; readonly id: SummedColumn }
  /** 1 − column. */
  | { readonly kind: "columnComplement"; readonly id: ReplyColumn | "open" }
  /** 1 where a control acts at least as strongly as that parameter says, else 0. */
  | { readonly kind: "effectAtLeast"; readonly effect: EffectFactor; readonly least: ParameterId };

/** How strongly a control acts on a scenario, 0–3. */
export interface EffectFactor {
  readonly kind: "effect";
  readonly on: EffectKind;
  readonly scenario: ScenarioCode;
  /** By a question's index in the catalogue. */
  readonly effects: readonly number[];
}

/** In an expression of one question. */
export const cell = (id: QuestionColumn): Expression<QuestionLeaf> => ({ kind: "column", id });
/** In a sum over the questions. */
export const column = (id: CatalogueColumn | SummedColumn): QuestionFactor => ({ kind: "column", id });
export const columnComplement = (id: ReplyColumn | "open"): QuestionFactor => ({ kind: "columnComplement", id });
export const ofViewpoint = (text: ViewpointId): QuestionFactor => ({ kind: "is", column: "viewpoint", text });
export const ofLogAxis = (text: LogAxis | ""): QuestionFactor => ({ kind: "is", column: "logAxis", text });
export const effect = (
  on: EffectKind,
  { code, effects }: { readonly code: ScenarioCode; readonly effects: Readonly<Record<EffectKind, readonly number[]>> },
): EffectFactor => ({ kind: "effect", on, scenario: code, effects: effects[on] });
export const effectAtLeast = (effect: EffectFactor, least: ParameterId): QuestionFactor => ({
  kind: "effectAtLeast",
  effect,
  least,
});
