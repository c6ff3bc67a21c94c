import { scenarios, type Plan } from "../../engine";
import { cellOf, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planPlaces } from "../read/plan-places";
import { readPlanCells, type PlanInCells } from "../read/plans";
import { nameRow } from "../sheets/plans/rows";

/** The last column of the sheet of plans that has a name; 0 where there is none. */
export function lastNamed(locator: Locator): number {
  const places = planPlaces(locator);
  const [row, used] = [places?.rows.get(nameRow), places && locator.sheet(places.sheet)?.used];
  if (!places || !used || row === undefined) return 0;
  return places.columns.reduce<number>(
    (last, column, index) => (column !== null && cellOf(used, row, column) !== "" ? index + 1 : last),
    0,
  );
}

/** Plans that the comparison in a workbook has columns for; null where there is none. */
export function comparedPlans(locator: Locator): number | null {
  const [first] = scenarios;
  const found = first && locator.find(names.coverEvent(first.code));
  return found ? found.area.columns / 2 : null;
}

/** The plans of the sheet that formulas can use; null where there is no sheet. */
export function usablePlans(snapshot: WorkbookSnapshot, locator: Locator): readonly PlanInCells[] | null {
  const read = readPlanCells(snapshot);
  if (!read) return null;
  // formulas leave out every plan where a row has an id of its own
  return planPlaces(locator)?.foreign.some(({ id }) => id !== "") ? [] : read.plans;
}

/** From the left; null is a place without a plan that can be used. */
export const byPlace = (plans: readonly PlanInCells[], shown: number): readonly (Plan | null)[] =>
  Array.from({ length: shown }, (_, index) => plans.find(({ place }) => place === index + 1)?.plan ?? null);
