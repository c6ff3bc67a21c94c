import type { Assessment, Both, Proposal } from "../../../engine";

/** A plan over the years, as the sheet stands and with the answers tried: yen a year. */
export interface ProposalUnderPlan {
  readonly name: string;
  /** Simulated. */
  readonly years: number;
  readonly paid: Both<number>;
  /** Gross premium equivalent. */
  readonly gross: Both<number>;
}

/** A proposal with its name, what was asked beside it, and what it was made from. */
export interface StampedProposal extends Pick<Assessment, "engineVersion" | "fingerprints"> {
  /** Null: nobody named it. */
  readonly name: string | null;
  readonly proposal: Proposal;
  /** Yen, once; null where none is stated. */
  readonly cost: number | null;
  /** Null: without a plan. */
  readonly plan: ProposalUnderPlan | null;
  /** Security discount, share of the tariff; null while no table of the insurer's is loaded. */
  readonly discount: Both<number> | null;
  /** ISO 8601. */
  readonly time: string;
}
