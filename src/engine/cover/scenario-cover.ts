import { compared } from "../model/mathematics";
import type { Model } from "../model/resolve";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { Scenario } from "../scenarios/scenario";
import { reasons, type Reason } from "./claim";
import { claimableItems, eventOfScenario, type EventPoint } from "./event-of-scenario";
import type { Plan } from "./plan";
import { settleYear } from "./settle-year";

/** Yen of an event: `loss` is `paid` and all reasons. */
export interface Cover {
  readonly loss: number;
  readonly paid: number;
  readonly retained: Readonly<Record<Reason, number>>;
}

/** One event of the year, under a plan: low, likely and high, and the terms applied to the mean event. */
export type ScenarioCover = Readonly<Record<EventPoint, Cover>>;

/** What a plan pays of a scenario; null where it cannot happen. */
export function coverOfScenario(
  plan: Plan,
  scenario: Scenario,
  result: ScenarioResult,
  model: Model,
): ScenarioCover | null {
  if (!result.applies) return null;
  const probability = scenario.confirmed ? model.parameter(scenario.confirmed).likely : 1;
  const at = (point: EventPoint, unconfirmed: boolean): Cover =>
    coverOf(plan, scenario, eventOfScenario(scenario, result, model, point, unconfirmed));
  const atPoint = (point: "low" | "likely" | "high"): Cover =>
    at(point, compared(probability) < model.parameter(`chance.${point}`).likely);
  return {
    low: atPoint("low"),
    likely: atPoint("likely"),
    high: atPoint("high"),
    mean: mixed(at("mean", false), at("mean", true), probability),
  };
}

/** Of what stands beside the loss only what is payable counts, as loss and as paid. */
function coverOf(plan: Plan, scenario: Scenario, event: Parameters<typeof settleYear>[1][number]): Cover {
  const [settlements = []] = settleYear(plan, [event]);
  const retained = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;
  let paid = 0;
  claimableItems(scenario).forEach((item, index) => {
    const settlement = settlements[index];
    if (!settlement) return;
    paid += settlement.paid;
    for (const reason of reasons)
      if (!(item.payableAs && reason === "notCovered")) retained[reason] += settlement.retained[reason];
  });
  return { loss: reasons.reduce((sum, reason) => sum + retained[reason], paid), paid, retained };
}

function mixed(one: Cover, other: Cover, share: number): Cover {
  const mix = (a: number, b: number): number => a * share + b * (1 - share);
  return {
    loss: mix(one.loss, other.loss),
    paid: mix(one.paid, other.paid),
    retained: Object.fromEntries(
      reasons.map((reason) => [reason, mix(one.retained[reason], other.retained[reason])]),
    ) as Record<Reason, number>,
  };
}
