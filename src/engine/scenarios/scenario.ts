import type { ScenarioId } from "../catalogue";
import type { Expression, Test } from "../model/expression";
import type { QuantityId } from "../model/quantities";
import type { ParameterId, UnitId } from "../parameters";
import type { UsedVariableId } from "../profile/variables";

/** JNSA's six kinds of loss: 費用, 賠償, 利益, 金銭, 行政, 無形. */
export const lossCategories = ["expense", "liability", "profit", "monetary", "administrative", "intangible"] as const;
export type LossCategory = (typeof lossCategories)[number];

/** The part of a policy that answers an item: ① 損害賠償責任 ② 事故対応費用 ③ 利益損害・営業継続費用 △ 条件付 ✕ 対象外. */
export const coverageParts = ["liability", "response", "interruption", "conditional", "none"] as const;
export type CoveragePart = (typeof coverageParts)[number];

/** What the strength of controls multiplies: severity (S1–S4), operation logs' effect on investigation or on delay (S1–S3). */
export type ControlFactor = "severity" | "investigation" | "delay";

/** One factor of a cost item's product. */
export type Factor =
  /** Profile value or single derived quantity: known, not uncertain. */
  | { readonly kind: "used"; readonly id: UsedVariableId }
  | { readonly kind: "quantity"; readonly id: QuantityId }
  | { readonly kind: "parameter"; readonly id: ParameterId }
  /** 1 − share. */
  | { readonly kind: "complement"; readonly id: ParameterId }
  /** A conversion such as ÷ 365 days a year. */
  | { readonly kind: "constant"; readonly value: number; readonly divide: boolean; readonly unit: UnitId };

/** A cost item: the product of its factors. One declaration gives number, Excel formula, words and simulation. */
export interface CostItem {
  /** Unique over all scenarios. */
  readonly id: string;
  readonly category: LossCategory;
  readonly coverage: CoveragePart;
  /** Of a conditional item: the part that pays where the condition is met. */
  readonly conditionalPart?: Exclude<CoveragePart, "conditional" | "none">;
  readonly control: ControlFactor | null;
  /** True where the residual shock of an event touches it; false for items fixed by a head count. */
  readonly shocked: boolean;
  readonly factors: readonly Factor[];
}

/** Why a scenario cannot happen to a customer. */
export type GateReason = "noPersonalData" | "noWebsite" | "noPublicSystem";

/** An incident scenario. A fifth would be one more declaration. */
export interface Scenario {
  readonly id: ScenarioId;
  /** Short name in parameter ids and cell names. */
  readonly code: "s1" | "s2" | "s3" | "s4";
  /** Index into a question's effects. */
  readonly effect: 0 | 1 | 2 | 3;
  /** The scenario cannot happen where this fails; `gateReason` names why. */
  readonly gate: Test | null;
  readonly gateReason: GateReason | null;
  /** True where operation logs act on the money, so log questions stay out of the severity factor. */
  readonly logActs: boolean;
  readonly items: readonly CostItem[];
  /** Amounts shown beside the total and never added to it. */
  readonly beside: readonly CostItem[];
  readonly impact: Impact;
}

/** 影響度 besides yen. Expressions at the likely point; days take the severity factor. */
export interface Impact {
  /** Days the business or site stands still, before the severity factor. */
  readonly daysStopped: Expression;
  readonly personsAffected: Expression;
  /** Whether a leak must be reported to the authority, and why: each reason with its test. */
  readonly report: readonly { readonly reason: ReportReason; readonly test: Test }[];
  readonly disclosure: boolean;
  readonly statedLiability: Expression;
  readonly fineMaximum: Expression;
}

/** Triggers of the duty to report a leak (個人情報保護法 施行規則7条). */
export const reportReasons = ["sensitive", "financial", "malicious", "headCount"] as const;
export type ReportReason = (typeof reportReasons)[number];

export const used = (id: UsedVariableId): Factor => ({ kind: "used", id });
export const quantity = (id: QuantityId): Factor => ({ kind: "quantity", id });
export const parameter = (id: ParameterId): Factor => ({ kind: "parameter", id });
export const complement = (id: ParameterId): Factor => ({ kind: "complement", id });
export const per = (value: number, unit: UnitId): Factor => ({ kind: "constant", value, divide: true, unit });
export const times = (value: number, unit: UnitId): Factor => ({ kind: "constant", value, divide: false, unit });

interface Traits {
  readonly category?: LossCategory;
  readonly control?: ControlFactor;
  readonly conditionalPart?: Exclude<CoveragePart, "conditional" | "none">;
  readonly fixed?: true;
}

/** Declares a cost item; an expense, not uplifted by controls, touched by the shock unless said otherwise. */
export function item<const Id extends string>(
  id: Id,
  coverage: CoveragePart,
  factors: readonly Factor[],
  { category = "expense", control, conditionalPart, fixed }: Traits = {},
): CostItem & { readonly id: Id } {
  return {
    id,
    category,
    coverage,
    control: control ?? null,
    shocked: !fixed,
    factors,
    ...(conditionalPart ? { conditionalPart } : {}),
  };
}
