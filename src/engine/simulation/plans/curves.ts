import type { Chunked } from "../../../scheduling/chunked";
import type { Plan } from "../../cover/plan";
import { withMoved, type Movable } from "./change-terms";
import type { Scan } from "../scan";
import { settledRun, type KeptEvents } from "./kept-events";
import { tailOf } from "./plan-measure";
import { sumAt } from "./plan-sums";

/** What a plan is expected to pay with a term at a value: yen, or a factor of its limits. */
export interface TermPoint {
  readonly value: number;
  /** Yen a year, of the same events at every point. */
  readonly paid: number;
  /** Of what is paid, yen: TVaR 99. */
  readonly paidTvar: number;
  readonly retained: number;
  /** Paid ÷ paid at the first point, such as an increased limit factor (ILF); null where that pays nothing. */
  readonly relative: number | null;
}

/** Expected paid against a term, the others as they are; `values` in the order they are wanted, the basic one first. */
export function* termCurve(
  kept: KeptEvents,
  plan: Plan,
  what: Movable,
  values: readonly number[],
  scan: Scan,
): Chunked<readonly TermPoint[]> {
  const points: TermPoint[] = [];
  for (const value of values) {
    const run = yield* settledRun(kept, [withMoved(plan, what, value)]);
    const sums = run.sums(0);
    const paidTvar = (yield* tailOf(run, "paid", scan)).tvar;
    const yearly = (at: number): number => (sums[at] as number) / kept.options.years;
    const paid = yearly(sumAt.paid);
    const basic = points[0]?.paid ?? paid;
    points.push({
      value,
      paid,
      paidTvar,
      retained: yearly(sumAt.retained),
      relative: basic === 0 ? null : paid / basic,
    });
  }
  return points;
}
