import {
  parameterById,
  parameterTable,
  points,
  pointsOf,
  readParameters,
  type OverrideInput,
  type ParameterInput,
  type ParameterIssue,
  type ParameterSet,
  type Point,
} from "../../engine";
import { insurerName, overrideColumns } from "../formula/parameter-names";
import { names } from "../model/names";
import type { CellValue, WorkbookSnapshot } from "../model/snapshot";
import { cellOf, locate, type Locator } from "../model/locator";
import { overrideValue } from "./override-cell";

/** What the cells hold, right or wrong. */
interface ParameterCells {
  readonly name: string;
  readonly version: string;
  readonly insurer: ParameterInput;
  readonly overrides: OverrideInput;
}

/** The parameter set a workbook holds; `present` is false where it has no parameters sheet. */
export type ParameterReading =
  | { readonly present: false }
  | {
      readonly present: true;
      readonly cells: ParameterCells;
      readonly set: ParameterSet | null;
      readonly issues: readonly ParameterIssue[];
    };

/** Reads the parameters sheet by name, whole, wherever its rows stand now. */
export function readParameterCells(snapshot: WorkbookSnapshot): ParameterReading {
  const locator = locate(snapshot);
  if (!parameterTable.some(({ id }) => locator.find(insurerName(id, "likely")))) return { present: false };
  const cells: ParameterCells = {
    name: String(locator.value(names.record("parameter_set"))),
    version: String(locator.value(names.record("parameter_version"))),
    insurer: insurerIn(locator),
    overrides: overridesIn(locator),
  };
  const read = readParameters(cells.insurer, cells.name, cells.version, cells.overrides);
  const moved = movedRow(locator);
  return moved
    ? { present: true, cells, set: null, issues: [moved, ...read.issues] }
    : { present: true, cells, ...read };
}

/** The first row on which the id of another parameter stands: names stay where they are when rows are sorted. */
function movedRow(locator: Locator): ParameterIssue | null {
  const ids = locator.find(names.column("parameterId"));
  const used = ids && locator.sheet(ids.sheet)?.used;
  if (!used) return null;
  for (const { id } of parameterTable) {
    const row = locator.find(insurerName(id, "likely"));
    if (row?.sheet !== ids.sheet) continue;
    const there = parameterById.get(String(cellOf(used, row.area.row, ids.area.column)));
    if (there && there.id !== id) return { code: "parameterRowsMoved", parameter: id, received: there.id };
  }
  return null;
}

function insurerIn(locator: Locator): ParameterInput {
  const input: Record<string, ParameterInput[string]> = {};
  for (const { id } of parameterTable) {
    const cell = (point: Point): CellValue | undefined => {
      const name = insurerName(id, point);
      return locator.find(name) ? locator.value(name) : undefined;
    };
    const [low, likely, high] = [cell("low"), cell("likely"), cell("high")];
    if (low !== undefined || likely !== undefined || high !== undefined) input[id] = { low, likely, high };
  }
  return input;
}

function overridesIn(locator: Locator): OverrideInput {
  const overrides: Record<string, OverrideInput[string]> = {};
  if (!locator.find(overrideColumns.likely)) return overrides;
  for (const row of parameterTable) {
    const own: { -readonly [At in Point]?: unknown } = {};
    for (const point of pointsOf(row)) {
      const value = overrideValue(locator, row.id, point);
      if (value !== "") own[point] = value;
    }
    if (points.some((point) => own[point] !== undefined)) overrides[row.id] = own;
  }
  return overrides;
}
