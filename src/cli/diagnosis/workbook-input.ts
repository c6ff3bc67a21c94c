import type { HostIssue, PlacedIssue } from "../../issues";
import { verdictIssues } from "../../excel/verdict-issues";
import { writeResults } from "../../excel/write-results";
import type { HearingSheet } from "../../engine";
import { defaultLanguage, isLanguage, type Language } from "../../locales";
import {
  isUntouched,
  planDiagnosis,
  readDiagnosis,
  untouchedRefusal,
  type Diagnosis,
} from "../../workbook/plan/diagnose";
import { languageOfResults } from "../../workbook/plan/result-language";
import { checkResults } from "../../workbook/plan/result-check";
import { runSync } from "../../scheduling/chunked";
import { names } from "../../workbook/model/names";
import { locate } from "../../workbook/model/locator";
import type { StampedDistribution } from "../../workbook/sheets/distribution/distribution";
import { confirmedIn } from "../../workbook/read/confirmed";
import { caseFacts, readCaseRecord } from "../../workbook/read/case-record";
import { readMemo } from "../../workbook/read/memo";
import { readPlanCells } from "../../workbook/read/plans";
import { copiesIssue } from "../../workbook/read/read-sheet";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import type { Diagnosed, DiagnosedWorkbook } from "./diagnosed";
import type { DiagnosisOptions, OpenInput } from "./open-input";
import type { InputFile } from "../files/input-file";
import type { PlansFile } from "../files/plans-file";
import { filledTemplate, openLocal, type Local } from "./local-workbook";
import { writeAcceptance, type AcceptanceToWrite } from "./write-acceptance";
import { writeCover, type CoverToWrite } from "./write-cover";
import { CommandFailure, exitCodes, inputFailure, type Issue, type Problem } from "../problem";
import { appVersion } from "../../workbook/app-version";
import { localTime } from "../../workbook/local-time";

/** Opens the hearing sheet of a workbook. */
export async function openHearingSheet(file: InputFile, options: DiagnosisOptions): Promise<OpenInput> {
  const local = await openLocal(file, options.language ?? defaultLanguage);
  let kept: Promise<WorkbookSnapshot> | null = null;
  const snapshot = (): Promise<WorkbookSnapshot> => (kept ??= local.read());
  return {
    diagnose: async () => diagnose(file, local, await snapshot(), options),
    write: (distribution, cover, acceptance) => write(file, local, options, distribution, cover, acceptance),
    plans: async () => plansOfSheet(file, await snapshot()),
    confirmed: async () => confirmedIn(await snapshot()),
    notes: async () => readMemo(locate(await snapshot())).memo,
    caseFacts: async () => {
      const record = readCaseRecord(await snapshot());
      return { facts: caseFacts(record), problems: inFile(file, record.issues) };
    },
  };
}

function plansOfSheet(file: InputFile, snapshot: WorkbookSnapshot): PlansFile | null {
  const read = readPlanCells(snapshot);
  return read && { plans: read.plans.map(({ plan }) => plan), problems: inFile(file, read.issues) };
}

/** Diagnoses answers in a hearing sheet made for them. */
export async function writeAnswers(
  file: InputFile,
  sheet: HearingSheet,
  options: DiagnosisOptions,
  distribution: StampedDistribution | null,
  cover: CoverToWrite | null,
  acceptance?: AcceptanceToWrite,
): Promise<DiagnosedWorkbook> {
  return write(
    file,
    await filledTemplate(sheet, options.language ?? defaultLanguage, options.time),
    // answers without an answer are meant
    { ...options, untouched: true },
    distribution,
    cover,
    acceptance,
  );
}

async function diagnose(
  file: InputFile,
  local: Local,
  snapshot: WorkbookSnapshot,
  { parameters, rules, untouched }: DiagnosisOptions,
): Promise<Diagnosed> {
  const read = runSync(readDiagnosis(snapshot, parameters, rules));
  const result = read.ok && !untouched && isUntouched(read.info.reading.sheet) ? untouchedRefusal : read;
  if (!result.ok) throw inputFailure(inFile(file, result.refusal), languageOf(snapshot));
  const copies = copiesIssue(snapshot, await local.copies(snapshot));
  const ofResults = runSync(checkResults(snapshot, result.info));
  return diagnosed(result.info, inFile(file, [...copies, ...ofResults, ...result.info.issues]));
}

