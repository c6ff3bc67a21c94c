import type { ChanceId } from "../model/chances";
import type { Expression, IndustryTable, Test } from "../model/expression";
import type { QuantityId } from "../model/quantities";
import type { ParameterId, UnitId } from "../parameters";
import type { UsedVariableId } from "../profile/variables";
import type { EffectsByIndex } from "./effects";
import type { GateReason, ScenarioCode, ScenarioId } from "./index";

/** JNSA's six kinds of loss: 費用, 賠償, 利益, 金銭, 行政, 無形. */
export const lossCategories = ["expense", "liability", "profit", "monetary", "administrative", "intangible"] as const;
export type LossCategory = (typeof lossCategories)[number];

/** The part of a policy that answers an item: ① 損害賠償責任 ② 事故対応費用 ③ 利益損害・営業継続費用 △ 条件付 ✕ 対象外. */
export const coverageParts = ["liability", "response", "interruption", "conditional", "none"] as const;
export type CoveragePart = (typeof coverageParts)[number];
/** ① ② ③ */
export type PolicyPart = Exclude<CoveragePart, "conditional" | "none">;

/** Limits that some items share within that of their part. */
export const sharedSublimits = ["restoration", "litigation", "dependency"] as const;
export type SharedSublimit = (typeof sharedSublimits)[number];

/** What a plan may say of some items beyond the terms of their part. */
interface ItemTerms {
  /** Of what stands beside the loss: the part a plan may pay it under. */
  readonly payableAs?: PolicyPart;
  /** Paid only under a plan with that option. */
  readonly option?: "voluntaryShutdown" | "brandRecovery" | "cardLiability" | "dependency" | "itServices" | "ransom";
  readonly sublimit?: SharedSublimit;
  /** Of which a plan pays no more than a share: what is above ordinary wages; what prevents the next incident. */
  readonly share?: "internal" | "improvement";
  /** What each person affected is given: a plan may limit what it pays of it. */
  readonly perPerson?: ParameterId;
  /** Months it goes on for: a plan may pay no longer than a period. */
  readonly months?: ParameterId;
}

/**
 * What the strength of controls multiplies: severity, what operation logs do to investigation and to delay, or severity and
 * what backups do to the recovery of systems.
 */
export type ControlFactor = "severity" | "investigation" | "delay" | "recovery";

/** What an event's items have in common beyond what they name: how hard its costs, or the claims, turn out. */
export type Shock = "cost" | "liability";

/** One factor of a cost item's product. */
export type Factor =
  /** Profile value or single derived quantity: known, not uncertain. */
  | { readonly kind: "used"; readonly id: UsedVariableId }
  | { readonly kind: "quantity"; readonly id: QuantityId }
  | { readonly kind: "parameter"; readonly id: ParameterId }
  /** 1 − share. */
  | { readonly kind: "complement"; readonly id: ParameterId }
  /** The whole, or a share of it. */
  | { readonly kind: "chance"; readonly id: ChanceId }
  /** A conversion such as ÷ 365 days a year. */
  | { readonly kind: "constant"; readonly value: number; readonly divide: boolean; readonly unit: UnitId };

/** A cost item: the product of its factors. One declaration gives number, Excel formula, words and simulation. */
export interface CostItem<Id extends string = string> extends ItemTerms {
  /** Unique over all scenarios. */
  readonly id: Id;
  readonly category: LossCategory;
  readonly coverage: CoveragePart;
  /** Of a conditional item: the part that pays where the condition is met. */
  readonly conditionalPart?: PolicyPart;
  readonly control: ControlFactor | null;
  /** The residual shock of an event that touches it; none for items fixed by a head count. */
  readonly shock: Shock | null;
  /** A most that could be due, never what is expected: in no sum at all. */
  readonly ceiling?: true;
  readonly factors: readonly Factor[];
}

/** What an incident scenario is. The ids of its cost items begin with its code. */
export interface ScenarioDeclaration<Code extends string = string> {
  /** The scenario cannot happen where one of these fails; the first names why. */
  readonly gates: readonly { readonly test: Test; readonly reason: string }[];
  /** Beyond the four of the source documents: shown apart, in totals of its own. */
  readonly extended: boolean;
  readonly frequency: Frequency;
  /** True if operation logs act on the money, so that log questions stay out of the severity factor. */
  readonly logActs: boolean;
  readonly items: readonly CostItem<`${Code}.${string}`>[];
  /** What no policy pays, or what is no loss of the incident: shown beside the total and never added to it. */
  readonly beside: readonly CostItem<`${Code}.${string}`>[];
  /** Of what stands still in an event, if anything does. */
  readonly outage?: OutageTime;
  /** Of a suspicion: the share behind which an attack is found. Response to the others is 緊急対応費用. */
  readonly confirmed?: ParameterId;
  readonly impact: Impact;
}

