import { defaultParameters, mostPlans, understand, type ParameterSet, type Plan, type TermId } from "../../engine";
import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import { coverExpectations } from "../check/cover-expectations";
import type { Baseline } from "../check/verdict";
import { locate } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planPlaces, type RowId } from "../read/plan-places";
import { readParameterCells } from "../read/read-parameters";
import { layoutsOf } from "../sheets";
import type { StampedYears } from "../sheets/cover/years/stamped-years";
import { cellOfValue } from "../sheets/plans/cell-of-value";
import { numbered } from "../sheets/plans/plan-input";
import { planRows } from "../sheets/plans/rows";
import type { CoverYearsOrder } from "./cover-years";
import { inputsOf, readDiagnosis } from "./diagnose";
import { olderResultsIssue } from "./older-results";
import type { CellsPlan } from "./parameter-cells";
import { cellRefill } from "./refill";
import { languageOfNew, languageOfResults, languageOfTitle } from "./result-language";
import type { AnyIssue } from "./remark-order";
import { byPlace, lastNamed, usablePlans } from "./shown-plans";
import { startingPlans } from "./starting-plans";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/**
 * Plans the sheet of plans with the typical ones, in the language of the results or of the hearing sheet. One that is there
 * stays as it is. Beside them stands the cover in force that the hearing sheet states, what it leaves out in another colour.
 */
export function* planPlans(snapshot: WorkbookSnapshot, language: Language): Chunked<SheetsDecision> {
  const pack = words(languageOfNew(snapshot, language));
  const layouts = yield* layoutsOf("plans", pack, startingPlans(snapshot, pack, parametersIn(snapshot)));
  return sheetsDecision(planWrite(snapshot, layouts), "plans", null);
}

/** The parameters of a workbook: its own, where they can be used. */
function parametersIn(snapshot: WorkbookSnapshot): ParameterSet {
  const own = readParameterCells(snapshot);
  return (own.present ? own.set : null) ?? defaultParameters;
}

/** What the write of cover takes beside the workbook. */
export interface CoverOptions {
  /** Settles plans over simulated years; left out: what the workbook holds of them stays, with its stamp. */
  readonly yearsOf?: (order: CoverYearsOrder) => Chunked<StampedYears>;
}

/**
 * Plans the sheets of what plans pay, with the sheet of plans where there is none; held against the engine once written.
 * Refused where there is no result yet, or one of an older version, which has no cells for it.
 */
export function* planCover(
  snapshot: WorkbookSnapshot,
  language: Language,
  { yearsOf }: CoverOptions = {},
): Chunked<SheetsDecision<AnyIssue>> {
  const older = olderResultsIssue(snapshot);
  if (older.length > 0) return { ok: false, refusal: older };
  const locator = locate(snapshot);
  if (!locator.find(names.block("losses_title")))
    return { ok: false, refusal: [{ issue: { code: "coverWithoutResult" } }] };
  const read = yield* readDiagnosis(snapshot, null);
  if (!read.ok) return read;
  const { info } = read;
  const pack = words(languageOfResults(snapshot) ?? language);
  const start = startingPlans(snapshot, pack, info.parameters);
  const shown = lastNamed(locator) || start.plans.length;
  const plans =
    usablePlans(snapshot, locator) ?? start.plans.map((plan, index) => ({ ...numbered(plan), place: index + 1 }));
  const { model } = understand(info.reading.sheet, info.parameters);
  const compared = plans.filter(({ place }) => place <= shown);
  const years = yearsOf ? yield* yearsOf({ info, revenue: model.used("revenue"), plans: compared }) : null;
  const layouts = yield* layoutsOf("cover", pack, { ...start, shown, years }, locator);
  const baseline: Baseline = {
    before: snapshot,
    inputs: [...inputsOf(info), ...planColumns.filter((name) => locator.find(name))],
    expectations: coverExpectations(byPlace(plans, shown), { model, scenarios: info.assessment.scenarios }),
    words: pack,
    told: { status: names.coverState("status"), differences: names.coverState("differences") },
  };
  return sheetsDecision(planWrite(snapshot, layouts), "cover", baseline);
}

const planColumns = ["id", ...Array.from({ length: mostPlans }, (_, index) => index + 1)].map((column) =>
  names.plan(column as "id" | number),
);

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
