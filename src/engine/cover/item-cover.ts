import type { Model } from "../model/resolve";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { CostItem, Scenario } from "../scenarios/scenario";
import { reasons, type Reason } from "./claim";
import { confirmedOf, type EventPoint } from "./event-of-scenario";
import type { Plan } from "./plan";
import { isUnconfirmed, settlementsAt } from "./settlements-at";

/** Yen of an event: `loss` is `paid` and all reasons. */
export interface Cover {
  readonly loss: number;
  readonly paid: number;
  readonly retained: Readonly<Record<Reason, number>>;
}

/** What a plan does with one item of an event. */
export interface ItemCover extends Cover {
  readonly item: CostItem;
}

/** One event of the year under a plan, item by item in the order of `claimableItems`. */
export interface EventCover {
  readonly items: readonly ItemCover[];
  /** How far it is an attack that is found, 0–1: what is not falls under 緊急対応費用. */
  readonly confirmed: number;
}

/** What a plan pays of each item of a scenario at a point; null where it cannot happen. */
export function coverOfItems(
  plan: Plan,
  scenario: Scenario,
  result: ScenarioResult,
  model: Model,
  point: EventPoint,
): EventCover | null {
  if (!result.applies) return null;
  const itemsOf = (unconfirmed: boolean): readonly ItemCover[] =>
    settlementsAt(plan, scenario, result, model, point, unconfirmed).map(({ item, paid, retained }) =>
      coverFrom(item, paid, (reason) => (item.payableAs && reason === "notCovered" ? 0 : retained[reason])),
    );
  if (point !== "mean") {
    const unconfirmed = isUnconfirmed(scenario, model, point);
    return { items: itemsOf(unconfirmed), confirmed: unconfirmed ? 0 : 1 };
  }
  const confirmed = confirmedOf(scenario, model);
  return { items: mixed(itemsOf(false), itemsOf(true), confirmed), confirmed };
}

/** Of what stands beside the loss only what is payable counts, as loss and as paid. */
function coverFrom(item: CostItem, paid: number, kept: (reason: Reason) => number): ItemCover {
  const retained = Object.fromEntries(reasons.map((reason) => [reason, kept(reason)])) as Record<Reason, number>;
  return { item, loss: reasons.reduce((sum, reason) => sum + retained[reason], paid), paid, retained };
}

function mixed(ones: readonly ItemCover[], others: readonly ItemCover[], share: number): readonly ItemCover[] {
  const mix = (a: number, b: number): number => a * share + b * (1 - share);
  return ones.flatMap((one, index) => {
    const other = others[index];
    if (!other) return [];
    return [
      coverFrom(one.item, mix(one.paid, other.paid), (reason) => mix(one.retained[reason], other.retained[reason])),
    ];
  });
}
