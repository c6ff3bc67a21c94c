import type { EventBlock } from "./event-block";
import type { LayersOfYear } from "./layers-of-year";
import { exhaustible } from "./plan-sums";
import type { SettlementBuffers } from "./settlement-buffers";

/** What a plan has left of a year's aggregates, yen; Infinity: no limit. */
export interface Aggregates {
  readonly within: number;
  /** Of ② by itself. */
  readonly apart: number;
}

/** Over the years of a block. */
export interface YearSums {
  readonly paid: number;
  readonly paidSquares: number;
  readonly retained: number;
  readonly retainedSquares: number;
  readonly yearsRetained: number;
  /** By limit. */
  readonly yearsExhausted: readonly number[];
  readonly eventsExhausted: readonly number[];
}

/** Below half a yen nothing is left: what rounding leaves is no amount. */
const leastYen = 0.5;

const bits = exhaustible.map((_, index) => 1 << index);
const aggregateBit = 1 << exhaustible.indexOf("aggregate.limit");
const apartBit = 1 << exhaustible.indexOf("response.aggregateLimit");

/**
 * Pays events in the order in which they happen, out of what the ones before them left of their year. Into `yearly`: paid
 * and retained of each year with an event, then the largest of an event. `share`: what this insurer bears.
 */
export function settleYears(
  { order, years, touched }: EventBlock,
  losses: Float64Array,
  { claimed, eventCounts, yearCounts }: SettlementBuffers,
  aggregates: Aggregates,
  layers: LayersOfYear | null,
  share: number,
  yearly: Float64Array | Float32Array,
): YearSums {
  const { own, within, apart, exhausted, paid: paidOf } = claimed;
  eventCounts.fill(0);
  yearCounts.fill(0);
  const count = order.length;
  let paidSum = 0;
  let paidSquares = 0;
  let retainedSum = 0;
  let retainedSquares = 0;
  let yearsRetained = 0;
  let next = 0;
  for (let year = 0; next < count; year++) {
    const inBlock = years[order[next] as number] as number;
    let left = aggregates.within;
    let apartLeft = aggregates.apart;
    let used = 0;
    let paidYear = 0;
    let retainedYear = 0;
    let largestPaid = 0;
    let largestRetained = 0;
    layers?.begin();
    for (; next < count; next++) {
      const event = order[next] as number;
      if (years[event] !== inBlock) break;
      const claim = within[event] as number;
      const claimApart = apart[event] as number;
      let mask = exhausted[event] as number;
      let paid = claim;
      if (claim < left) left -= claim;
      else {
        if (claim > 0) mask |= aggregateBit;
        paid = left;
        left = 0;
      }
      if (claimApart < apartLeft) {
        apartLeft -= claimApart;
        paid += claimApart;
      } else {
        if (claimApart > 0) mask |= apartBit;
        paid += apartLeft;
        apartLeft = 0;
      }
      if (layers) paid += layers.pay(event, own[event] as number, claim + claimApart, paid);
      paidOf[event] = paid;
      const borne = paid * share;
      const rest = (losses[event] as number) - borne;
      const retained = rest < leastYen ? 0 : rest;
      paidYear += borne;
      retainedYear += retained;
      if (borne > largestPaid) largestPaid = borne;
      if (retained > largestRetained) largestRetained = retained;
      if (mask !== 0) {
        used |= mask;
        eventCounts[mask] = (eventCounts[mask] as number) + 1;
      }
    }
    layers?.end();
    yearly[year] = paidYear;
    yearly[touched + year] = retainedYear;
    yearly[2 * touched + year] = largestPaid;
    yearly[3 * touched + year] = largestRetained;
    paidSum += paidYear;
    paidSquares += paidYear * paidYear;
    retainedSum += retainedYear;
    retainedSquares += retainedYear * retainedYear;
    if (retainedYear > 0) yearsRetained++;
    if (used !== 0) yearCounts[used] = (yearCounts[used] as number) + 1;
  }
  return {
    paid: paidSum,
    paidSquares,
    retained: retainedSum,
    retainedSquares,
    yearsRetained,
    yearsExhausted: bits.map((bit) => countWith(yearCounts, bit)),
    eventsExhausted: bits.map((bit) => countWith(eventCounts, bit)),
  };
}

/** Of all masks counted, those with a bit. */
function countWith(counts: Int32Array, bit: number): number {
  let sum = 0;
  for (let mask = 0; mask < counts.length; mask++) if (mask & bit) sum += counts[mask] as number;
  return sum;
}
