import { defaultParameters, statedPlan, typicalPlan, typicalPlanIds, type Plan, type TermId } from "../../engine";
import { isLanguage, languages, words, type Language, type Words } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import { excelText } from "../model/excel-text";
import { cellOf, locate, type Locator } from "../model/locator";
import { names } from "../model/names";
import type { WorkbookSnapshot } from "../model/snapshot";
import { planPlaces, type RowId } from "../read/plan-places";
import { readHearingSheet } from "../read/read-sheet";
import { layoutsOf, type StartingPlans } from "../sheets";
import { cellOfValue } from "../sheets/plans/cell-of-value";
import { nameRow, planRows } from "../sheets/plans/rows";
import type { CellsPlan } from "./parameter-cells";
import { languageOfResults } from "./result-language";
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
  const declared = excelText(locate(snapshot).value(names.language));
  const pack = words(languageOfResults(snapshot) ?? (isLanguage(declared) ? declared : language));
  const layouts = yield* layoutsOf("plans", pack, startingPlans(snapshot, pack, further));
  return uncheckedDecision(planWrite(snapshot, layouts), "plans");
}

/** Plans the sheets of what plans pay, with the sheet of plans where there is none; refused where there is no result yet. */
export function* planCover(
  snapshot: WorkbookSnapshot,
  language: Language,
  further: readonly Plan[] = [],
): Chunked<UncheckedDecision> {
  const locator = locate(snapshot);
  if (!locator.find(names.block("losses_title")))
    return { ok: false, refusal: [{ issue: { code: "coverWithoutResult" } }] };
  const pack = words(languageOfResults(snapshot) ?? language);
  const start = startingPlans(snapshot, pack, further);
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

/** The typical plans, and the cover in force where the hearing sheet states any. */
function startingPlans(snapshot: WorkbookSnapshot, pack: Words, further: readonly Plan[]): StartingPlans {
  const typical = typicalPlanIds.map((id) => typicalPlan(id, pack.plans.typical[id]));
  const read = readHearingSheet(snapshot);
  const { inForce } = pack.sheets.plans;
  const stated = read.ok ? statedPlan(read.reading.sheet.profile, "policy", inForce, defaultParameters) : null;
  if (!stated) return { plans: [...typical, ...further] };
  return {
    plans: [...typical, stated.plan, ...further],
    assumed: { place: typical.length + 1, terms: stated.notStated },
  };
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
  const pack = words(languageOfPlans(locator) ?? language);
  const refill = [];
  for (const { place, row: id, value } of changes) {
    const [row, column] = [places.rows.get(id), places.columns[place - 1] ?? null];
    if (row === undefined) return { ok: false, issues: [{ code: "planTableChanged", sheet, item: id }] };
    if (column === null) return { ok: false, issues: [{ code: "planTableChanged", sheet, item: names.plan(place) }] };
    const declared = planRows.find((each) => each.id === id);
    const cell = declared ? cellOfValue(declared, value, pack) : value;
    refill.push({
      sheet,
      block: { id: names.plan(place), size: { rows: 1, columns: 1 }, cells: () => [[cell]] },
      place: { row, column },
    });
  }
  return { ok: true, refill };
}

/** The language the sheet is in, by its title; null where somebody wrote over it. */
const languageOfPlans = (locator: Locator): Language | null =>
  languages.find((language) => words(language).sheets.plans.title === locator.value(names.block("plans"))) ?? null;
