import type { Distribution } from "../../engine/simulation";
import { insertTemplate, type InsertOutcome } from "../../excel/insert-template";
import { writeResults, type Watch, type WriteOutcome } from "../../excel/write-results";
import { words, type Language } from "../../locales";
import { appVersion } from "../../workbook/app-version";
import { planDiagnosis, type Diagnosis, type DiagnosisDecision } from "../../workbook/diagnose";
import { templateLayouts } from "../../workbook/layout";
import { breathing } from "../breathe";
import { localTime } from "../local-time";

/** What the session has done in Excel: engine, words and requests in one chunk, loaded when the shell stands. */
export { fillAnswers } from "../../excel/fill-answers";
export { showCell } from "../../excel/show-cell";
export { takeCopy } from "../../excel/take-copy";
export { verdictIssues } from "../../excel/verdict-issues";
export { watchChanges } from "../../excel/watch-changes";
export { message } from "../../locales";
export { found, readWorkbook } from "./read-workbook";

type Refusal = Extract<DiagnosisDecision, { ok: false }>["refusal"];

/** Reads, assesses and writes ratings and losses into the open workbook. */
export const diagnose = (watch: Watch): Promise<WriteOutcome<Refusal, Diagnosis>> => {
  const time = localTime(new Date());
  return writeResults((snapshot) => planDiagnosis(snapshot, { parameters: null, language: null, time, appVersion }), {
    breathe: breathing(),
    ...watch,
  });
};

/**
 * Joins the simulation to its sheet: writes what `diagnose` does and the distribution beside it. Null as long as no
 * distribution can be planned; the pane then offers no button for it.
 */
export const writeDistribution:
  ((distribution: Distribution, watch: Watch) => Promise<WriteOutcome<Refusal, Diagnosis>>) | null = null;

/** Adds an empty hearing sheet to the open workbook. */
export const insert = (language: Language): Promise<InsertOutcome> =>
  insertTemplate(templateLayouts(words(language), language), { breathe: breathing() });
