import type { Chunked } from "../../../scheduling/chunked";
import { reasons, type Reason } from "../../cover/claim";
import type { Plan } from "../../cover/plan";
import type { Scan } from "../scan";
import { withMoved, type Movable } from "./change-terms";
import type { EventBlock } from "./event-block";
import { settledRun, type KeptEvents } from "./kept-events";
import { tailOf } from "./plan-measure";
import type { PlanRun } from "./plan-run";
import { startOfScenario } from "./plan-sums";
import { reasonAt } from "./reason-sums";
import { readyPlan, settleBlock, yearlyKinds } from "./settle-block";
import { SettlementBuffers } from "./settlement-buffers";

/** A limit that leaves the customer no more than an amount in the worst years; or that none does, and why. */
export type SmallestLimit =
  | {
      readonly value: number;
      /** Of what is retained, yen: TVaR 99. */
      readonly tvar: number;
    }
  | {
      readonly value: null;
      /** At the largest that was tried. */
      readonly tvar: number;
      /** What keeps most of it with the customer, and how much of the worst years that is, 0–1. */
      readonly reason: Reason;
      readonly share: number;
    };

/**
 * The smallest of `values` at which TVaR 99 of what is retained is at most `most` yen, the other terms as they are. Values
 * rise; there is one at least.
 */
export function* smallestLimit(
  kept: KeptEvents,
  plan: Plan,
  what: Movable,
  values: readonly number[],
  most: number,
  scan: Scan,
): Chunked<SmallestLimit> {
  const [largest] = values.slice(-1);
  if (largest === undefined) throw new Error("No limit to try");
  const at = (value: number) => retainedUnder(kept, withMoved(plan, what, value), scan);
  const { tvar, atRisk, run } = yield* at(largest);
  if (tvar > most) return { value: null, tvar, ...(yield* leading(kept, withMoved(plan, what, largest), run, atRisk)) };
  // a higher limit never retains more: the smallest that will do is found by halves
  let [from, to, best] = [0, values.length - 1, tvar];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const tried = (yield* at(values[middle] as number)).tvar;
    if (tried <= most) [to, best] = [middle, tried];
    else from = middle + 1;
  }
  return { value: values[to] as number, tvar: best };
}

interface RetainedTail {
  readonly tvar: number;
  readonly atRisk: number;
  readonly run: PlanRun;
}

function* retainedUnder(kept: KeptEvents, plan: Plan, scan: Scan): Chunked<RetainedTail> {
  const run = yield* settledRun(kept, [plan]);
  return { ...(yield* tailOf(run, "retained", scan)), run };
}

/** The reason that keeps most with the customer in the years that retain as much as VaR 99, or more. */
function* leading(
  kept: KeptEvents,
  plan: Plan,
  run: PlanRun,
  atRisk: number,
): Chunked<{ readonly reason: Reason; readonly share: number }> {
  const work = new SettlementBuffers();
  const ready = readyPlan(plan, kept.claims);
  const yen = new Map<Reason, number>(reasons.map((reason) => [reason, 0]));
  for (const [block, events] of kept.blocks.entries()) {
    const [own] = run.ofBlock(block);
    if (!own) continue;
    const touched = own.yearly.length / yearlyKinds.length;
    const worst = yearsOf(events, (year) => (own.yearly[touched + year] as number) >= Math.max(atRisk, 1));
    const { sums } = settleBlock(ready, only(events, worst), work, kept.options);
    for (const reason of reasons) {
      events.scenarios.forEach((_, scenario) => {
        yen.set(reason, (yen.get(reason) ?? 0) + (sums[startOfScenario(scenario) + reasonAt[reason]] as number));
      });
    }
    yield;
  }
  const whole = [...yen.values()].reduce((sum, each) => sum + each, 0);
  const [reason, most] = [...yen].reduce((first, each) => (each[1] > first[1] ? each : first));
  return { reason, share: whole === 0 ? 0 : most / whole };
}

/** Years of a block, of which `isWanted` is asked by their place among those with an event. */
function yearsOf({ order, years }: EventBlock, isWanted: (place: number) => boolean): ReadonlySet<number> {
  const wanted = new Set<number>();
  let [place, last] = [-1, -1];
  for (const event of order) {
    const year = years[event] as number;
    if (year !== last) place++;
    last = year;
    if (isWanted(place)) wanted.add(year);
  }
  return wanted;
}

/** The events of some years alone. */
function only(block: EventBlock, wanted: ReadonlySet<number>): EventBlock {
  const { order, years, losses, scenarioOf, scenarios } = block;
  const isIn = (event: number): boolean => wanted.has(years[event] as number);
  const kept = [...years.keys()].filter(isIn);
  const placeOf = new Map(kept.map((event, place) => [event, place]));
  let start = 0;
  return {
    scenarios: scenarios.map((events) => {
      const first = start;
      start += events.count;
      const some = <Each extends Float64Array | Uint8Array>(column: Each): Each =>
        column.filter((_, event) => isIn(first + event)) as Each;
      const amounts = events.amounts.map(some);
      const count = years.subarray(first, first + events.count).filter((_, event) => isIn(first + event)).length;
      return {
        count,
        amounts,
        totals: Float64Array.from(amounts, (column) => column.reduce((sum, yen) => sum + yen, 0)),
        loss: losses
          .subarray(first, first + events.count)
          .reduce((sum, yen, event) => sum + (isIn(first + event) ? yen : 0), 0),
        hours: events.hours && some(events.hours),
        gift: events.gift && some(events.gift),
        months: events.months && some(events.months),
        unconfirmed: events.unconfirmed && some(events.unconfirmed),
      };
    }),
    order: order.filter(isIn).map((event) => placeOf.get(event) as number),
    years: years.filter((_, event) => isIn(event)),
    losses: losses.filter((_, event) => isIn(event)),
    scenarioOf: scenarioOf.filter((_, event) => isIn(event)),
    touched: wanted.size,
  };
}
