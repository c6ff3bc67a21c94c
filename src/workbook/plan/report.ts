import {
  internalOnly,
  reportFacts,
  type HearingSheet,
  type InsurerSet,
  type ParameterSet,
  type Plan,
} from "../../engine";
import { languages, words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { SheetLayout } from "../model/sheet-layout";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf } from "../sheets";
import type { ReportContents } from "../sheets/report/contents";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

/** Whose report, and what goes into it. */
export interface ReportOrder {
  readonly sheet: HearingSheet;
  readonly parameters: ParameterSet;
  /** Plans as they are at hand: the cover in force is left out. */
  readonly plans: readonly Plan[];
  readonly insurer: InsurerSet;
  readonly length: ReportContents["length"];
  /** ISO date of the report. */
  readonly today: string;
}

/** What a customer may be told, and nothing else. */
export function* reportContents({
  sheet,
  parameters,
  plans,
  insurer,
  length,
  today,
}: ReportOrder): Chunked<ReportContents> {
  const facts = yield* reportFacts(sheet, parameters, ownPlans(plans));
  const { name, version } = parameters;
  return {
    facts,
    insurer,
    internal: internalOnly(insurer, today) !== null,
    date: facts.date,
    length,
    madeOn: today,
    parameterSet: { name, version },
  };
}

/** The present cover, of whatever insurer, is the customer's own affair: no page that is handed out compares with it. */
function ownPlans(plans: readonly Plan[]): readonly Plan[] {
  const inForce = languages.map((language) => words(language).sheets.plans.inForce);
  return plans.filter(({ name }) => !inForce.includes(name));
}

/** The sheets of a report: services and notices only where there are any, and not beside one of two pages. */
function* reportLayouts(contents: ReportContents, language: Language): Chunked<readonly SheetLayout[]> {
  const layouts = yield* layoutsOf("report", words(language), contents);
  if (contents.length === "short") return layouts.filter(({ id }) => id === "report");
  const { services, notices } = contents.insurer;
  const isEmpty = ({ id }: SheetLayout): boolean =>
    (id === "services" && services.length === 0) || (id === "notices" && notices.length === 0);
  return layouts.filter((layout) => !isEmpty(layout));
}

/** Plans a workbook of the report alone: no defined name, no formula, nothing that leads elsewhere. */
export function* planReportAlone(
  snapshot: WorkbookSnapshot,
  contents: ReportContents,
  language: Language,
): Chunked<SheetsDecision> {
  const layouts = yield* reportLayouts(contents, language);
  const unnamed = layouts.map((layout) => ({
    ...layout,
    blocks: layout.blocks.map((block) => ({ ...block, names: [] })),
  }));
  return sheetsDecision(planWrite(snapshot, unnamed), "report", null);
}
