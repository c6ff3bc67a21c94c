import type { Layer, Plan } from "../../cover/plan";
import { lossesFor, type Losses, type SimulationOptions } from "../losses";
import type { ClaimsModel } from "./claims-model";
import type { EventBlock } from "./event-block";
import { exhaustible, layerSumAt, scenarioSumAt, startOfLayer, startOfScenario, sumAt, sumCount } from "./plan-sums";
import { scenarioTerms, type ScenarioTerms } from "./scenario-terms";
import { reasonAt } from "./reason-sums";
import { settleScenario } from "./settle-scenario";
import type { Workroom } from "./workroom";

/** A plan made ready for the events of all scenarios. */
export interface ReadyPlan {
  readonly scenarios: readonly ScenarioTerms[];
  readonly layers: readonly Layer[];
  readonly aggregate: number | null;
  /** Of ② by itself; null where there is none, or where ② lies within the other. */
  readonly apart: number | null;
  /** What this insurer bears, 0–1. */
  readonly share: number;
}

export const readyPlan = (plan: Plan, { scenarios }: ClaimsModel): ReadyPlan => ({
  scenarios: scenarios.map((scenario) => scenarioTerms(plan, scenario)),
  layers: plan.layers,
  aggregate: plan.terms["aggregate.limit"],
  apart: plan.terms["response.aggregate"] === "beside" ? plan.terms["response.aggregateLimit"] : null,
  share: plan.terms["coInsurance.share"],
});

/** What a plan keeps of each year with an event: one after the other, as many as there are such years. */
export const yearlyKinds = ["paid", "retained", "largestPaid", "largestRetained"] as const;
export type YearlyKind = (typeof yearlyKinds)[number];

/** What becomes of a block under a plan. */
export interface PlanBlock {
  /** Yen of the years with an event, kind by kind. */
  readonly yearly: Losses;
  readonly sums: Float64Array;
}

/** Below half a yen nothing is left: what rounding leaves is no amount. */
const leastYen = 0.5;

const aggregateBit = 1 << exhaustible.indexOf("aggregate.limit");
const apartBit = 1 << exhaustible.indexOf("response.aggregateLimit");
const bits = exhaustible.map((_, index) => 1 << index);

