import { letterOf } from "../../engine";
import { words, type Language } from "../../locales";
import type { Chunked } from "../../scheduling/chunked";
import type { WorkbookSnapshot } from "../model/snapshot";
import { layoutsOf } from "../sheets";
import { readDiagnosis } from "./diagnose";
import type { AnyIssue } from "./remark-order";
import { sheetsDecision, type SheetsDecision } from "./sheets-decision";
import { planWrite } from "./write-plan";

export interface QueryOptions {
  /** The customer's, whatever the results are in. */
  readonly language: Language;
  /** ISO date: answers are wanted by then. */
  readonly by: string;
}

/** Plans the letter that asks the customer, from the hearing sheet as it is read now. */
export function* planQuery(
  snapshot: WorkbookSnapshot,
  { language, by }: QueryOptions,
): Chunked<SheetsDecision<AnyIssue>> {
  const read = yield* readDiagnosis(snapshot, null);
  if (!read.ok) return read;
  const { reading, assessment } = read.info;
  const letter = letterOf(reading.sheet, assessment, by);
  const layouts = yield* layoutsOf("query", words(language), { letter });
  return sheetsDecision(planWrite(snapshot, layouts), "query", null);
}
