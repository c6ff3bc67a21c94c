import { evaluate } from "../model/evaluate";
import { isQuantity, type QuantityId } from "../model/quantities";
import type { Model } from "../model/resolve";
import type { ParameterId } from "../parameters";
import type { Estimate } from "../parameters/estimates";
import type { ScenarioResult } from "../scenarios/assess-scenario";
import type { CostItem, OutageTime, Scenario } from "../scenarios/scenario";
import type { Outage } from "./outage";
import type { ItemLoss, LossEvent } from "./settle-event";

/** An event of a scenario as it stands on the sheets: everything at its low, likely or high, or at its mean. */
export type EventPoint = keyof Estimate;

const estimateOf = (id: ParameterId | QuantityId, model: Model): Estimate =>
  isQuantity(id) ? model.quantity(id) : model.parameter(id);

/** What a plan may be asked to pay of a scenario: its cost items, and of what stands beside them those it may take on. */
export const claimableItems = ({ items, beside }: Scenario): readonly CostItem[] => [
  ...items,
  ...beside.filter(({ payableAs }) => payableAs),
];

/** `unconfirmed`: nothing is found behind a suspicion. */
export function eventOfScenario(
  scenario: Scenario,
  { items, beside, basis }: ScenarioResult,
  model: Model,
  point: EventPoint,
  unconfirmed: boolean,
): LossEvent {
  const yen = new Map([...items, ...beside].map((amount) => [amount.id, amount[point]]));
  const claimable = claimableItems(scenario);
  const firstOf = (trait: "perPerson" | "months"): number | null => {
    const id = claimable.find((item) => item[trait])?.[trait];
    return id ? model.parameter(id)[point] : null;
  };
  const { outage } = scenario;
  return {
    scenario: scenario.id,
    losses: claimable.map((item): ItemLoss => ({ item, yen: yen.get(item.id) ?? 0, timed: isTimed(item, outage) })),
    outage: outage ? outageOf(outage, model, point, basis.factors[outage.control]) : null,
    gift: firstOf("perPerson"),
    months: firstOf("months"),
    unconfirmed,
  };
}

/** It grows with the time of the outage. */
export const isTimed = ({ factors }: CostItem, outage: OutageTime | undefined): boolean =>
  outage !== undefined && factors.some((factor) => "id" in factor && factor.id === outage.draw);

/** That an attack is found behind a suspicion, 0–1; 1 of scenarios that are none. */
export const confirmedOf = ({ confirmed }: Scenario, model: Model): number =>
  confirmed ? model.parameter(confirmed).likely : 1;

/** `control`: what the strength of controls makes of the time. */
export function stretchesOf(
  { repeats }: OutageTime,
  model: Model,
  control: number,
): Pick<Outage, "unbroken" | "repeatHours"> {
  if (!repeats) return { unbroken: 1, repeatHours: 0 };
  return {
    unbroken: evaluate(repeats.unbroken, "likely", model),
    repeatHours: model.parameter(repeats.length).likely * control,
  };
}

const outageOf = (outage: OutageTime, model: Model, point: EventPoint, control: number): Outage => ({
  hours: estimateOf(outage.draw, model)[point] * outage.hours * control,
  ...stretchesOf(outage, model, control),
});
