import { excelText } from "../../workbook/model/excel-text";
import { cellOf, locate } from "../../workbook/model/locator";
import type { Place } from "../../issues";
import { cellAt } from "../../workbook/read/own-column";
import { planPlaces, type RowId } from "../../workbook/read/plan-places";
import { readPlanCells, type PlansReading } from "../../workbook/read/plans";
import { nameRow } from "../../workbook/sheets/plans/rows";
import type { Reading } from "./state";

/** The plans in the workbook; null if it has no sheet of them. */
export const plansOf = (reading: Reading | null): PlansReading | null =>
  !reading || reading.kind === "none" ? null : readPlanCells(reading.snapshot);

/** Where a term of a plan stands, by the plan's place; null where its row or column is lost. */
export function placesOfTerms(reading: Reading | null): (place: number, row: RowId) => Place | null {
  const places = !reading || reading.kind === "none" ? null : planPlaces(locate(reading.snapshot));
  return (place, id) => {
    const [row, column] = [places?.rows.get(id), places?.columns[place - 1]];
    return places && row !== undefined && column != null ? cellAt(places.sheet, row, column).place : null;
  };
}

/** A column of the sheet of plans. */
export interface PlanColumnInUse {
  /** From 1. */
  readonly place: number;
  readonly name: string;
  /** Nothing stands in it. */
  readonly isFree: boolean;
}

/** The columns of the sheet of plans that can be written into; none in a workbook without one. */
export const columnsOfPlans = (reading: Reading | null): readonly PlanColumnInUse[] =>
  columnsIn(reading).flatMap((cells, index) => {
    if (!cells) return [];
    const texts = cells.map(([id, value]) => [id, excelText(value).trim()] as const);
    const name = texts.find(([id]) => id === nameRow)?.[1] ?? "";
    return [{ place: index + 1, name, isFree: texts.every(([, text]) => text === "") }];
  });

/** What the cells of the plans hold, as a text that can be compared. */
export const plansText = (reading: Reading | null): string => {
  const columns = columnsIn(reading);
  return columns.length === 0 ? "" : JSON.stringify(columns.map((cells) => cells ?? []));
};

/** By place, what each row of a plan holds; null where the column is lost. */
function columnsIn(reading: Reading | null) {
  if (!reading || reading.kind === "none") return [];
  const locator = locate(reading.snapshot);
  const places = planPlaces(locator);
  const used = places && locator.sheet(places.sheet)?.used;
  if (!places || !used) return [];
  return places.columns.map((column) =>
    column === null ? null : [...places.rows].map(([id, row]) => [id, cellOf(used, row, column)] as const),
  );
}
