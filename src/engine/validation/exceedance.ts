import type { ParameterSet } from "../parameters/set";
import type { Scenario } from "../scenarios";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { simulatedScenario } from "../simulation/model";
import { itemsOfEvents, sumsOfItems, type EventSample } from "./event-losses";
import { neutralFirm } from "./neutral";

/** Events a year of some scenarios, and of them those that cost an amount or more. */
export interface Exceedance {
  readonly events: number;
  readonly above: number;
}

/** Of a firm of average controls, by events simulated. `amount` in yen, or in what the items of a scenario count. */
export function exceedance(
  profile: HearingSheet["profile"],
  among: readonly Scenario[],
  amount: number,
  parameters: ParameterSet,
  sample: EventSample,
): Exceedance {
  const { model, assess } = neutralFirm(profile, parameters);
  const gamma = parameters.values["model.pertGamma"].likely;
  let [events, above] = [0, 0];
  for (const scenario of among) {
    const result = assess(scenario);
    if (!result.applies) continue;
    const losses = sumsOfItems(itemsOfEvents(simulatedScenario(scenario, model, result), gamma, sample));
    events += result.frequency;
    above += (result.frequency * losses.filter((loss) => loss >= amount).length) / losses.length;
  }
  return { events, above };
}
