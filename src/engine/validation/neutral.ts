import { resolve, type Model } from "../model/resolve";
import type { ParameterSet } from "../parameters/set";
import { scenarios, type Scenario } from "../scenarios";
import { assessScenario, type ScenarioResult } from "../scenarios/assess-scenario";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { SheetValues } from "../sheet-values";
import { readProfile } from "../sheet/profile";

/** A firm of average controls: nothing is asked, so that every factor of controls is 1 and logs are at their neutral level. */
export interface NeutralFirm {
  readonly model: Model;
  readonly assess: (scenario: Scenario) => ScenarioResult;
}

export function neutralFirm(profile: HearingSheet["profile"], parameters: ParameterSet): NeutralFirm {
  const model = resolve(readProfile(profile).given, parameters);
  const values = new SheetValues(model, []);
  return { model, assess: (scenario) => assessScenario(scenario, model, values) };
}

/** All scenarios of such a firm, in their order. */
export function neutralResults(profile: HearingSheet["profile"], parameters: ParameterSet): readonly ScenarioResult[] {
  const { assess } = neutralFirm(profile, parameters);
  return scenarios.map(assess);
}
