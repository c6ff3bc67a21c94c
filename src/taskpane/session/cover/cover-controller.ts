import type { PlanYears } from "../../../engine/simulation";
import { notSent } from "../not-sent";
import type * as simulation from "../simulation";
import type { CoverState, TermOfPlan, TypedTerms } from "./cover-state";
import { sameOrder, sameTrial } from "./cover-years";
import type { KeptYears, LimitOrder, LimitTrial, PlansOrder } from "./kept-years";
import type { DiscountsInUse } from "./discounts-file";
import { LatestRun } from "./latest-run";

interface CoverOwner {
  readonly state: () => CoverState;
  readonly change: (part: Partial<CoverState>) => void;
  readonly failed: (error: unknown, retry: () => Promise<void>) => void;
}

/** The session's part that compares plans and changes their terms before anything is written. */
export class CoverController {
  /** Plans over simulated years. */
  readonly years: LatestRun<PlansOrder, readonly PlanYears[]>;
  /** The customer's years as the workbook stands, simulated once for all who settle plans over them. */
  readonly keptYears: () => Promise<KeptYears>;
  /** A plan with one of its terms moved. */
  readonly limits: LatestRun<LimitOrder, LimitTrial>;

  constructor(
    private readonly owner: CoverOwner,
    loadSimulation: () => Promise<typeof simulation>,
  ) {
    const { state, change, failed } = owner;
    let kept: KeptYears | null = null;
    const keptYears = async (): Promise<KeptYears> => (kept ??= new (await loadSimulation()).KeptYears());
    this.keptYears = keptYears;
    this.years = new LatestRun(
      { state: () => state().years, change: (part) => change({ years: { ...state().years, ...part } }), failed },
      sameOrder,
      async (order, signal) => (await keptYears()).settle(order, signal),
    );
    this.limits = new LatestRun(
      { state: () => state().limits, change: (part) => change({ limits: { ...state().limits, ...part } }), failed },
      sameTrial,
      async (order, signal) => (await keptYears()).tryLimits(order, signal),
    );
  }

  choose(choice: Partial<Pick<CoverState, "picked" | "point" | "editing">>): void {
    this.owner.change(choice);
  }

  /** Counts discounts by a table of the insurer's; null turns them off. */
  useDiscounts(discounts: DiscountsInUse | null): void {
    this.owner.change({ discounts });
  }

  /** What a person typed for a term; null takes it back. */
  type({ place, row }: TermOfPlan, text: string | null): void {
    const { typed } = this.owner.state();
    const { [row]: _, ...rest } = typed[place] ?? {};
    this.owner.change({ typed: { ...typed, [place]: text === null ? rest : { ...rest, [row]: text } } });
  }

  /** Drops what was typed for a plan: all of it, or what is still as it was `sent` to be written. */
  drop(place: number, sent?: TypedTerms): void {
    const { typed } = this.owner.state();
    this.owner.change({ typed: { ...typed, [place]: sent ? notSent(typed[place] ?? {}, sent) : {} } });
  }
}
