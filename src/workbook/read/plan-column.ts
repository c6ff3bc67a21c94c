import type { PlanInput } from "../../engine";
import { excelText } from "../model/excel-text";
import { cellOf } from "../model/locator";
import type { CellValue, UsedRange } from "../model/snapshot";
import { planInput } from "../sheets/plans/plan-input";
import { nameRow, planRows, type PlanRowId } from "../sheets/plans/rows";
import { valueOfCell } from "./plan-values";
import type { PlanPlaces } from "./plan-places";

/** One plan as its column says it; nothing of it is sure. */
export interface PlanColumn extends Pick<ReturnType<typeof planInput>, "layers" | "layerNumbers" | "sublimitRows"> {
  /** 0-based on the sheet. */
  readonly column: number;
  /** From 1. */
  readonly place: number;
  readonly input: PlanInput;
  readonly strangers: readonly { readonly row: number; readonly label: string }[];
}

/** Null for a column that holds nothing. */
export function planColumn(used: UsedRange, places: PlanPlaces, column: number, place: number): PlanColumn | null {
  const cell = (id: PlanRowId | typeof nameRow): CellValue => cellOf(used, places.rows.get(id) ?? -1, column);
  const name = excelText(cell(nameRow)).trim();
  const strangers = places.foreign.flatMap(({ row, id }) => {
    const value = cellOf(used, row, column);
    // a person's own line of text is no term; an amount was meant to be one
    if (value === "" || (id === "" && typeof value === "string")) return [];
    const label = excelText(cellOf(used, row, used.column)).trim() || id;
    return [{ row, label, value }];
  });
  const values = new Map(planRows.map((row) => [row.id, valueOfCell(row, cell(row.id))]));
  if (name === "" && strangers.length === 0 && [...values.values()].every((value) => value === null)) return null;
  const { terms, scenarioSublimits, layers, layerNumbers, sublimitRows } = planInput(
    ({ id }) => values.get(id) ?? null,
  );
  return {
    column,
    place,
    input: {
      name,
      terms: { ...Object.fromEntries(strangers.map(({ label, value }) => [label, value])), ...terms },
      scenarioSublimits,
      layers,
    },
    layers,
    layerNumbers,
    sublimitRows,
    strangers,
  };
}
