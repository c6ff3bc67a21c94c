import type { NotApplicableReason, QuestionId } from "../catalogue";
import type { UnitId } from "../parameters";
import type { VariableId } from "../profile/variables";
import type { ScenarioId } from "../scenarios";
import type { CorporateNumberFault } from "./corporate-number";
import type { ProfileInput } from "./hearing-sheet";
import type { RetiredQuestionId } from "./retired-questions";

interface OnQuestion<Code extends string> {
  readonly code: Code;
  readonly question: QuestionId;
}
interface OnVariable<Code extends string> {
  readonly code: Code;
  readonly variable: VariableId;
}

/** A value beside another, and what it may be of it, or it of the value. */
interface ImplausiblePair {
  readonly value: number;
  readonly unit: UnitId;
  readonly other: VariableId;
  readonly otherValue: number;
  readonly otherUnit: UnitId;
  readonly low: number;
  readonly high: number;
  readonly boundUnit: UnitId;
}

/** Something about a hearing sheet an underwriter should know. Words are made in the locales. None prevents a result. */
export type SheetIssue =
  /** No reply: counts as no control. */
  | (OnQuestion<"unanswered"> & { readonly weight: number })
  /** わからない: counts as no control. */
  | (OnQuestion<"unknown"> & { readonly weight: number })
  /** Not applicable without saying why: counts as unanswered. */
  | (OnQuestion<"reasonMissing"> & { readonly weight: number })
  /** Not applicable where the question applies to everybody: counts as unanswered. */
  | (OnQuestion<"alwaysApplicable"> & { readonly weight: number; readonly received: string })
  /** Not applicable for none of the reasons the question offers: counts as unanswered. */
  | (OnQuestion<"reasonNotPicked"> & { readonly weight: number; readonly reasons: readonly NotApplicableReason[] })
  /** A reply, or a reason why it does not apply, that is none of the choices: counts as unanswered. */
  | (OnQuestion<"notAnOption"> & { readonly weight: number; readonly received: string })
  /** Not applicable for a reason that no fact of the profile verifies and no remark confirms: counts as unanswered. */
  | (OnQuestion<"reasonUnconfirmed"> & {
      readonly weight: number;
      readonly reason: string;
      /** What would verify it, said to be 0 or no. */
      readonly facts: readonly VariableId[];
    })
  /** Not applicable as the underwriter has confirmed, and no fact of the profile verifies: may save little. */
  | (OnQuestion<"reasonUnverified"> & { readonly reason: string })
  /** Not applicable for a reason the profile denies. */
  | (OnQuestion<"reasonDenied"> & { readonly reason: string; readonly variable: VariableId; readonly received: number })
  /** An option the profile denies. */
  | (OnQuestion<"optionDenied"> & { readonly option: string; readonly variable: VariableId; readonly received: number })
  /** Left out; `value` in `unit` stands in. 前提 */
  | (OnVariable<"assumed"> & { readonly value: number | string; readonly unit: UnitId | null })
  /** Filled in by the underwriter for want of the customer's value; counts as assumed. 前提 */
  | (OnVariable<"filledIn"> & { readonly value: number | string; readonly unit: UnitId | null })
  /** Read from text; worth a look. */
  | (OnVariable<"understood"> & { readonly received: string; readonly value: number; readonly unit: UnitId })
  /** The customer does not know it; treated as left out. */
  | (OnVariable<"unknownValue"> & { readonly received: string })
  /** Said not to apply, where a number from 0 on is asked for: perhaps 0; treated as left out. */
  | (OnVariable<"valueNotApplicable"> & { readonly received: string; readonly unit: UnitId; readonly max: number })
  /** Text no number can be read from; treated as left out. */
  | (OnVariable<"notANumber"> & {
      readonly received: ProfileInput;
      readonly unit: UnitId;
      readonly min: number;
      readonly max: number;
    })
  /** Outside the allowed range; treated as left out. */
  | (OnVariable<"outOfRange"> & {
      readonly received: number;
      readonly unit: UnitId;
      readonly min: number;
      readonly max: number;
    })
  /** A fraction where things are counted; treated as left out. */
  | (OnVariable<"notWhole"> & { readonly received: number; readonly unit: UnitId })
  /** Neither yes nor no; treated as left out. */
  | (OnVariable<"notYesNo"> & { readonly received: ProfileInput })
  /** No industry code; treated as left out. */
  | (OnVariable<"notAnIndustry"> & { readonly received: ProfileInput })
  /** None of the choices; treated as left out. */
  | (OnVariable<"notAChoice"> & { readonly received: ProfileInput })
  /** No corporate number can be so; used in no figure. */
  | (OnVariable<"corporateNumber"> & { readonly received: string; readonly fault: CorporateNumberFault })
  /** Two profile values that do not fit each other. Both are used. */
  | (OnVariable<"implausible"> & ImplausiblePair)
  /** The same, and `likelier` is what the number would be in another unit. */
  | (OnVariable<"perhapsOtherUnit"> & ImplausiblePair & { readonly likelier: number })
  /** The same, and the number is what a spreadsheet makes of a date; `date`: the serial day. */
  | (OnVariable<"perhapsDate"> & ImplausiblePair & { readonly date: number })
  /** What is estimated from an own value goes beyond `limit`, and stops there. */
  | (OnVariable<"limited"> & { readonly value: number; readonly unit: UnitId; readonly limit: number })
  /** A row of a table without what makes it count, though `other` is filled in. */
  | (OnVariable<"uncountedRow"> & { readonly other: VariableId })
  /** Two profile values that cannot both be true. */
  | (OnVariable<"contradiction"> & { readonly rule: ContradictionRule; readonly other: VariableId })
  /** Every answered question at its best step, and enough of them to be suspicious. */
  | { readonly code: "allBest"; readonly answered: number }
  /** Taken over from a question that is no longer asked. 前提 */
  | (OnQuestion<"carriedOver"> & { readonly option: string; readonly from: RetiredQuestionId })
  /** Questions that a short form or an older template did not ask: their controls count as neutral. */
  | { readonly code: "notAsked"; readonly questions: number }
  /** A likely loss above the share of yearly revenue that is pointed out. */
  | { readonly code: "largeLoss"; readonly scenario: ScenarioId; readonly share: number }
  /** More events a year than are pointed out, which says that a parameter is wrong; simulating them takes long. */
  | { readonly code: "manyEvents"; readonly events: number; readonly most: number }
  /** One scenario makes most of the expected loss: by which controls, and what it would be with average ones. */
  | {
      readonly code: "dominant";
      readonly scenario: ScenarioId;
      readonly share: number;
      readonly causes: readonly QuestionId[];
      readonly neutral: number;
    };

export type SheetIssueCode = SheetIssue["code"];

/** Pairs of profile values that cannot both be true. */
export const contradictionRules = [
  "databaseAboveHeld",
  "webSalesAboveRevenue",
  "webSalesWithoutSite",
  "publicAboveServers",
  "cardsWithoutKind",
  "sensitiveWithoutKind",
  "sensitiveAboveHeld",
  "itShareWithoutServices",
  "providersDespiteNone",
  "incidentsDespiteNone",
  "incidentAfterDate",
] as const;
export type ContradictionRule = (typeof contradictionRules)[number];
