import { parametersOfScenarios } from "../scenarios";
import { assumedParameters } from "./assumed";
import { commonParameters } from "./common";
import { coverParameters } from "./cover";
import { frequencyParameters } from "./frequency";
import { modelParameters } from "./model";
import { referenceParameters } from "./reference";
import type { Parameter } from "./parameter";

export * from "./parameter";

/** The whole parameter table, in the order of the sheet. Every number the engine uses is here or in the catalogue. */
export const parameterTable = [
  ...modelParameters,
  ...frequencyParameters,
  ...commonParameters,
  ...parametersOfScenarios("own"),
  ...referenceParameters,
  ...assumedParameters,
  ...coverParameters,
] as const;

export type ParameterId = (typeof parameterTable)[number]["id"];

export const parameterById: ReadonlyMap<string, Parameter<ParameterId>> = new Map(
  parameterTable.map((parameter): [string, Parameter<ParameterId>] => [parameter.id, parameter]),
);
