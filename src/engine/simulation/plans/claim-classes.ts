import { waited, withinPeriod } from "../../cover/outage";
import { daysOfMonth } from "../../cover/settle-event";
import type { ScenarioEvents } from "./event-block";
import { add, reasonAt } from "./reason-sums";
import type { ClassTerms, LineTerms, ScenarioTerms } from "./scenario-terms";
import type { SettlementBuffers } from "./settlement-buffers";

/** Shares of the time of each outage that are not paid. */
export function workOutTimes({ time }: ScenarioTerms, { hours, count }: ScenarioEvents, work: SettlementBuffers): void {
  if (!time || !hours) return;
  const { unbroken, repeatHours } = time;
  for (let at = 0; at < count; at++) {
    const lasting = hours[at] as number;
    const covered = lasting === 0 ? 1 : withinPeriod(lasting, time.period);
    work.period[at] = 1 - covered;
    work.waiting[at] = lasting === 0 ? 0 : waited(lasting, unbroken, repeatHours, time, covered);
  }
}

/** Adds the claims of a class to its column, up to what they share with others. */
export function addClass(
  terms: ScenarioTerms,
  { place: own, into, line, share, beside, timed, months: goesOn, perPerson }: ClassTerms,
  events: ScenarioEvents,
  work: SettlementBuffers,
  sums: Float64Array,
  start: number,
): void {
  const amounts = events.amounts[own] as Float64Array;
  const column = work.columns[into] as Float64Array;
  const ofLine = terms.lines.find((each) => each.line === line) as LineTerms;
  const ratio = terms.ratioFirst ? ofLine.ratio : 1;
  const unconfirmed = terms.ratioFirst && ofLine.emergency ? events.unconfirmed : null;
  const whole = events.totals[own] as number;
  let unpaid = 0;
  if (!timed && !goesOn && !perPerson && !unconfirmed) {
    const paid = share * ratio;
    for (let at = 0; at < amounts.length; at++) {
      column[at] = (column[at] as number) + paid * (amounts[at] as number);
    }
    unpaid = share * (1 - ratio) * whole;
  } else {
    const emergency = ofLine.emergency?.ratio ?? 1;
    const [periods, waitings] = [timed ? work.period : null, timed ? work.waiting : null];
    const months = goesOn ? events.months : null;
    const gift = perPerson ? events.gift : null;
    const [days, each] = [(terms.days ?? 0) / daysOfMonth, terms.gift ?? 0];
    let [beyond, waiting, above] = [0, 0, 0];
    for (let at = 0; at < amounts.length; at++) {
      let left = share * (amounts[at] as number);
      if (periods && waitings) {
        const late = left * (periods[at] as number);
        const early = left * (waitings[at] as number);
        beyond += late;
        waiting += early;
        left = left - late - early;
      }
      if (months) {
        const lasting = months[at] as number;
        const late = lasting > days ? left * (1 - days / lasting) : 0;
        beyond += late;
        left -= late;
      }
      const due = left;
      left *= unconfirmed?.[at] === 1 ? emergency : ratio;
      unpaid += due - left;
      if (gift) {
        const given = gift[at] as number;
        const most = given > each ? due * (each / given) : due;
        if (left > most) {
          above += left - most;
          left = most;
        }
      }
      column[at] = (column[at] as number) + left;
    }
    add(sums, start + reasonAt.period, beyond);
    add(sums, start + reasonAt.waiting, waiting);
    add(sums, start + reasonAt.sublimit, above);
  }
  if (!beside) add(sums, start + reasonAt.notCovered, (1 - share) * whole);
  add(sums, start + reasonAt.ratio, unpaid);
}
