import { insertTemplate, type InsertOutcome } from "../../excel/insert-template";
import { writeResults, type Watch, type WriteOutcome } from "../../excel/write-results";
import { writeOver, type OverwriteOutcome } from "../../excel/write-over";
import type { SetComparison } from "../../engine";
import { words, type Language } from "../../locales";
import { appVersion } from "../../workbook/app-version";
import { languageOfResults, planDiagnosis, type Diagnosis, type DiagnosisDecision } from "../../workbook/plan/diagnose";
import type { PlacedIssue } from "../../workbook/issue";
import { setComparisonSheet } from "../../workbook/sheets/set-comparison/set-comparison";
import { planParameterCells, type ParameterChanges } from "../../workbook/plan/parameter-cells";
import { planValues } from "../../workbook/plan/values";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import { templateLayouts } from "../../workbook/sheets";
import type { StampedDistribution } from "../../workbook/sheets/distribution/distribution";
import { breathing } from "../breathe";
import { localTime } from "../local-time";

/** What the session has done in Excel: engine, words and requests in one chunk, loaded when the shell stands. */
export { fillAnswers } from "../../excel/fill-answers";
export { showCell } from "../../excel/show-cell";
export { takeCopy } from "../../excel/take-copy";
export { verdictIssues } from "../../excel/verdict-issues";
export { watchChanges } from "../../excel/watch-changes";
export { writeBack } from "../../excel/write-over";
export { message } from "../../locales";
export { parameterText } from "./parameter-cells";
export { found, readWorkbook } from "./read-workbook";

type Refusal = Extract<DiagnosisDecision, { ok: false }>["refusal"];

/** Reads, assesses and writes ratings and losses into the open workbook. */
export const diagnose = (watch: Watch): Promise<WriteOutcome<Refusal, Diagnosis>> => write(null, watch);

function write(distribution: StampedDistribution | null, watch: Watch): Promise<WriteOutcome<Refusal, Diagnosis>> {
  const time = localTime(new Date());
  return writeResults(
    (snapshot) => planDiagnosis(snapshot, { parameters: null, language: null, time, appVersion, distribution }),
    { breathe: breathing(), ...watch },
  );
}

/** Writes over cells of Parameters as they stand. */
export const writeParameters = (changes: ParameterChanges): Promise<OverwriteOutcome> =>
  writeOver((snapshot) => planParameterCells(snapshot, changes));

/** Writes two sets' comparison into the open workbook, in the language of its results. */
export function writeComparison(
  comparison: SetComparison,
  language: Language,
): Promise<WriteOutcome<readonly PlacedIssue[], null>> {
  const time = localTime(new Date());
  const decide = (snapshot: WorkbookSnapshot) =>
    planValues(snapshot, setComparisonSheet(words(languageOfResults(snapshot) ?? language), comparison, time));
  return writeResults(decide, { breathe: breathing() });
}

/** Writes what `diagnose` does and the distribution beside it. */
export const writeDistribution = (
  distribution: StampedDistribution,
  watch: Watch,
): Promise<WriteOutcome<Refusal, Diagnosis>> => write(distribution, watch);

/** Adds an empty hearing sheet to the open workbook. */
export const insert = (language: Language): Promise<InsertOutcome> =>
  insertTemplate(templateLayouts(words(language), language), { breathe: breathing() });
