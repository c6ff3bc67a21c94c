import type { EventPoint } from "../../../engine";
import type { CoverYearsState, LimitTrialState } from "./cover-years";
import type { DiscountsInUse } from "./discounts-file";
import { notRun } from "./latest-run";
import type { PlanRowId } from "../../../workbook/sheets/plans/rows";

/** Side by side in the pane. */
export const mostPicked = 3;

/** What was typed for a plan and is not written yet, as it was typed. */
export type TypedTerms = Readonly<Partial<Record<PlanRowId, string>>>;

/** A term of a plan; `place`: of the plan's column, from 1. */
export interface TermOfPlan {
  readonly place: number;
  readonly row: PlanRowId;
}

export interface CoverState {
  /** Plans to compare, by their places on the sheet; null: the first ones. */
  readonly picked: readonly number[] | null;
  readonly point: EventPoint;
  /** The term that is looked at, or changed. */
  readonly editing: TermOfPlan | null;
  /** By place. */
  readonly typed: Readonly<Record<number, TypedTerms>>;
  readonly years: CoverYearsState;
  readonly limits: LimitTrialState;
  /** The insurer's table of discounts, as long as the pane is open; null: discounts are off. */
  readonly discounts: DiscountsInUse | null;
}

export const initialCover: CoverState = {
  picked: null,
  point: "likely",
  editing: null,
  typed: {},
  years: notRun,
  limits: notRun,
  discounts: null,
};

/** The plans to compare, of those there are. */
export function pickedPlans<Plan extends { readonly place: number }>(
  { picked }: Pick<CoverState, "picked">,
  plans: readonly Plan[],
): readonly Plan[] {
  const chosen = picked === null ? [] : plans.filter(({ place }) => picked.includes(place));
  return (chosen.length > 0 ? chosen : plans).slice(0, mostPicked);
}