/** Settles the events of a block: each by itself, then year by year what one leaves of it to the next. */
export function settleBlock(plan: ReadyPlan, block: EventBlock, work: Workroom, options: SimulationOptions): PlanBlock {
  const { order, years, scenarioOf, touched } = block;
  const { layers, share } = plan;
  const scenarios = plan.scenarios.length;
  const sums = new Float64Array(sumCount(scenarios, layers.length));
  const yearly = lossesFor(options, yearlyKinds.length * touched);
  work.fit(order.length);
  let from = 0;
  plan.scenarios.forEach((terms, scenario) => {
    const events = block.scenarios[scenario];
    if (!events) throw new Error("Events of another model");
    settleScenario(terms, events, work, from, sums, startOfScenario(scenario));
    from += events.count;
  });
  const { losses, own, within, apart, exhausted } = work.claimed;
  const [aggregate, ofResponse] = [plan.aggregate ?? Infinity, plan.apart ?? Infinity];
  const lowest = layers.reduce((least, { attachment }) => Math.min(least, attachment), Infinity);
  const layersLeft = new Float64Array(layers.length);
  const attached = new Uint8Array(layers.length);
  const usedUp = new Uint8Array(layers.length);
  const eventCounts = new Int32Array(1 << exhaustible.length);
  const yearCounts = new Int32Array(1 << exhaustible.length);
  const firstScenario = startOfScenario(0);
  const ofScenario = startOfScenario(1) - firstScenario;
  let [paidSum, paidSquares, retainedSum, retainedSquares, lossSum, yearsRetained] = [0, 0, 0, 0, 0, 0];
  for (let next = 0, year = 0; next < order.length; year++) {
    const inBlock = years[order[next] as number] as number;
    let [left, apartLeft, used] = [aggregate, ofResponse, 0];
    let [paidYear, retainedYear, largestPaid, largestRetained] = [0, 0, 0, 0];
    for (let layer = 0; layer < layers.length; layer++) {
      layersLeft[layer] = (layers[layer] as Layer).limit;
      attached[layer] = 0;
      usedUp[layer] = 0;
    }
    for (; next < order.length && years[order[next] as number] === inBlock; next++) {
      const event = order[next] as number;
      const ofEvent = firstScenario + ofScenario * (scenarioOf[event] as number);
      const whole = own[event] as number;
      const [claimed, claimedApart] = [within[event] as number, apart[event] as number];
      let mask = exhausted[event] as number;
      if (claimed > 0 && claimed >= left) mask |= aggregateBit;
      if (claimedApart > 0 && claimedApart >= apartLeft) mask |= apartBit;
      const paidWithin = claimed < left ? claimed : left;
      const paidApart = claimedApart < apartLeft ? claimedApart : apartLeft;
      left -= paidWithin;
      apartLeft -= paidApart;
      let paid = paidWithin + paidApart;
      let beyondLimit = whole - claimed - claimedApart;
      let beyondAggregate = claimed + claimedApart - paid;
      if (layers.length > 0) {
        const paidBelow = paid;
        for (let layer = 0; layer < layers.length; layer++) {
          const { attachment, limit, share: part } = layers[layer] as Layer;
          const unpaid = beyondLimit + beyondAggregate;
          const leftOfLayer = layersLeft[layer] as number;
          const reached = Math.max(0, whole - attachment);
          const taken = Math.min(Math.min(limit, reached) * part, leftOfLayer, unpaid);
          if (reached > 0) attached[layer] = 1;
          if (reached > 0 && (reached >= limit || taken >= leftOfLayer)) usedUp[layer] = 1;
          if (taken <= 0) continue;
          layersLeft[layer] = leftOfLayer - taken;
          paid += taken;
          beyondLimit -= (beyondLimit * taken) / unpaid;
          beyondAggregate -= (beyondAggregate * taken) / unpaid;
          const sum = startOfLayer(scenarios, layer) + layerSumAt.paid;
          sums[sum] = (sums[sum] as number) + taken * share;
        }
        const unpaid = beyondLimit + beyondAggregate;
        const gap = Math.min(unpaid, Math.max(0, Math.min(whole, lowest) - paidBelow));
        if (gap > 0) {
          beyondLimit -= (beyondLimit * gap) / unpaid;
          beyondAggregate -= (beyondAggregate * gap) / unpaid;
          sums[ofEvent + reasonAt.attachment] = (sums[ofEvent + reasonAt.attachment] as number) + gap;
        }
      }
      const byOthers = paid * (1 - share);
      paid -= byOthers;
      const loss = losses[event] as number;
      const rest = loss - paid;
      const retained = rest < leastYen ? 0 : rest;
      sums[ofEvent + reasonAt.limit] = (sums[ofEvent + reasonAt.limit] as number) + beyondLimit;
      sums[ofEvent + reasonAt.aggregate] = (sums[ofEvent + reasonAt.aggregate] as number) + beyondAggregate;
      sums[ofEvent + reasonAt.coInsurance] = (sums[ofEvent + reasonAt.coInsurance] as number) + byOthers;
      sums[ofEvent + scenarioSumAt.paid] = (sums[ofEvent + scenarioSumAt.paid] as number) + paid;
      sums[ofEvent + scenarioSumAt.loss] = (sums[ofEvent + scenarioSumAt.loss] as number) + loss;
      paidYear += paid;
      retainedYear += retained;
      lossSum += loss;
      if (paid > largestPaid) largestPaid = paid;
      if (retained > largestRetained) largestRetained = retained;
      used |= mask;
      eventCounts[mask] = (eventCounts[mask] as number) + 1;
    }
    yearly[year] = paidYear;
    yearly[touched + year] = retainedYear;
    yearly[2 * touched + year] = largestPaid;
    yearly[3 * touched + year] = largestRetained;
    paidSum += paidYear;
    paidSquares += paidYear * paidYear;
    retainedSum += retainedYear;
    retainedSquares += retainedYear * retainedYear;
    if (retainedYear > 0) yearsRetained++;
    yearCounts[used] = (yearCounts[used] as number) + 1;
    for (let layer = 0; layer < layers.length; layer++) {
      const start = startOfLayer(scenarios, layer);
      const [attaches, uses] = [start + layerSumAt.yearsAttached, start + layerSumAt.yearsExhausted];
      sums[attaches] = (sums[attaches] as number) + (attached[layer] as number);
      sums[uses] = (sums[uses] as number) + (usedUp[layer] as number);
    }
  }
  sums.set([paidSum, paidSquares, retainedSum, retainedSquares, lossSum, yearsRetained], sumAt.paid);
  bits.forEach((bit, limit) => {
    sums[sumAt.yearsExhausted + limit] = countWith(yearCounts, bit);
    sums[sumAt.eventsExhausted + limit] = countWith(eventCounts, bit);
  });
  return { yearly, sums };
}

/** Of all masks counted, those with a bit. */
function countWith(counts: Int32Array, bit: number): number {
  let sum = 0;
  for (let mask = 0; mask < counts.length; mask++) if (mask & bit) sum += counts[mask] as number;
  return sum;
}
