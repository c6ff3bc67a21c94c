import type { SetComparison } from "../../engine";
import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf } from "../sheets";
import { languageOfResults } from "./result-language";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

export interface ComparisonOptions {
  readonly comparison: SetComparison;
  /** Of the sheet if the workbook holds no results whose language it could take. */
  readonly language: Language;
  /** ISO 8601 time of the comparison. */
  readonly time: string;
}

/** Plans the sheet that compares two parameter sets. */
export function* planComparison(
  snapshot: WorkbookSnapshot,
  { comparison, language, time }: ComparisonOptions,
): Chunked<SheetsDecision> {
  const pack = words(languageOfResults(snapshot) ?? language);
  const layouts = yield* layoutsOf("comparison", pack, { comparison, time });
  return sheetsDecision(planWrite(snapshot, layouts), "comparison", null);
}
