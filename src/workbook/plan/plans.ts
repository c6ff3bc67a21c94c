import { defaultParameters, type ParameterSet, type Plan, type TermId } from "../../engine";
import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import { cellOf, locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planPlaces, type RowId } from "../read/plan-places";
import { readParameterCells } from "../read/read-parameters";
import { layoutsOf } from "../sheets";
import { cellOfValue } from "../sheets/plans/cell-of-value";
import { nameRow, planRows } from "../sheets/plans/rows";
import { olderResultsIssue } from "./older-results";
import type { CellsPlan } from "./parameter-cells";
import { cellRefill } from "./refill";
import { languageOfNew, languageOfResults, languageOfTitle } from "./result-language";
import { startingPlans } from "./starting-plans";
import { uncheckedDecision, type UncheckedDecision } from "./unchecked-decision";
import { planWrite } from "./write-plan";

/**
 * Plans the sheet of plans with the typical ones, in the language of the results or of the hearing sheet. One that is there
 * stays as it is. Beside them stands the cover in force that the
 * hearing sheet states, what it leaves out in another colour. `further`: plans after these.
 */
export function* planPlans(
  snapshot: WorkbookSnapshot,
  language: Language,
  further: readonly Plan[] = [],
): Chunked<UncheckedDecision> {
  const pack = words(languageOfNew(snapshot, language));
  const layouts = yield* layoutsOf("plans", pack, startingPlans(snapshot, pack, parametersIn(snapshot), further));
  return uncheckedDecision(planWrite(snapshot, layouts), "plans");
}

/** The parameters of a workbook: its own, where they can be used. */
function parametersIn(snapshot: WorkbookSnapshot): ParameterSet {
  const own = readParameterCells(snapshot);
  return (own.present ? own.set : null) ?? defaultParameters;
}

/**
 * Plans the sheets of what plans pay, with the sheet of plans where there is none; refused where there is no result yet, or
 * one of an older version, which has no cells for it.
 */
export function* planCover(
  snapshot: WorkbookSnapshot,
  language: Language,
  further: readonly Plan[] = [],
): Chunked<UncheckedDecision> {
  const older = olderResultsIssue(snapshot);
  if (older.length > 0) return { ok: false, refusal: older };
  const locator = locate(snapshot);
  if (!locator.find(names.block("losses_title")))
    return { ok: false, refusal: [{ issue: { code: "coverWithoutResult" } }] };
  const pack = words(languageOfResults(snapshot) ?? language);
  const start = startingPlans(snapshot, pack, parametersIn(snapshot), further);
  const shown = lastNamed(locator);
  const layouts = yield* layoutsOf("cover", pack, { ...start, shown: shown > 0 ? shown : start.plans.length }, locator);
  return uncheckedDecision(planWrite(snapshot, layouts), "cover");
}

/** The last column of the sheet of plans that has a name; 0 where there is none. */
function lastNamed(locator: Locator): number {
  const places = planPlaces(locator);
  const [row, used] = [places?.rows.get(nameRow), places && locator.sheet(places.sheet)?.used];
  if (!places || !used || row === undefined) return 0;
  return places.columns.reduce<number>(
    (last, column, index) => (column !== null && cellOf(used, row, column) !== "" ? index + 1 : last),
    0,
  );
}

/** One cell of the sheet of plans. */
export interface PlanChange {
  /** The place of the plan's column, from 1. */
  readonly place: number;
  readonly row: RowId;
  /** As the engine holds it; null is blank. */
  readonly value: Plan["terms"][TermId];
}

/** Plans what is written into cells of the sheet of plans, wherever its rows and columns went. */
export function planPlanCells(
  snapshot: WorkbookSnapshot,
  { changes, language }: { readonly changes: readonly PlanChange[]; readonly language: Language },
): CellsPlan {
  const locator = locate(snapshot);
  const places = planPlaces(locator);
  if (!places) return { ok: false, issues: [{ code: "planSheetMissing" }] };
  const { sheet } = places;
  if (locator.sheet(sheet)?.protected) return { ok: false, issues: [{ code: "sheetProtected", sheet }] };
  const twice = places.issues.flatMap(({ issue }) => (issue.code === "planRowTwice" ? [issue] : []));
  if (twice.length > 0) return { ok: false, issues: twice };
  const pack = words(languageOfTitle("plans", locator, "plans") ?? language);
  const refill = [];
  for (const { place, row: id, value } of changes) {
    const [row, column] = [places.rows.get(id), places.columns[place - 1] ?? null];
    if (row === undefined) return { ok: false, issues: [{ code: "planTableChanged", sheet, item: id }] };
    if (column === null) return { ok: false, issues: [{ code: "planTableChanged", sheet, item: names.plan(place) }] };
    const declared = planRows.find((each) => each.id === id);
    const cell = declared ? cellOfValue(declared, value, pack) : value;
    refill.push(cellRefill(sheet, names.plan(place), { row, column }, cell));
  }
  return { ok: true, refill };
}
