import type { BesideTariff } from "../../../../engine";
import type { PlanTrials, PlanYears } from "../../../../engine/simulation";
import type { NumberedPlan } from "../../plans/plan-input";
import type { MovedTerm } from "./moved-terms";

/** What a plan does over simulated years. */
export interface SettledPlan extends NumberedPlan, PlanTrials<MovedTerm> {
  /** Of its column, from 1. */
  readonly place: number;
  readonly years: PlanYears;
  /** The published premium nearest to it; null where none is of the customer's business. */
  readonly tariff: BesideTariff | null;
}

/** Plans over the years of one simulation, with what they were made from. */
export interface StampedYears {
  readonly years: number;
  readonly seed: number;
  readonly engineVersion: string;
  readonly fingerprints: { readonly inputs: string; readonly parameters: string };
  /** Yen a year: how far the expected loss goes with what is not known of the model. */
  readonly band: { readonly p10: number; readonly p90: number };
  /** ISO 8601. */
  readonly time: string;
  readonly plans: readonly SettledPlan[];
}
