import type { HearingSheet, ParameterSet, Plan } from "../../../engine";
import {
  claimsOfSheet,
  defaultSeed,
  keepEvents,
  modelOfSheet,
  newScan,
  planTrials,
  settleKept,
  type KeptEvents,
  type LimitsForAppetite,
  type Movable,
  type PlanYears,
  type TermPoint,
} from "../../../engine/simulation";
import type { Chunked } from "../../../scheduling/chunked";
import { runChunked } from "../../../scheduling/yield-to-main";
import { createYieldToMain } from "../../yield-to-main";
import { samePrints, type Fingerprints } from "../simulation-state";
import { stoppable } from "../stoppable";
import { yearsFor } from "./years-for";

/** A customer as the workbook says it. */
export interface YearsOf {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
  /** Of these two. */
  readonly prints: Fingerprints;
  /** To simulate; left out: as many as can be kept. */
  readonly years?: number;
}

export interface PlansOrder extends YearsOf {
  readonly plans: readonly Plan[];
}

export interface LimitOrder extends YearsOf {
  readonly plan: Plan;
  readonly what: Movable;
  /** Yen that the customer is to bear at most, of TVaR 99. */
  readonly appetite: number;
}

/** What a plan pays with one of its terms moved. */
export interface LimitTrial {
  /** None where moving the term would change nothing. */
  readonly points: readonly TermPoint[];
  /** Null where the plan has no limit to move. */
  readonly limits: LimitsForAppetite | null;
}

/**
 * A customer's years: simulated once, in slices of the pane's own thread, and kept, so that plans are settled over them as
 * often as their terms change. One thing after the other.
 */
export class KeptYears {
  private kept: { readonly prints: Fingerprints; readonly events: KeptEvents } | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private readonly scan = newScan();

  /** Rejects with `RunStopped` if it was stopped. */
  settle({ plans, ...of }: PlansOrder, signal: AbortSignal): Promise<readonly PlanYears[]> {
    return this.overYears(of, signal, (events) => settleKept(events, plans, this.scan));
  }

  /** Moves a term of a plan; and finds the limits that leave the customer no more than an appetite. */
  tryLimits({ plan, what, appetite, ...of }: LimitOrder, signal: AbortSignal): Promise<LimitTrial> {
    const { scan } = this;
    return this.overYears(of, signal, function* (events): Chunked<LimitTrial> {
      const { curves, limits } = yield* planTrials(events, plan, [what], appetite, scan);
      return { points: curves[what], limits };
    });
  }

  private overYears<Result>(
    of: YearsOf,
    signal: AbortSignal,
    work: (events: KeptEvents) => Chunked<Result>,
  ): Promise<Result> {
    const next = this.last.then(async () => {
      const yieldToMain = stoppable(createYieldToMain(), signal);
      return runChunked(work(await runChunked(this.eventsOf(of), yieldToMain)), yieldToMain);
    });
    // the caller gets the failure; the next one only waits for the end
    this.last = Promise.allSettled([next]);
    return next;
  }

  private *eventsOf({ sheet, parameters, prints, years: asked }: YearsOf): Chunked<KeptEvents> {
    if (this.kept && samePrints(this.kept.prints, prints)) {
      const { events } = this.kept;
      if (asked === undefined || asked === events.options.years) return events;
    }
    this.kept = null;
    const model = modelOfSheet(sheet, parameters);
    yield;
    const years = asked ?? yearsFor(model.scenarios.reduce((sum, { frequency }) => sum + frequency, 0));
    const claims = claimsOfSheet(sheet, parameters);
    const events = yield* keepEvents(model, claims, { years, seed: defaultSeed }, this.scan);
    this.kept = { prints, events };
    return events;
  }
}
