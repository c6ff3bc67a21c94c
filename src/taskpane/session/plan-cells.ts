import { cellOf, locate } from "../../workbook/model/locator";
import type { Place } from "../../issues";
import { cellAt } from "../../workbook/read/own-column";
import { planPlaces, type RowId } from "../../workbook/read/plan-places";
import { readPlanCells, type PlansReading } from "../../workbook/read/plans";
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

/** What the cells of the plans hold, as a text that can be compared. */
export function plansText(reading: Reading | null): string {
  if (!reading || reading.kind === "none") return "";
  const locator = locate(reading.snapshot);
  const places = planPlaces(locator);
  const used = places && locator.sheet(places.sheet)?.used;
  if (!places || !used) return "";
  const cells = places.columns.map((column) =>
    column === null ? [] : [...places.rows].map(([id, row]) => [id, cellOf(used, row, column)]),
  );
  return JSON.stringify(cells);
}