/** The one draw that says how long an event lasts: what is lost by the day or the hour has it among its factors. */
export interface OutageTime {
  readonly draw: ParameterId | QuantityId;
  /** Hours of one of its units. */
  readonly hours: 1 | 24;
  /** What makes it shorter or longer. */
  readonly control: ControlFactor;
  /** Where it is not one stretch: the share that is, 0–1, and the length of each of the others, hours. */
  readonly repeats?: { readonly unbroken: Expression; readonly length: ParameterId };
}

/** An incident scenario with the effects of all questions. Shared code never asks which scenario it holds. */
export interface Scenario extends ScenarioDeclaration {
  readonly id: ScenarioId;
  /** Short name in ids of parameters and cost items, and in cell names. */
  readonly code: ScenarioCode;
  readonly gates: readonly { readonly test: Test; readonly reason: GateReason }[];
  readonly effects: EffectsByIndex;
}

/** How often a scenario is to be expected before controls: events a year = base × exposure × industry. */
export interface Frequency {
  /** Of a firm of this size. */
  readonly base: Expression;
  /** What else lets it happen more often: 1 without any. */
  readonly exposure: Expression;
  readonly industry: IndustryTable | null;
  /** False where it strikes from outside: neither a bad year for all, nor for this firm, nor its history says more of it. */
  readonly yearly: boolean;
  /**
   * What strikes all who name it by the same events: those named take equal parts of the frequency, and each of their events
   * reaches a customer with a chance of its own.
   */
  readonly shared?: { readonly names: readonly UsedVariableId[]; readonly reaches: ParameterId };
}

/** 影響度 besides yen. Expressions at the likely point; days take a control factor. */
export interface Impact {
  /** Days the business or site stands still, before the control factor. */
  readonly daysStopped: Expression;
  readonly daysControl: ControlFactor;
  readonly personsAffected: Expression;
  /** Whether a leak must be reported to the authority, and why: each reason with its test. */
  readonly report: readonly { readonly reason: ReportReason; readonly test: Test }[];
  /** Whether firms usually make it public: practice, no duty. */
  readonly disclosure: boolean;
  /** The form the authorities share for reports of such an attack. Source: 国家サイバー統括室, in use since 2025-10-01. */
  readonly reportForm?: ReportForm;
  readonly statedLiability: Expression;
  readonly fineMaximum: Expression;
}

/** Kinds of attack with a common form of report. */
export type ReportForm = "denialOfService" | "ransomware";

/** Triggers of the duty to report a leak (個人情報保護法 施行規則7条). */
export const reportReasons = ["sensitive", "financial", "malicious", "headCount"] as const;
export type ReportReason = (typeof reportReasons)[number];

export const used = (id: UsedVariableId): Factor => ({ kind: "used", id });
export const quantity = (id: QuantityId): Factor => ({ kind: "quantity", id });
export const parameter = (id: ParameterId): Factor => ({ kind: "parameter", id });
export const complement = (id: ParameterId): Factor => ({ kind: "complement", id });
export const chance = (id: ChanceId): Factor => ({ kind: "chance", id });
export const per = (value: number, unit: UnitId): Factor => ({ kind: "constant", value, divide: true, unit });
export const times = (value: number, unit: UnitId): Factor => ({ kind: "constant", value, divide: false, unit });

interface Traits extends ItemTerms {
  readonly category?: LossCategory;
  readonly control?: ControlFactor;
  readonly conditionalPart?: PolicyPart;
  readonly shock?: Shock | null;
  readonly ceiling?: true;
}

/** Declares a cost item; an expense, not uplifted by controls, touched by the shock of costs unless said otherwise. */
export function item<const Id extends string>(
  id: Id,
  coverage: CoveragePart,
  factors: readonly Factor[],
  { category = "expense", control, shock = "cost", ...traits }: Traits = {},
): CostItem<Id> {
  return {
    id,
    category,
    coverage,
    control: control ?? null,
    shock,
    factors,
    ...traits,
  };
}
