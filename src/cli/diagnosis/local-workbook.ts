import { ask } from "../../excel/ask";
import { fillAnswers } from "../../excel/fill-answers";
import { deleteSheet, insertTemplate } from "../../excel/insert-template";
import { queueSnapshot } from "../../excel/read-snapshot";
import { queueCopies, writeResults } from "../../excel/write-results";
import { openFile } from "../../intake/open-file";
import { LocalExcel, newWorkbook, openWorkbook, type LocalWorkbook, type SaveOptions } from "../../local-excel";
import { connect, installGlobals } from "../../local-excel/transport/node";
import { cultureOf, words, type Language } from "../../locales";
import { carriedOver, questions, type HearingSheet } from "../../engine";
import { application } from "../../workbook/application";
import { layoutsOf, type TemplateContents } from "../../workbook/sheets";
import type { ReportContents } from "../../workbook/sheets/report/contents";
import { planReportAlone } from "../../workbook/plan/report";
import { runSync } from "../../scheduling/chunked";
import { inputCells } from "../../workbook/plan/answers";
import type { WorkbookSnapshot } from "../../workbook/model/snapshot";
import type { InputFile } from "../files/input-file";
import { officeLibrary } from "./office-library";
import { inputFailure } from "../problem";

/** A workbook in memory, opened in Local Excel. */
export interface Local {
  /** Runs the add-in's own code with this workbook as the one open in Excel. */
  use<T>(work: () => Promise<T>): Promise<T>;
  read(): Promise<WorkbookSnapshot>;
  /** Sheets that hold a copy of the hearing sheet. */
  copies(snapshot: WorkbookSnapshot): Promise<readonly string[]>;
  /** The file; `time` is when it was made. */
  save(time: Date): Promise<Uint8Array>;
}

function local(workbook: LocalWorkbook, language: Language, origin: SaveOptions = {}): Local {
  const culture = cultureOf(language);
  const host = new LocalExcel(workbook, { displayLanguage: culture, contentLanguage: culture });
  const use: Local["use"] = async (work) => {
    const connection = connect(host, { libraryFile: officeLibrary() });
    const uninstall = installGlobals(connection);
    try {
      return await work();
    } finally {
      uninstall();
      connection.disconnect();
    }
  };
  return {
    use,
    read: () => use(() => ask(queueSnapshot)),
    copies: (snapshot) => use(() => ask((context) => queueCopies(context, snapshot))),
    save: (time) => workbook.save({ ...origin, modified: time, application }),
  };
}

const known = ["*.xlsx", "*.json"];

/** Opens a file that may be damaged or hostile. */
export async function openLocal(file: InputFile, language: Language): Promise<Local> {
  const opened = await openFile(file, known, openWorkbook);
  if (opened.ok) return local(opened.workbook, language);
  const { issue, cause } = opened;
  const failure = inputFailure([issue.code === "unknownFileKind" ? { issue } : { issue, file: file.name }]);
  failure.cause = cause;
  throw failure;
}

const firstSheet = "Sheet1";

function newLocal(language: Language, time: Date): Local {
  const defaultFont = { name: words(language).sheets.font, size: 11 };
  return local(newWorkbook({ sheetName: firstSheet, defaultFont }), language, { created: time, author: application });
}

/** A new workbook with an empty hearing sheet; `time` is when it was made. */
export async function newTemplate(contents: TemplateContents, time: Date): Promise<Local> {
  const { language } = contents;
  const made = newLocal(language, time);
  const outcome = await made.use(() =>
    insertTemplate(runSync(layoutsOf("template", words(language), contents)), { instead: firstSheet }),
  );
  if (outcome.kind !== "written") throw new Error(`A new workbook took no hearing sheet: ${JSON.stringify(outcome)}`);
  return made;
}

/** A new workbook that holds a report and nothing else; `time` is when it was made. */
export async function newReport(contents: ReportContents, language: Language, time: Date): Promise<Local> {
  const made = newLocal(language, time);
  const outcome = await made.use(async () => {
    const written = await writeResults((snapshot) => planReportAlone(snapshot, contents, language));
    if (written.kind === "written") await deleteSheet(firstSheet);
    return written;
  });
  if (outcome.kind !== "written") throw new Error(`A new workbook took no report: ${JSON.stringify(outcome)}`);
  return made;
}

/** A new hearing sheet with the answers in its cells. */
export async function filledTemplate(sheet: HearingSheet, language: Language, time: Date): Promise<Local> {
  const { form = "full", answers, remarks = {} } = carriedOver(sheet).sheet;
  const also = questions.flatMap(({ id }) => (answers[id] || remarks[id] ? [id] : []));
  const made = await newTemplate({ language, form, also }, time);
  await made.use(() => fillAnswers(inputCells(sheet, language)));
  return made;
}
