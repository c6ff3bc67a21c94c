import {
  defaultParameters,
  parameterTable,
  points,
  pointsOf,
  type OverrideInput,
  type Parameter,
  type ParameterId,
  type Point,
} from "../../engine";
import { readParameterCells, type ParameterReading } from "../../workbook/read/read-parameters";
import type { Reading } from "./state";

type Present = Extract<ParameterReading, { present: true }>;

/** The parameters in the workbook, valid or not; null if it has no sheet of them. */
export function parametersOf(reading: Reading | null): Present | null {
  if (!reading || reading.kind === "none") return null;
  const read = readParameterCells(reading.snapshot);
  return read.present ? read : null;
}

/** The cells as a text that can be compared. */
export const parameterText = (reading: Reading | null): string => JSON.stringify(parametersOf(reading)?.cells ?? null);

export type Held = { readonly [At in Point]?: unknown };

/** A parameter that differs from its default, or that a customer has a value of their own for. */
export interface Departure {
  readonly row: Parameter<ParameterId>;
  readonly insurer: Held;
  /** What is computed with: the customer's own points, the insurer's where there are none. */
  readonly used: Held;
  /** Whether the insurer's value is not the default. */
  readonly changed: boolean;
  /** A customer's own points; null if there are none. */
  readonly override: OverrideInput[string] | null;
}

/** Every such parameter, in the order of the table. */
export function departures({ cells }: Present): readonly Departure[] {
  return parameterTable.flatMap((row): Departure[] => {
    const insurer: Held = cells.insurer[row.id] ?? {};
    const shipped = defaultParameters.values[row.id];
    const changed = pointsOf(row).some((point) => insurer[point] !== shipped[point]);
    const override = cells.overrides[row.id] ?? null;
    if (!changed && !override) return [];
    const used: Held = Object.fromEntries(points.map((point) => [point, override?.[point] ?? insurer[point]]));
    return [{ row, insurer, used, changed, override }];
  });
}
