import { addClass, workOutTimes } from "./claim-classes";
import { applyLimit, applyRatio, applySublimits, capAll, capUnconfirmed, takeOff } from "./claim-lines";
import type { ScenarioEvents } from "./event-block";
import { scenarioSumAt } from "./plan-sums";
import { add, reasonAt } from "./reason-sums";
import type { ScenarioTerms } from "./scenario-terms";
import type { SettlementBuffers } from "./settlement-buffers";

/**
 * Applies the terms of a plan to the events of a scenario, up to its limits; results from place `from` on. `start`: where
 * the scenario's sums begin.
 */
export function settleScenario(
  terms: ScenarioTerms,
  events: ScenarioEvents,
  work: SettlementBuffers,
  from: number,
  sums: Float64Array,
  start: number,
): void {
  const { count } = events;
  const { claimed, columns } = work;
  add(sums, start + scenarioSumAt.events, count);
  if (count === 0) return;
  add(sums, start + scenarioSumAt.loss, events.loss);
  for (const column of [claimed.own, claimed.within, claimed.apart, claimed.exhausted]) {
    column.fill(0, from, from + count);
  }
  for (const unanswered of terms.unanswered) {
    add(sums, start + reasonAt.notCovered, events.totals[unanswered] as number);
  }
  for (const { line } of terms.lines) columns[line]?.fill(0, 0, count);
  for (const sublimit of terms.sublimits) for (const { column } of sublimit.columns) columns[column]?.fill(0, 0, count);
  if (terms.classes.some(({ timed }) => timed)) workOutTimes(terms, events, work);
  for (const own of terms.classes) {
    addClass(terms, own, events, work, sums, start);
    if (!own.beside || own.share === 0) continue;
    add(sums, start + scenarioSumAt.loss, own.share * (events.totals[own.place] as number));
    addLoss(events.amounts[own.place] as Float64Array, own.share, claimed.losses, from);
  }
  applySublimits(terms, count, work, sums, start);
  for (const line of terms.lines) {
    const column = columns[line.line] as Float64Array;
    const defence = line.defenceOutside ? work.defence : null;
    if (line.emergency) capUnconfirmed(column, events, line.emergency.limit, sums, start);
    for (const limit of line.sublimits) capAll(column, defence, count, limit, sums, start);
    if (line.deductible > 0) takeOff(column, defence, count, line.deductible, sums, start);
    if (!terms.ratioFirst) applyRatio(column, defence, events, line, sums, start);
    applyLimit(column, defence, count, line, claimed, from, sums, start);
  }
}

function addLoss(amounts: Float64Array, share: number, losses: Float64Array, from: number): void {
  for (let at = 0; at < amounts.length; at++)
    losses[from + at] = (losses[from + at] as number) + share * (amounts[at] as number);
}
