import type { Model } from "../model/resolve";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { Scenario } from "../scenarios/scenario";
import { reasons, type Reason } from "./claim";
import type { EventPoint } from "./event-of-scenario";
import { coverOfItems, type Cover, type ItemCover } from "./item-cover";
import type { Plan } from "./plan";

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
  const at = (point: EventPoint): Cover => sumOf(coverOfItems(plan, scenario, result, model, point)?.items ?? []);
  return { low: at("low"), likely: at("likely"), high: at("high"), mean: at("mean") };
}

function sumOf(items: readonly ItemCover[]): Cover {
  const all = (of: (item: ItemCover) => number): number => items.reduce((sum, item) => sum + of(item), 0);
  const retained = Object.fromEntries(
    reasons.map((reason) => [reason, all((item) => item.retained[reason])]),
  ) as Record<Reason, number>;
  const paid = all((item) => item.paid);
  return { loss: reasons.reduce((sum, reason) => sum + retained[reason], paid), paid, retained };
}
