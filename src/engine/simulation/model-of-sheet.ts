import { evaluateSheet, understand } from "../assess";
import type { ParameterSet } from "../parameters/set";
import type { HearingSheet } from "../sheet/hearing-sheet";
import { simulationModel, type SimulationModel } from "./model";

/** The model of the year of a customer with these answers. */
export function modelOfSheet(sheet: HearingSheet, parameters: ParameterSet): SimulationModel {
  const understood = understand(sheet, parameters);
  return simulationModel(understood.model, evaluateSheet(understood).scenarios);
}
