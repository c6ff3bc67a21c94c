import { namespace } from "../functions/declarations";
import { functionsMetadata } from "../functions/metadata";
import { LocalExcel, type LocalWorkbook } from "../local-excel";
import { displayLanguage } from "../page/display-language";
import { Store } from "../page/store";
import { application } from "../workbook/application";
import type { Choices } from "./choices";
import type { OpenWorkbook } from "./open-workbook";
import type { WorkbookId } from "./workbooks";

/** How often a workbook has changed. */
interface Changes {
  readonly count: number;
}

/** The workbook that is open, and the Excel it is open in. */
export interface Book extends OpenWorkbook {
  /** Differs for each workbook that is opened. */
  readonly number: number;
  /** Null for the user's own file. */
  readonly id: WorkbookId | null;
  readonly changes: Store<Changes>;
}

let opened = 0;

export function openBook(workbook: LocalWorkbook, name: string, id: WorkbookId | null, choices: Choices): Book {
  workbook.fileName = name;
  workbook.calculation.settle();
  const changes = new Store<Changes>({ count: 0 });
  const host = excelFor(workbook, choices);
  return { name, workbook, host, subscribe: changes.subscribe, number: ++opened, id, changes };
}

/** Notifies the listeners of the workbook. */
export const noteChange = ({ changes }: Book): void => changes.update({ count: changes.getState().count + 1 });

/** The same workbook in a new Local Excel, without event handlers and requests of the old pane. */
export function reopened(book: Book, choices: Choices): Book {
  book.host.onActivity(null);
  return { ...book, host: excelFor(book.workbook, choices) };
}

/** A Local Excel with the add-in's custom functions, as the manifest declares them. */
const excelFor = (workbook: LocalWorkbook, { apiLevel, culture }: Choices): LocalExcel => {
  const { functions } = functionsMetadata(displayLanguage(culture), "");
  const customFunctions = { namespace, functions };
  return new LocalExcel(workbook, { apiLevel, displayLanguage: culture, contentLanguage: culture, customFunctions });
};

/** The workbook as a file, the same that the command line writes. */
export const fileOf = ({ workbook }: OpenWorkbook, time: Date): Promise<Uint8Array> =>
  workbook.save({ modified: time, application });
