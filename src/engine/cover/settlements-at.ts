import { compared } from "../model/mathematics";
import type { Model } from "../model/resolve";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { CostItem, Scenario } from "../scenarios/scenario";
import type { Settlement } from "./claim";
import { claimableItems, confirmedOf, eventOfScenario, type EventPoint } from "./event-of-scenario";
import type { Plan } from "./plan";
import { settleYear } from "./settle-year";

/** What becomes of each claimable item of one event. */
interface SettledItem extends Settlement {
  readonly item: CostItem;
}

/** Whether nothing is found behind a suspicion, as its chance has it at a point; the mean mixes both. */
export const isUnconfirmed = (scenario: Scenario, model: Model, point: EventPoint): boolean =>
  point !== "mean" && compared(confirmedOf(scenario, model)) < model.parameter(`chance.${point}`).likely;

/** One event of the year under a plan. `unconfirmed`: nothing is found behind a suspicion. */
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
