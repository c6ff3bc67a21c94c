import { isActing } from "../../cover/acting";
import type { Layer, Plan } from "../../cover/plan";
import { lossesFor, type Losses, type SimulationOptions } from "../losses";
import type { ClaimsModel } from "./claims-model";
import type { EventBlock, ScenarioEvents } from "./event-block";
import { LayersOfYear } from "./layers-of-year";
import { scenarioSumAt, startOfScenario, sumAt, sumCount } from "./plan-sums";
import { add, reasonAt } from "./reason-sums";
import { scenarioTerms, type ScenarioTerms } from "./scenario-terms";
import { settleScenario } from "./settle-scenario";
import { settleYears, type Aggregates } from "./settle-years";
import type { SettlementBuffers } from "./settlement-buffers";

/** A plan made ready for the events of all scenarios. */
export interface ReadyPlan {
  readonly scenarios: readonly ScenarioTerms[];
  readonly layers: readonly Layer[];
  readonly aggregates: Aggregates;
  /** What this insurer bears, 0–1. */
  readonly share: number;
}

export function readyPlan(plan: Plan, { scenarios }: ClaimsModel): ReadyPlan {
  const { terms, layers } = plan;
  const most = (id: "aggregate.limit" | "response.aggregateLimit"): number =>
    (isActing(id, terms) ? terms[id] : null) ?? Infinity;
  return {
    scenarios: scenarios.map((scenario) => scenarioTerms(plan, scenario)),
    layers,
    aggregates: { within: most("aggregate.limit"), apart: most("response.aggregateLimit") },
    share: terms["coInsurance.share"],
  };
}

/** What a plan keeps of each year with an event: one after the other, as many as there are such years. */
export const yearlyKinds = ["paid", "retained", "largestPaid", "largestRetained"] as const;
export type YearlyKind = (typeof yearlyKinds)[number];

/** What becomes of a block under a plan. */
export interface PlanBlock {
  /** Yen of the years with an event, kind by kind. */
  readonly yearly: Losses;
  readonly sums: Float64Array;
}

/** Settles the events of a block: each by itself, then year by year what one leaves of it to the next. */
export function settleBlock(
  plan: ReadyPlan,
  block: EventBlock,
  work: SettlementBuffers,
  options: SimulationOptions,
): PlanBlock {
  const { layers, share, aggregates } = plan;
  const sums = new Float64Array(sumCount(plan.scenarios.length, layers.length));
  const yearly = lossesFor(options, yearlyKinds.length * block.touched);
  work.fit(block.order.length);
  const losses = plan.scenarios.some(({ takesOn }) => takesOn) ? work.lossesOf(block) : block.losses;
  eachScenario(block, (events, scenario, from) => {
    settleScenario(termsOf(plan, scenario), events, work, from, sums, startOfScenario(scenario));
  });
  const ofLayers = layers.length > 0 ? new LayersOfYear(layers, share, block, sums) : null;
  const found = settleYears(block, losses, work, aggregates, ofLayers, share, yearly);
  let loss = 0;
  eachScenario(block, ({ count }, scenario, from) => {
    loss += addScenario(work, share, sums, startOfScenario(scenario), from, from + count);
  });
  sums[sumAt.paid] = found.paid;
  sums[sumAt.paidSquares] = found.paidSquares;
  sums[sumAt.retained] = found.retained;
  sums[sumAt.retainedSquares] = found.retainedSquares;
  sums[sumAt.loss] = loss;
  sums[sumAt.yearsRetained] = found.yearsRetained;
  sums.set(found.yearsExhausted, sumAt.yearsExhausted);
  sums.set(found.eventsExhausted, sumAt.eventsExhausted);
  return { yearly, sums };
}

function termsOf({ scenarios }: ReadyPlan, scenario: number): ScenarioTerms {
  const terms = scenarios[scenario];
  if (!terms) throw new Error("Events of another model");
  return terms;
}

/** With the place of each scenario's first event. */
function eachScenario(
  { scenarios }: EventBlock,
  visit: (events: ScenarioEvents, scenario: number, from: number) => void,
): void {
  let from = 0;
  scenarios.forEach((events, scenario) => {
    visit(events, scenario, from);
    from += events.count;
  });
}

/** Adds what became of a scenario's events, and says what they lost. */
function addScenario(
  { claimed: { own, within, apart, paid } }: SettlementBuffers,
  share: number,
  sums: Float64Array,
  start: number,
  from: number,
  to: number,
): number {
  let [whole, limited, settled] = [0, 0, 0];
  for (let event = from; event < to; event++) {
    whole += own[event] as number;
    limited += (within[event] as number) + (apart[event] as number);
    settled += paid[event] as number;
  }
  add(sums, start + reasonAt.limit, whole - limited);
  add(sums, start + reasonAt.aggregate, limited - settled);
  add(sums, start + reasonAt.coInsurance, settled * (1 - share));
  add(sums, start + scenarioSumAt.paid, settled * share);
  return sums[start + scenarioSumAt.loss] as number;
}
