import {
  editionOf,
  isParameterError,
  parameterTable,
  points,
  pointsOf,
  readParameters,
  retiredRows,
  type OverrideInput,
  type ParameterId,
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
  /** In words: from which version the set was carried over; "" where it was not. */
  readonly origin: string;
  readonly insurer: ParameterInput;
  readonly overrides: OverrideInput;
}

/** The parameter set a workbook holds; `present` is false where it has no parameters sheet. */
export type ParameterReading =
  | { readonly present: false }
  | {
      readonly present: true;
      readonly cells: ParameterCells;
      /** The version of its defaults, where the sheet is none of this version. */
      readonly olderVersion: string | null;
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
    origin: String(locator.value(names.record("parameter_origin"))),
    insurer: insurerIn(locator),
    overrides: overridesIn(locator),
  };
  const olderVersion = editionOf(cells.insurer)?.version ?? null;
  const read = readParameters(cells.insurer, cells.name, cells.version, cells.overrides);
  const moved = movedRow(locator);
  return moved
    ? { present: true, cells, olderVersion, set: null, issues: [moved, ...read.issues.filter(isParameterError)] }
    : { present: true, cells, olderVersion, ...read };
}

/** The first row on which the id of another parameter stands: names stay where they are when rows are sorted. */
function movedRow(locator: Locator): ParameterIssue | null {
  const ids = locator.find(names.column("parameterId"));
  const used = ids && locator.sheet(ids.sheet)?.used;
  if (!used) return null;
  for (const { id } of parameterTable) {
    const row = locator.find(insurerName(id, "likely"));
    if (row?.sheet !== ids.sheet) continue;
    const there = String(cellOf(used, row.area.row, ids.area.column));
    if (there !== id && knownIds.has(there)) return { code: "parameterRowsMoved", parameter: id, received: there };
  }
  return null;
}

/** A row that a sheet may have: of today's table, or of an older one. */
interface Row {
  readonly id: string;
  readonly uncertain: boolean;
  readonly nameOf: (point: Point) => string;
}

const rowOf = ({ id, uncertain }: { readonly id: string; readonly uncertain: boolean }): Row => ({
  id,
  uncertain,
  // names are made alike of any id
  nameOf: (point) => names.parameter(id as ParameterId, uncertain ? point : undefined),
});

const rows: readonly Row[] = [...parameterTable.map(rowOf), ...retiredRows.map(rowOf)];
const knownIds: ReadonlySet<string> = new Set(rows.map(({ id }) => id));

function insurerIn(locator: Locator): ParameterInput {
  const input: Record<string, ParameterInput[string]> = {};
  for (const { id, nameOf } of rows) {
    const cell = (point: Point): CellValue | undefined =>
      locator.find(nameOf(point)) ? locator.value(nameOf(point)) : undefined;
    const [low, likely, high] = [cell("low"), cell("likely"), cell("high")];
    if (low !== undefined || likely !== undefined || high !== undefined) input[id] = { low, likely, high };
  }
  return input;
}

function overridesIn(locator: Locator): OverrideInput {
  const overrides: Record<string, OverrideInput[string]> = {};
  if (!locator.find(overrideColumns.likely)) return overrides;
  for (const row of rows) {
    const own: { -readonly [At in Point]?: unknown } = {};
    for (const point of pointsOf(row)) {
      const value = overrideValue(locator, row.nameOf("likely"), point);
      if (value !== "") own[point] = value;
    }
    if (points.some((point) => own[point] !== undefined)) overrides[row.id] = own;
  }
  return overrides;
}
