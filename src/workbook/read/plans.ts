import { readEachPlan, type PlanIssue } from "../../engine";
import type { PlacedIssue, WorkbookIssue } from "../../issues";
import { locate } from "../model/locator";
import type { UsedRange, WorkbookSnapshot } from "../model/snapshot";
import type { NumberedPlan } from "../sheets/plans/plan-input";
import { nameRow, type LayerField } from "../sheets/plans/rows";
import { planColumn, type PlanColumn } from "./plan-column";
import { cellAt } from "./own-column";
import { planPlaces, rowIds, type PlanPlaces } from "./plan-places";

/** A plan of the sheet, and the place of its column, from 1. */
export interface PlanInCells extends NumberedPlan {
  readonly place: number;
}

/** The plans of a workbook: those that can be used, and what is wrong with the rest, each at its cell. */
export interface PlansReading {
  readonly plans: readonly PlanInCells[];
  readonly issues: readonly PlacedIssue<PlanIssue | WorkbookIssue>[];
}

/**
 * Reads the sheet of plans; null in a workbook without one. Where a row is lost, or stands there twice, or a newer version made
 * the sheet, a term would be guessed for every plan: then there is none.
 */
export function readPlanCells(snapshot: WorkbookSnapshot): PlansReading | null {
  const locator = locate(snapshot);
  const places = planPlaces(locator);
  const used = places && locator.sheet(places.sheet)?.used;
  if (!places || !used) return null;
  return isWhole(places) ? readColumns(used, places) : { plans: [], issues: places.issues };
}

const guessing: ReadonlySet<WorkbookIssue["code"]> = new Set<WorkbookIssue["code"]>(["planRowTwice", "planSheetNewer"]);

const isWhole = ({ rows, issues }: PlanPlaces): boolean =>
  rowIds.every((id) => rows.has(id)) && issues.every(({ issue }) => !guessing.has(issue.code));

function readColumns(used: UsedRange, places: PlanPlaces): PlansReading {
  const columns = places.columns.flatMap((column, index): PlanColumn[] => {
    const read = column === null ? null : planColumn(used, places, column, index + 1);
    return read ? [read] : [];
  });
  const each = readEachPlan(columns.map(({ input }) => input));
  const plans = columns.flatMap(({ place, layerNumbers }, index): PlanInCells[] => {
    const plan = each[index]?.plan;
    return plan ? [{ plan, place, layerNumbers }] : [];
  });
  const issues = columns.flatMap((column, index) =>
    (each[index]?.issues ?? []).map((issue) => placedIn(places, column, issue)),
  );
  return { plans, issues: [...places.issues, ...issues] };
}

/** An issue at the cell it is about, with the numbers of the sheet. */
function placedIn(
  { sheet, rows }: PlanPlaces,
  { column, place, layers, layerNumbers, sublimitRows, strangers }: PlanColumn,
  issue: PlanIssue,
): PlansReading["issues"][number] {
  const at = (row: number | undefined, about: PlanIssue = issue) => ({
    issue: about,
    ...(row === undefined ? { place: { sheet } } : cellAt(sheet, row, column)),
  });
  switch (issue.code) {
    case "planNameMissing":
      return at(rows.get(nameRow), { ...issue, plan: String(place) });
    case "planNameTwice":
    case "plansTooMany":
      return at(rows.get(nameRow));
    case "planTermUnknown":
      return at(strangers.find(({ label }) => label === issue.received)?.row);
    case "planLayer": {
      const [layer, number] = [layers[issue.layer - 1], layerNumbers[issue.layer - 1] ?? issue.layer];
      return at(rows.get(`layer.${number}.${wrongField(layer)}`), { ...issue, layer: number });
    }
    case "planScenarioSublimit": {
      const id = sublimitRows[issue.place - 1];
      return at(id && rows.get(id));
    }
    default:
      return at(rows.get(issue.term));
  }
}

/** Where to look first if a layer cannot be used. */
function wrongField(layer: PlanColumn["layers"][number] | undefined): LayerField {
  const isAmount = (value: unknown): boolean => typeof value === "number" && value > 0;
  if (!isAmount(layer?.attachment)) return "attachment";
  return isAmount(layer?.limit) ? "share" : "limit";
}
