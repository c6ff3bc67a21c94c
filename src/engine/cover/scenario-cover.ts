import { compared } from "../model/mathematics";
import type { Model } from "../model/resolve";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { CostItem, Scenario } from "../scenarios/scenario";
import { reasons, type Reason, type Settlement } from "./claim";
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
  const of = (point: EventPoint, unconfirmed?: boolean): Cover =>
    coverOf(settlementsAt(plan, scenario, result, model, point, unconfirmed));
  return {
    low: of("low"),
    likely: of("likely"),
    high: of("high"),
    mean: mixed(of("mean", false), of("mean", true), confirmedOf(scenario, model)),
  };
}

/** That an attack is found behind a suspicion, 0–1; 1 of scenarios that are none. */
export const confirmedOf = ({ confirmed }: Scenario, model: Model): number =>
  confirmed ? model.parameter(confirmed).likely : 1;

/** What becomes of each claimable item of one event. */
interface SettledItem extends Settlement {
  readonly item: CostItem;
}

/** Whether nothing is found behind a suspicion, as its chance has it at a point; the mean mixes both. */
export const isUnconfirmed = (scenario: Scenario, model: Model, point: EventPoint): boolean =>
  point !== "mean" && compared(confirmedOf(scenario, model)) < model.parameter(`chance.${point}`).likely;

/** `unconfirmed`: nothing is found behind a suspicion. */
export function settlementsAt(
  plan: Plan,
  scenario: Scenario,
  result: ScenarioResult,
  model: Model,
  point: EventPoint,
  unconfirmed = isUnconfirmed(scenario, model, point),
): readonly SettledItem[] {
  const [settlements = []] = settleYear(plan, [eventOfScenario(scenario, result, model, point, unconfirmed)]);
  return claimableItems(scenario).flatMap((item, index): SettledItem[] => {
    const settlement = settlements[index];
    return settlement ? [{ item, ...settlement }] : [];
  });
}

/** Of what stands beside the loss only what is payable counts, as loss and as paid. */
function coverOf(settlements: readonly SettledItem[]): Cover {
  const retained = Object.fromEntries(reasons.map((reason) => [reason, 0])) as Record<Reason, number>;
  let paid = 0;
  for (const settlement of settlements) {
    paid += settlement.paid;
    for (const reason of reasons)
      if (!(settlement.item.payableAs && reason === "notCovered")) retained[reason] += settlement.retained[reason];
  }
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