async function write(
  file: InputFile,
  local: Local,
  { parameters, rules, language, time: now, untouched }: DiagnosisOptions,
  distribution: StampedDistribution | null,
  cover: CoverToWrite | null,
  acceptance?: AcceptanceToWrite,
): Promise<DiagnosedWorkbook> {
  const time = localTime(now, -now.getTimezoneOffset());
  let found: Language | null = null;
  const outcome = await local.use(() =>
    writeResults((snapshot) => {
      found = languageOf(snapshot);
      return planDiagnosis(snapshot, {
        parameters,
        rules,
        language,
        time,
        appVersion,
        untouched: untouched ? "diagnose" : "refuse",
        distribution,
      });
    }),
  );
  if (outcome.kind === "refused") throw inputFailure(inFile(file, outcome.refusal), found);
  if (outcome.kind === "failed") throw hostFailure(outcome.issue, file, found);
  if (outcome.kind === "stopped") throw new Error("Nothing here stops a diagnosis");
  const { info, before, verdict, copies } = outcome;
  const issues = [...copiesIssue(before, copies), ...languageIssue(before, language), ...info.issues];
  const differences =
    cover === null ? [] : await coverInto(file, local, cover, language ?? info.reading.language, time);
  if (acceptance) await acceptanceInto(file, local, acceptance, language ?? info.reading.language, time);
  return {
    ...diagnosed(info, inFile(file, issues)),
    bytes: await local.save(now),
    disagreements: inFile(file, [...verdictIssues(verdict), ...differences]),
  };
}

async function acceptanceInto(
  file: InputFile,
  local: Local,
  acceptance: AcceptanceToWrite,
  language: Language,
  time: string,
): Promise<void> {
  const outcome = await writeAcceptance(local, acceptance, language, time);
  if (outcome.kind === "refused") throw inputFailure(inFile(file, outcome.refusal), language);
  if (outcome.kind === "failed") throw hostFailure(outcome.issue, file, language);
}

async function coverInto(
  file: InputFile,
  local: Local,
  cover: CoverToWrite,
  language: Language,
  time: string,
): Promise<readonly PlacedIssue<HostIssue>[]> {
  const outcome = await writeCover(local, cover, language, time);
  if (outcome.kind === "refused") throw inputFailure(inFile(file, outcome.refusal), language);
  if (outcome.kind === "failed") throw hostFailure(outcome.issue, file, language);
  return outcome.differences;
}

/** Says that result sheets kept the language they had. */
function languageIssue(before: WorkbookSnapshot, asked: Language | null): readonly PlacedIssue[] {
  const kept = languageOfResults(before);
  if (asked === null || kept === null || kept === asked) return [];
  return [{ issue: { code: "resultLanguageKept", kept, asked } }];
}

const diagnosed = (info: Diagnosis, problems: readonly Problem[]): Diagnosed => ({
  assessment: info.assessment,
  sheet: info.reading.sheet,
  parameters: info.parameters,
  rules: info.rules,
  source: info.parameterSource,
  problems,
  disagreements: [],
  language: info.reading.language,
});

const inFile = ({ name: file }: InputFile, issues: readonly PlacedIssue<Issue>[]): Problem[] =>
  issues.map((issue) => ({ file, ...issue }));

/** The language a workbook says it is in. */
function languageOf(snapshot: WorkbookSnapshot): Language | null {
  const declared = String(locate(snapshot).value(names.language));
  return isLanguage(declared) ? declared : null;
}

/** Refusals of Excel that the workbook causes; every other one is a fault of the product. */
const causedByInput: readonly HostIssue["code"][] = ["accessDenied", "requestPayloadSizeLimitExceeded"];

function hostFailure(issue: HostIssue, { name: file }: InputFile, language: Language | null): CommandFailure {
  const exit = causedByInput.includes(issue.code) ? exitCodes.input : exitCodes.fault;
  return new CommandFailure(exit, [{ issue, file }], language);
}
