import { readFileSync } from "node:fs";
import path from "node:path";
import { LocalExcel, openWorkbook, type LocalExcelOptions, type LocalWorkbook } from "../../src/local-excel";
import { connect, installGlobals } from "../../src/local-excel/transport/node";
import { fillAnswers } from "../../src/excel/fill-answers";
import { queueSnapshot } from "../../src/excel/read-snapshot";
import { writeResults, type WriteOutcome } from "../../src/excel/write-results";
import type { HearingSheet } from "../../src/engine";
import type { Language } from "../../src/locales";
import {
  planDiagnosis,
  type Diagnosis,
  type DiagnosisDecision,
  type DiagnosisOptions,
} from "../../src/workbook/plan/diagnose";
import { inputCells } from "../../src/workbook/plan/answers";
import { parseReference } from "../../src/workbook/model/address";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/model/snapshot";

/** One moment for every file the tests write, so that the same content gives the same bytes. */
export const fixedTime = new Date(Date.UTC(2026, 3, 1));

/** Runs `body` with the genuine Office.js as the globals the product code means, answered by this workbook. */
export async function inExcel<Result>(
  workbook: LocalWorkbook,
  body: (host: LocalExcel) => Promise<Result>,
  options: LocalExcelOptions = {},
): Promise<Result> {
  const host = new LocalExcel(workbook, { displayLanguage: "ja-JP", contentLanguage: "ja-JP", ...options });
  const connection = connect(host);
  const uninstall = installGlobals(connection);
  try {
    return await body(host);
  } finally {
    uninstall();
    connection.disconnect();
  }
}

/** An empty hearing sheet as it is sent out: test/assets holds it against the code, byte for byte. */
export const templateBytes = (language: Language): Uint8Array =>
  readFileSync(path.join(__dirname, `../../assets/templates/kikitori-hearing-sheet-${language}.xlsx`));

export const save = (workbook: LocalWorkbook): Promise<Uint8Array> =>
  workbook.save({ modified: fixedTime, created: fixedTime, application: "Kikitori" });

/** An empty hearing sheet, open. */
export const openTemplate = async (language: Language = "ja"): Promise<LocalWorkbook> =>
  openWorkbook(templateBytes(language));

/** A hearing sheet filled in with `sheet`, open. */
export async function openFilled(sheet: HearingSheet, language: Language = "ja"): Promise<LocalWorkbook> {
  const workbook = await openTemplate(language);
  await inExcel(workbook, () => fillAnswers(inputCells(sheet, language)));
  return workbook;
}

export type Outcome = WriteOutcome<Extract<DiagnosisDecision, { ok: false }>["refusal"], Diagnosis>;

export const diagnosisOptions: DiagnosisOptions = {
  parameters: null,
  language: null,
  time: "2026-04-01T09:00:00+09:00",
  appVersion: "0.0.0-test",
  untouched: "diagnose",
  distribution: null,
};

/** The add-in's diagnosis of the workbook that is open as the globals. */
export const diagnoseOpen = (options: Partial<DiagnosisOptions> = {}): Promise<Outcome> =>
  writeResults((snapshot) => planDiagnosis(snapshot, { ...diagnosisOptions, ...options }));

export const diagnose = (workbook: LocalWorkbook, options: Partial<DiagnosisOptions> = {}): Promise<Outcome> =>
  inExcel(workbook, () => diagnoseOpen(options));

/** An outcome that must be a success; the reason shows where it is none. */
export function written(outcome: Outcome): Extract<Outcome, { kind: "written" }> {
  if (outcome.kind !== "written") throw new Error(`Not written: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The sheet and the 1-based top left cell a workbook-scoped name leads to. */
export function placeOfName(
  workbook: LocalWorkbook,
  name: string,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  const entry = workbook.names.get(name, null);
  const reference = entry && parseReference(entry.formula);
  if (!reference) throw new Error(`No cell is named ${name}`);
  return { sheet: reference.sheet, row: reference.area.row + 1, column: reference.area.column + 1 };
}

/** The calculated value of a cell; "" where it is empty. */
export function valueAt(workbook: LocalWorkbook, sheet: string, row: number, column: number): CellValue {
  workbook.calculation.settle();
  const value = workbook.sheet(sheet)?.cells.get(row, column)?.value ?? "";
  return typeof value === "object" ? String(value) : value;
}

/** The calculated value of the first cell of a name, and of those to its right. */
export function valueOf(workbook: LocalWorkbook, name: string, right = 0): CellValue {
  const { sheet, row, column } = placeOfName(workbook, name);
  return valueAt(workbook, sheet, row, column + right);
}

/** Types into the first cell of a name, as a person would, on a protected sheet or not. */
export async function type(workbook: LocalWorkbook, entries: Readonly<Record<string, CellValue>>): Promise<void> {
  await inExcel(workbook, () => fillAnswers(Object.entries(entries).map(([name, value]) => ({ name, value }))));
}

/** Runs single Office.js calls that set a test up or look at its result. */
export const edit = <Result>(
  workbook: LocalWorkbook,
  batch: (context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> =>
  inExcel(workbook, () =>
    Excel.run(async (context) => {
      const result = await batch(context);
      await context.sync();
      return result;
    }),
  );

/** What the add-in reads of a workbook. */
export const snapshotOf = (workbook: LocalWorkbook): Promise<WorkbookSnapshot> =>
  edit(workbook, async (context) => {
    const read = queueSnapshot(context);
    await context.sync();
    return read();
  });
