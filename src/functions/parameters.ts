import {
  defaultParameters,
  isParameterError,
  parameterTable,
  readParameters,
  type ParameterId,
  type ParameterInput,
  type ParameterSet,
} from "../engine";
import { isBlankText, numberOf, rangeOf, type Argument } from "./cells";
import { rowsById } from "./id-rows";
import { FunctionProblem } from "./problem";

const ids: readonly ParameterId[] = parameterTable.map(({ id }) => id);

/** The default set with what a range changes of it, checked whole. */
export function parametersOf(argument: Argument): ParameterSet {
  const range = rangeOf(argument);
  if (!range) return defaultParameters;
  const input: Record<string, ParameterInput[string]> = { ...defaultParameters.values };
  for (const [id, values] of rowsById("parameters", range, ids, [2, 4], "idAndPoints")) {
    const [first, likely, high] = values;
    const alone = isBlankText(likely) && isBlankText(high);
    input[id] = alone ? alike(numberOf("parameters", first)) : { low: first, likely, high };
  }
  const { set, issues } = readParameters(input, defaultParameters.name, defaultParameters.version);
  const wrong = issues.find(isParameterError);
  if (wrong) throw new FunctionProblem(wrong);
  if (!set) throw new Error("No set and no reason");
  return set;
}

const alike = (value: number): ParameterInput[string] => ({ low: value, likely: value, high: value });
