import { insertTemplate } from "../../excel/insert-template";
import { writeResults, type Watch, type WriteOutcome } from "../../excel/write-results";
import { writeOver, type OverwriteOutcome } from "../../excel/write-over";
import type { SetComparison } from "../../engine";
import { words, type Language } from "../../locales";
import { appVersion } from "../../workbook/app-version";
import { localTime } from "../../workbook/local-time";
import { planDiagnosis, type Diagnosis, type DiagnosisDecision } from "../../workbook/plan/diagnose";
import type { PlacedIssue } from "../../issues";
import { planParameterCells, type ParameterChanges } from "../../workbook/plan/parameter-cells";
import { planComparison } from "../../workbook/plan/comparison";
import { runChunked } from "../../scheduling/yield-to-main";
import { layoutsOf } from "../../workbook/sheets";
import type { StampedDistribution } from "../../workbook/sheets/distribution/distribution";
import { createYieldToMain } from "../yield-to-main";

/** Everything the session does in Excel: engine, words and requests in one chunk, loaded after the shell is drawn. */
export { fillAnswers } from "../../excel/fill-answers";
export { showCell } from "../../excel/show-cell";
export { takeCopy } from "../../excel/take-copy";
export { verdictIssues } from "../../excel/verdict-issues";
export { watchChanges } from "../../excel/watch-changes";
export { writeBack } from "../../excel/write-over";
export { message } from "../../locales";
export { parameterText } from "./parameter-cells";
export { readWorkbook, resultInWorkbook } from "./read-workbook";

function timeNow(): string {
  const now = new Date();
  return localTime(now, -now.getTimezoneOffset());
}

type Refusal = Extract<DiagnosisDecision, { ok: false }>["refusal"];

/** Reads, assesses and writes ratings and losses into the open workbook. */
export const diagnose = (watch: Watch): Promise<WriteOutcome<Refusal, Diagnosis>> => write(null, watch);

function write(distribution: StampedDistribution | null, watch: Watch): Promise<WriteOutcome<Refusal, Diagnosis>> {
  const time = timeNow();
  return writeResults(
    (snapshot) => planDiagnosis(snapshot, { parameters: null, language: null, time, appVersion, distribution }),
    { yieldToMain: createYieldToMain(), ...watch },
  );
}

/** Overwrites cells of the Parameters sheet. */
export const writeParameters = (changes: ParameterChanges): Promise<OverwriteOutcome> =>
  writeOver((snapshot) => planParameterCells(snapshot, changes));

/** Writes two sets' comparison into the open workbook, in the language of its results. */
export function writeComparison(
  comparison: SetComparison,
  language: Language,
): Promise<WriteOutcome<readonly PlacedIssue[], null>> {
  const time = timeNow();
  return writeResults((snapshot) => planComparison(snapshot, { comparison, language, time }), {
    yieldToMain: createYieldToMain(),
  });
}

/** Writes the results of `diagnose`, and the distribution too. */
export const writeDistribution = (
  distribution: StampedDistribution,
  watch: Watch,
): Promise<WriteOutcome<Refusal, Diagnosis>> => write(distribution, watch);

/** Adds an empty hearing sheet to the open workbook. */
export async function insert(language: Language): Promise<WriteOutcome<readonly PlacedIssue[], null>> {
  const yieldToMain = createYieldToMain();
  return insertTemplate(await runChunked(layoutsOf("template", words(language), { language }), yieldToMain), {
    yieldToMain,
  });
}
