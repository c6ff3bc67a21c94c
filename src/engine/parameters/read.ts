import { carryOver } from "./carry-over";
import { checkParameters, type ParameterInput, type ParametersRead } from "./check";
import { editionOf } from "./editions";
import type { OverrideInput } from "./overrides";

/** Reads a set: one over older defaults is carried over to those of today, any other is checked as it is. */
export function readParameters(
  input: ParameterInput,
  name: string,
  version: string,
  overrides: OverrideInput = {},
): ParametersRead {
  const edition = editionOf(input);
  return edition
    ? carryOver(edition, { input, name, version, overrides })
    : checkParameters(input, name, version, overrides);
}
