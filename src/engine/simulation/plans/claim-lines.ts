import type { ScenarioEvents } from "./event-block";
import { scenarioSumAt } from "./plan-sums";
import { add, reasonAt } from "./reason-sums";
import type { LineTerms, ScenarioTerms } from "./scenario-terms";
import type { Claimed, SettlementBuffers } from "./settlement-buffers";

/** Limits that items share; then they are part of their lines. */
export function applySublimits(
  { sublimits }: ScenarioTerms,
  count: number,
  { columns, defence }: SettlementBuffers,
  sums: Float64Array,
  start: number,
): void {
  for (const { columns: within, limit } of sublimits) {
    const [first, second] = within.map(({ column }) => columns[column] as Float64Array);
    let above = 0;
    if (limit !== null && first) {
      for (let at = 0; at < count; at++) {
        const whole = (first[at] as number) + (second ? (second[at] as number) : 0);
        if (whole <= limit) continue;
        above += whole - limit;
        first[at] = (first[at] as number) * (limit / whole);
        if (second) second[at] = (second[at] as number) * (limit / whole);
      }
    }
    add(sums, start + reasonAt.sublimit, above);
    for (const { column, line, isDefence } of within) {
      const [from, into] = [columns[column] as Float64Array, columns[line] as Float64Array];
      if (isDefence) defence.set(from.subarray(0, count));
      for (let at = 0; at < count; at++) into[at] = (into[at] as number) + (from[at] as number);
    }
  }
}

/** The limit of 緊急対応費用, where nothing is found. */
export function capUnconfirmed(
  column: Float64Array,
  { count, unconfirmed }: ScenarioEvents,
  limit: number | null,
  sums: Float64Array,
  start: number,
): void {
  if (limit === null || !unconfirmed) return;
  let above = 0;
  for (let at = 0; at < count; at++) {
    const yen = column[at] as number;
    if (unconfirmed[at] === 0 || yen <= limit) continue;
    above += yen - limit;
    column[at] = limit;
  }
  add(sums, start + reasonAt.sublimit, above);
}

/** A sublimit of a whole line. */
export function capAll(
  column: Float64Array,
  defence: Float64Array | null,
  count: number,
  limit: number,
  sums: Float64Array,
  start: number,
): void {
  let above = 0;
  for (let at = 0; at < count; at++) {
    const yen = column[at] as number;
    if (yen <= limit) continue;
    above += yen - limit;
    column[at] = limit;
    if (defence) defence[at] = (defence[at] as number) * (limit / yen);
  }
  add(sums, start + reasonAt.sublimit, above);
}

export function takeOff(
  column: Float64Array,
  defence: Float64Array | null,
  count: number,
  deductible: number,
  sums: Float64Array,
  start: number,
): void {
  let taken = 0;
  for (let at = 0; at < count; at++) {
    const yen = column[at] as number;
    const left = yen > deductible ? yen - deductible : 0;
    taken += yen - left;
    column[at] = left;
    if (defence && yen > 0) defence[at] = (defence[at] as number) * (left / yen);
  }
  add(sums, start + reasonAt.deductible, taken);
}

export function applyRatio(
  column: Float64Array,
  defence: Float64Array | null,
  { count, unconfirmed }: ScenarioEvents,
  { ratio, emergency }: LineTerms,
  sums: Float64Array,
  start: number,
): void {
  const doubted = emergency ? unconfirmed : null;
  const otherwise = emergency?.ratio ?? 1;
  let taken = 0;
  for (let at = 0; at < count; at++) {
    const own = doubted?.[at] === 1 ? otherwise : ratio;
    const yen = column[at] as number;
    taken += yen - yen * own;
    column[at] = yen * own;
    if (defence) defence[at] = (defence[at] as number) * own;
  }
  add(sums, start + reasonAt.ratio, taken);
}

/** Adds a line to what the terms leave of each event, and to what its limit does. */
export function applyLimit(
  column: Float64Array,
  defence: Float64Array | null,
  count: number,
  { line, limit, apart }: LineTerms,
  claimed: Claimed,
  from: number,
  sums: Float64Array,
  start: number,
): void {
  const { own, exhausted } = claimed;
  const into = apart ? claimed.apart : claimed.within;
  const most = limit ?? Infinity;
  const bit = 1 << line;
  let events = 0;
  for (let at = 0, to = from; at < count; at++, to++) {
    const yen = column[at] as number;
    const outside = defence ? (defence[at] as number) : 0;
    const claim = yen - outside;
    own[to] = (own[to] as number) + yen;
    into[to] = (into[to] as number) + outside + (claim < most ? claim : most);
    if (claim >= most && claim > 0) {
      exhausted[to] = (exhausted[to] as number) | bit;
      events++;
    }
  }
  add(sums, start + scenarioSumAt.exhausted + line, events);
}
