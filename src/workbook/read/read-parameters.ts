import {
  parameterTable,
  readParameters,
  type ParameterInput,
  type ParameterIssue,
  type ParameterSet,
  type Point,
} from "../../engine";
import { parameterName } from "../formula/expression";
import { names } from "../names";
import type { CellValue, WorkbookSnapshot } from "../snapshot";
import { locate } from "./locate";

/** The parameter set a workbook holds; `present` is false where it has no parameters sheet. */
export type ParameterReading =
  | { readonly present: false }
  | { readonly present: true; readonly set: ParameterSet | null; readonly issues: readonly ParameterIssue[] };

/** Reads the parameters sheet by name, whole, wherever its rows stand now. */
export function readParameterCells(snapshot: WorkbookSnapshot): ParameterReading {
  const locator = locate(snapshot);
  if (!parameterTable.some(({ id }) => locator.find(parameterName(id, "likely")))) return { present: false };
  const input: Record<string, ParameterInput[string]> = {};
  for (const { id } of parameterTable) {
    const cell = (point: Point): CellValue | undefined => {
      const name = parameterName(id, point);
      return locator.find(name) ? locator.value(name) : undefined;
    };
    const [low, likely, high] = [cell("low"), cell("likely"), cell("high")];
    if (low !== undefined || likely !== undefined || high !== undefined) input[id] = { low, likely, high };
  }
  const name = String(locator.value(names.record("parameter_set")));
  const version = String(locator.value(names.record("parameter_version")));
  return { present: true, ...readParameters(input, name, version) };
}
