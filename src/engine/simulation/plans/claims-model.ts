import { evaluateSheet, understand } from "../../assess";
import { claimableItems, confirmedOf, stretchesOf } from "../../cover/event-of-scenario";
import { classesOf, type ItemClass } from "../../cover/item-class";
import type { Outage } from "../../cover/outage";
import type { Model } from "../../model/resolve";
import type { ParameterSet } from "../../parameters/set";
import { scenarios, type ScenarioId } from "../../scenarios";
import type { ScenarioResult } from "../../scenarios/assess-scenario";
import type { OutageTime, Scenario } from "../../scenarios/scenario";
import type { HearingSheet } from "../../sheet/hearing-sheet";
import { EventDraws, type EventNumber } from "../event-draws";
import type { Draw, SimulatedChance, SimulatedItem } from "../model";

/** How long the events of a scenario keep systems down. */
interface DrawnOutage extends Omit<Outage, "hours"> {
  readonly hours: EventNumber;
}

/** What plans ask of an event of a scenario beyond its loss. */
export interface ClaimsScenario {
  readonly id: ScenarioId;
  readonly classes: readonly ItemClass[];
  /** The class of each item of the simulated scenario. */
  readonly classOf: readonly number[];
  /** What stands beside the loss and may be claimed, with its class. Places of draws go on after the scenario's own. */
  readonly beside: readonly { readonly item: SimulatedItem; readonly class: number }[];
  /** What only these draw, and what is asked below. */
  readonly draws: readonly Draw[];
  readonly chances: readonly SimulatedChance[];
  /** Null where nothing stands still. */
  readonly outage: DrawnOutage | null;
  /** Yen of 見舞金 to each person, and months for which cards are watched; null where there are none. */
  readonly gift: EventNumber | null;
  readonly months: EventNumber | null;
  /** Chance that an event proves to be an attack, 0–1; 1 for all that are no suspicion. */
  readonly confirmed: number;
}

/** What plans need to know of a customer's events, in the order of the scenarios simulated. Plain data. */
export interface ClaimsModel {
  readonly scenarios: readonly ClaimsScenario[];
}

/** `results`: of the scenarios in their order. */
export const claimsModel = (model: Model, results: readonly ScenarioResult[]): ClaimsModel => ({
  scenarios: scenarios.map((scenario, index) => {
    const result = results[index];
    if (result?.id !== scenario.id) throw new Error(`No result of ${scenario.id}`);
    return claimsScenario(scenario, model, result);
  }),
});

/** What plans need to know of the events of a customer with these answers. */
export function claimsOfSheet(sheet: HearingSheet, parameters: ParameterSet): ClaimsModel {
  const understood = understand(sheet, parameters);
  return claimsModel(understood.model, evaluateSheet(understood).scenarios);
}

function claimsScenario(scenario: Scenario, model: Model, result: ScenarioResult): ClaimsScenario {
  const { id, items, outage } = scenario;
  const confirmed = confirmedOf(scenario, model);
  const nothing = { draws: [], chances: [], outage: null, gift: null, months: null, confirmed };
  if (!result.applies) return { id, classes: [], classOf: [], beside: [], ...nothing };
  const claimable = claimableItems(scenario);
  const { classes, classOf } = classesOf(scenario);
  const { factors } = result.basis;
  const event = new EventDraws(model, factors);
  items.forEach(event.itemOf);
  const [own, ownChances] = [event.draws.length, event.chances.length];
  const beside = claimable.slice(items.length).map((item, index) => ({
    item: event.itemOf(item),
    class: classOf[items.length + index] as number,
  }));
  const numberOf = (trait: "perPerson" | "months"): EventNumber | null => {
    const named = claimable.find((item) => item[trait])?.[trait];
    return named ? event.numberOf(named) : null;
  };
  return {
    id,
    classes,
    classOf: classOf.slice(0, items.length),
    beside,
    outage: outage ? drawnOutage(outage, model, event, factors[outage.control]) : null,
    gift: numberOf("perPerson"),
    months: numberOf("months"),
    draws: event.draws.slice(own),
    chances: event.chances.slice(ownChances),
    confirmed,
  };
}

const drawnOutage = (outage: OutageTime, model: Model, event: EventDraws, control: number): DrawnOutage => ({
  hours: event.numberOf(outage.draw, outage.hours * control),
  ...stretchesOf(outage, model, control),
});
