import type { LimitsForAppetite, PlanYears, TermPoint } from "../../../../engine/simulation";
import type { NumberedPlan } from "../../plans/plan-input";
import type { MovedTerm } from "./moved-terms";

/** What a plan does over simulated years. */
export interface SettledPlan extends NumberedPlan {
  /** Of its column, from 1. */
  readonly place: number;
  readonly years: PlanYears;
  /** Null where it has no limit to move. */
  readonly smallest: LimitsForAppetite | null;
  /** At each value that is tried of a term, in their order; none where moving it changes nothing. */
  readonly curves: Readonly<Record<MovedTerm, readonly TermPoint[]>>;
}

/** Plans over the years of one simulation, with what they were made from. */
export interface StampedYears {
  readonly years: number;
  readonly seed: number;
  readonly engineVersion: string;
  readonly fingerprints: { readonly inputs: string; readonly parameters: string };
  /** ISO 8601. */
  readonly time: string;
  readonly plans: readonly SettledPlan[];
}
